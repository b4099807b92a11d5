import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { isIP } from 'node:net';
import type { Principal, Trace } from './fields.js';
import type { ClientIp, CorrelationId, DeviceId, SafeText, SessionHash } from './proofs.js';
import { printable } from './safe-value.js';

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

/**
 * Makes the context of a request out of what it sent, all of which is somebody else's text.
 *
 * Serves X6.9, X6.10, X7.1, X7.2, X7.3, G12.4.
 */
export function requestContext(parts: RequestParts, { trustedProxies = 0, correlationHeader }: ContextOptions): RequestContext {
  const given = correlationHeader === undefined ? undefined : textOf(parts.header(correlationHeader));
  const correlation = (given !== undefined && /^[\w-]{8,64}$/.test(given) ? given : randomUUID()) as CorrelationId;
  const ip = addressOf(parts, trustedProxies);
  const device = typeof parts.device === 'string' && /^[\w.:-]{1,64}$/.test(parts.device) ? (parts.device as DeviceId) : 'unavailable';
  return {
    trace: parts.session === undefined ? { correlation, ip } : { session: parts.session, correlation, ip },
    device,
    userAgent: safeHeader(textOf(parts.header('user-agent'))),
    // What follows the path of a URL holds tokens and names.
    referer: safeHeader(textOf(parts.header('referer'))?.replace(/[?#][^]*$/, '').replace(/:\/\/[^/]*@/, '://')),
  };
}

function safeHeader(text: string | undefined): SafeText | 'absent' {
  return text === undefined || text === '' ? 'absent' : (printable(text, 300) as SafeText);
}

/** A client writes the beginning of the list itself; only what our own proxies appended is known, so it is counted from the end. */
function addressOf(parts: RequestParts, trustedProxies: number): ClientIp | 'unavailable' {
  const list = trustedProxies > 0 ? textOf(parts.header('x-forwarded-for'))?.split(',') : undefined;
  return ipOf(list?.at(-trustedProxies)) ?? ipOf(textOf(parts.address)) ?? 'unavailable';
}

function ipOf(text: string | undefined): ClientIp | undefined {
  const address = (text ?? '').trim().replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/s, '');
  return isIP(address) === 0 ? undefined : (address as ClientIp);
}

function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.filter((part) => typeof part === 'string').join(', ');
  return typeof value === 'string' ? value : undefined;
}
