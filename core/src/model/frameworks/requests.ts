import type { DataClass } from '../data-classes.js';

/**
 * Types of incoming requests, by package. Express 4 and 5 (`@types/express` declares them in express-serve-static-core), Node, Fastify, Koa, Hono, Next.js,
 * Nest (which hands over the one of the platform below).
 */
export const requestTypes: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['express', new Set(['Request'])],
  ['express-serve-static-core', new Set(['Request'])],
  ['http', new Set(['IncomingMessage'])],
  ['http2', new Set(['Http2ServerRequest'])],
  ['node', new Set(['IncomingMessage', 'Http2ServerRequest'])],
  ['fastify', new Set(['FastifyRequest'])],
  ['koa', new Set(['Request'])],
  ['hono', new Set(['HonoRequest'])],
  ['next', new Set(['NextApiRequest', 'NextRequest'])],
]);

/** Types of the parts that a request is made of. */
export const requestPartTypes: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['http', new Set(['IncomingHttpHeaders'])],
  ['node', new Set(['IncomingHttpHeaders'])],
]);

/** What only a request that came in has; one that is about to be sent has a URL, a method, headers and a body, too. */
export const incomingOnly: ReadonlySet<string> = new Set([
  'params', 'query', 'cookies', 'signedCookies', 'ip', 'ips', 'socket', 'connection', 'originalUrl', 'hostname', 'session', 'sessionID', 'user', 'route', 'rawBody', 'rawHeaders', 'raw', 'header', 'file', 'files',
]);

/** What an incoming request is called where no type says so. */
export const requestNames: ReadonlySet<string> = new Set(['req', 'request']);

/** What the answer of another service is called. */
export const responseNames: ReadonlySet<string> = new Set(['res', 'resp', 'response']);

export interface RequestPart {
  readonly dataClass: DataClass;
  /** An answer's headers may hold a cookie; a request's do. */
  readonly certain: boolean;
}

/** Properties of a request that hold what a client sent, as a whole. */
export const requestParts: ReadonlyMap<string, RequestPart> = new Map<string, RequestPart>([
  ['headers', { dataClass: 'request-dump', certain: true }],
  ['rawHeaders', { dataClass: 'request-dump', certain: true }],
  ['body', { dataClass: 'request-dump', certain: true }],
  ['rawBody', { dataClass: 'request-dump', certain: true }],
  ['cookies', { dataClass: 'cookie', certain: true }],
  ['signedCookies', { dataClass: 'cookie', certain: true }],
]);

/** Properties of a response of another service. */
export const responseParts: ReadonlyMap<string, RequestPart> = new Map<string, RequestPart>([
  ['headers', { dataClass: 'request-dump', certain: false }],
  ['rawHeaders', { dataClass: 'request-dump', certain: false }],
]);

/** Methods of a request that read its body. */
export const bodyReaders: ReadonlySet<string> = new Set(['json', 'formData', 'parseBody']);

/** Parameter decorators of Nest that hand over a part of the request as a whole (with an argument they hand over one field of it). */
export const requestDecorators: ReadonlyMap<string, DataClass> = new Map<string, DataClass>([
  ['Body', 'request-dump'], ['RawBody', 'request-dump'], ['Headers', 'request-dump'], ['Req', 'request-dump'], ['Request', 'request-dump'],
]);
