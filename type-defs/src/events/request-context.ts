import { AsyncLocalStorage } from 'node:async_hooks';
import { headerText } from '../header-value.js';
import { FORWARDED, vouchedAddress } from '../proofs/client-ip.js';
import { correlationId } from '../proofs/correlation-id.js';
import { deviceId } from '../proofs/device-id.js';
import { cleanText } from '../safe-text.js';
import { safeUrl } from '../safe-url.js';
import type { Principal, Trace } from './fields.js';
import type { DeviceId, SafeText, SessionHash } from './proofs.js';

/** What a request says of itself. Who acts is said by the application, after it found out. */
export interface RequestContext {
  readonly actor?: Principal;
  readonly trace: Trace;
  readonly device: DeviceId | 'unavailable';
  readonly userAgent: SafeText | 'absent';
  readonly referer: SafeText | 'absent';
}

/** What is read off a request, of whatever framework. */
export interface RequestParts {
  header(name: string): unknown;
  /** Of the peer of the connection. */
  readonly address: unknown;
  readonly session: SessionHash | undefined;
  readonly device: unknown;
}

export interface ContextOptions {
  /** How many proxies of your own stand before the service: that many entries of `X-Forwarded-For` are believed, from its end. None by default. */
  readonly trustedProxies?: number;
  /** A header whose id is taken over, when your own proxy sets it. By default every request gets a new id. */
  readonly correlationHeader?: string;
}

const storage = new AsyncLocalStorage<{ context: RequestContext }>();

/** Runs something as part of a request, with all that it starts. Returns and throws what that does. Serves X6.9, G8.14. */
export function runInRequest<T>(context: RequestContext, run: () => T): T {
  return asRequest(context)(run);
}

/** The same for what has to come back to a request: what was said in it (`setActor`) is still known then. */
export function asRequest(context: RequestContext): <T>(run: () => T) => T {
  const held = { context };
  return (run) => storage.run(held, run);
}

/** What the request under way says; `undefined` outside of one. */
export function currentRequest(): RequestContext | undefined {
  return storage.getStore()?.context;
}

function change(part: (context: RequestContext) => Partial<RequestContext>): boolean {
  const held = storage.getStore();
  if (held) held.context = { ...held.context, ...part(held.context) };
  return held !== undefined;
}

/** Says who acts from now on in this request. @returns false outside of a request. Serves X6.5. */
export function setActor(actor: Principal): boolean {
  return change(() => ({ actor }));
}

/** Says of which session the rest of this request is a part, when a login or a renewal gave it a new one. @returns false outside of a request. Serves X6.9, X6.11. */
export function setSession(session: SessionHash): boolean {
  return change(({ trace }) => ({ trace: { ...trace, session } }));
}

const LONGEST_AGENT = 300;

/**
 * Makes the context of a request out of what it sent, all of which is somebody else's text.
 *
 * Serves X6.9, X6.10, X7.1, X7.2, X7.3, G12.4.
 */
export function requestContext(parts: RequestParts, { trustedProxies = 0, correlationHeader }: ContextOptions): RequestContext {
  const given = correlationHeader === undefined ? undefined : correlationId(headerText(parts.header(correlationHeader)));
  const correlation = given ?? correlationId();
  const ip = vouchedAddress(parts.address, trustedProxies > 0 ? parts.header(FORWARDED) : undefined, trustedProxies) ?? 'unavailable';
  const agent = headerText(parts.header('user-agent'));
  const referer = headerText(parts.header('referer'));
  return {
    trace: parts.session === undefined ? { correlation, ip } : { session: parts.session, correlation, ip },
    device: deviceId(parts.device) ?? 'unavailable',
    userAgent: agent === undefined || agent === '' ? 'absent' : cleanText(agent, LONGEST_AGENT),
    // The values of its parameters are tokens and names.
    referer: referer === undefined || referer === '' ? 'absent' : safeUrl(referer),
  };
}
