import { plainWords } from './plain-words.js';
import type { Proof } from './proofs/proof.js';
import { stackFrames } from './stack-frames.js';

/** What may be logged of an error, of whatever library it is. */
export interface SafeError {
  readonly name: string;
  /** As far as it consists of plain words. */
  readonly message?: string;
  readonly code?: string | number;
  /** Of an answer over HTTP. */
  readonly status?: number;
  /** The frames alone: the line above them repeats the message. */
  readonly stack?: string;
  readonly cause?: SafeError;
}

/** What `safeError` took over of an error, and nothing besides. Serves G5.8d, G9.10. */
export type SafeErrorInfo = Proof<SafeError, 'SafeErrorInfo'>;

const MOST_CAUSES = 4;

/**
 * Makes an error into what may be logged. Errors carry what they were given: a client of HTTP puts its whole request on them, headers
 * included, a database its statement with the values. Taken over are name, code, status, the frames of the stack, and the same of its
 * causes; of the message the beginning, up to where it may quote something.
 *
 * A secret that stands as a plain word among plain words cannot be told: make no errors with secrets.
 *
 * @param error anything that was thrown; never throws itself, also for proxies and getters that do
 * @returns a plain object of texts and numbers, with nothing of the error's own in it
 *
 * Serves X11.1, G9.9, G9.10, and G12.5 (no control character comes through).
 */
export function safeError(error: unknown): SafeErrorInfo {
  return safe(error, MOST_CAUSES) as SafeErrorInfo;
}

function safe(error: unknown, causes: number): SafeError {
  if (!isObject(error)) return { name: error === null ? 'null' : typeof error, ...messageOf(error) };
  const code = codeOf(read(error, 'code'));
  const status = statusOf(error);
  const message = read(error, 'message');
  const stack = stackFrames(read(error, 'stack'), message);
  const cause = read(error, 'cause');
  return {
    name: nameOf(error),
    ...messageOf(message),
    ...(code === undefined ? {} : { code }),
    ...(status === undefined ? {} : { status }),
    ...(stack === undefined ? {} : { stack }),
    ...(causes === 0 || cause === undefined || cause === null ? {} : { cause: safe(cause, causes - 1) }),
  };
}

const isObject = (value: unknown): value is object => (typeof value === 'object' && value !== null) || typeof value === 'function';

/** Getters run code that is not ours, and so do proxies. */
function read(from: unknown, name: string): unknown {
  try {
    return isObject(from) ? (from as Readonly<Record<string, unknown>>)[name] : undefined;
  } catch {
    return undefined;
  }
}

function messageOf(message: unknown): Pick<SafeError, 'message'> {
  const text = typeof message === 'string' ? plainWords(message) : '';
  return text === '' ? {} : { message: text };
}

/** A name that is no identifier was put there, and can be anything. */
function nameOf(error: object): string {
  const names = [read(error, 'name'), read(read(error, 'constructor'), 'name')];
  return names.find((name): name is string => typeof name === 'string' && /^[A-Za-z_$][A-Za-z_$.]{0,60}\d{0,3}$/.test(name)) ?? 'Error';
}

/** `ECONNREFUSED`, `23505`, `22P02`, `auth/invalid-email`. */
function codeOf(code: unknown): string | number | undefined {
  if (typeof code === 'number') return Number.isInteger(code) && Math.abs(code) < 100_000 ? code : undefined;
  return typeof code === 'string' && /^(?:[A-Z]{1,24}(?:_[A-Z0-9]{1,24}){0,6}|[A-Z]?\d{1,5}|\d\d[0-9A-Z]{3}|[a-z]{1,24}(?:[/_-][a-z]{1,24}){0,6})$/.test(code) ? code : undefined;
}

function statusOf(error: object): number | undefined {
  const response = read(error, 'response');
  const candidates = [read(error, 'status'), read(error, 'statusCode'), read(response, 'status'), read(response, 'statusCode')];
  return candidates.find((status): status is number => typeof status === 'number' && Number.isInteger(status) && status >= 100 && status <= 599);
}
