import { hashSession, pickHeaders, safeError } from '../src/index.js';
import type { SafeError, SessionHash } from '../src/index.js';
import { equal } from './equal.js';

declare const anything: any;
declare const unsure: unknown;
declare const id: string;
declare const maybe: string | undefined;

// The hash of a session id is text, and known to be a hash.
equal<ReturnType<typeof known>, SessionHash>(true);
function known() {
  return hashSession(id);
}
const fromMaybe: SessionHash | undefined = hashSession(maybe);
const fromUnknown: SessionHash | undefined = hashSession(unsure);
const fromAny: SessionHash | undefined = hashSession(anything);
const text: string = hashSession(id);
// @ts-expect-error a session id is not its hash
const asHash: SessionHash = id;
// @ts-expect-error where there may be no id there may be no hash
const certain: SessionHash = hashSession(maybe);

// Anything can be thrown, and what comes out is plain data.
const error: SafeError = safeError(unsure);
const fromNull: SafeError = safeError(null);
const cause: SafeError | undefined = error.cause;
const name: string = error.name;
// @ts-expect-error nothing else of an error comes through
error.config;
// @ts-expect-error it is no Error
const asError: Error = error;

// Headers of Node and of fetch.
declare const incoming: Record<string, string | string[] | undefined>;
const picked: Record<string, string> = pickHeaders(incoming, ['user-agent']);
const pickedOfMap: Record<string, string> = pickHeaders(new Map<string, string>(), ['accept']);
// @ts-expect-error text holds no headers
pickHeaders(id, ['accept']);
// @ts-expect-error names are demanded
pickHeaders(incoming);
