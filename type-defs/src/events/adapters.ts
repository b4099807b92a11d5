import type { KeyedHashes } from './keyed-hash.js';
import { asRequest, requestContext, runInRequest, type ContextOptions, type RequestContext } from './request-context.js';

/** The part of a request of Node's that is needed; those of Express, Koa and Nest are or hold one. */
export interface NodeRequest {
  readonly headers: Readonly<Record<string, unknown>>;
  readonly socket?: { readonly remoteAddress?: unknown } | null;
}

/** Of Fastify. */
export interface WithRaw {
  readonly raw: NodeRequest;
}

/** Of Koa. */
export interface WithReq {
  readonly req: NodeRequest;
}

/** Of Hono; on Node its environment holds the request of Node's. */
export interface HonoContext {
  readonly req: { header(name: string): string | undefined };
  readonly env?: unknown;
}

export interface AdapterOptions<Request> extends ContextOptions {
  /** The id of the session, which is hashed and not kept. */
  readonly session?: (request: Request) => string | undefined;
  /** The id of the device, as your application gave it one: a cookie, a header. */
  readonly device?: (request: Request) => string | undefined;
}

type Hashes = Pick<KeyedHashes, 'session'>;
type Done = () => void;

/** The application's own functions may throw; a request is served all the same. */
function ask<Request>(question: ((request: Request) => string | undefined) | undefined, request: Request): string | undefined {
  try {
    return question?.(request);
  } catch {
    return undefined;
  }
}

function contextOf<Request>(log: Hashes, options: AdapterOptions<Request>, request: Request, header: (name: string) => unknown, address: unknown): RequestContext {
  return requestContext({ header, address, session: log.session(ask(options.session, request)), device: ask(options.device, request) }, options);
}

function ofNode<Request>(log: Hashes, options: AdapterOptions<Request>, request: Request, node: NodeRequest): RequestContext {
  return contextOf(log, options, request, (name) => node.headers[name.toLowerCase()], node.socket?.remoteAddress);
}

/** For `http.createServer(httpRequests(log)(listener))`. Serves X6.9, X7. */
export function httpRequests<Request extends NodeRequest>(log: Hashes, options: AdapterOptions<Request> = {}) {
  return <Incoming extends Request, Response, Result>(listener: (request: Incoming, response: Response) => Result) =>
    (request: Incoming, response: Response): Result => runInRequest(ofNode(log, options, request, request), () => listener(request, response));
}

/** For `app.use(expressRequests(log))`, behind what parses bodies: some parsers lose the context. Serves X6.9, X7. */
export function expressRequests<Request extends NodeRequest>(log: Hashes, options: AdapterOptions<Request> = {}) {
  return (request: Request, _response: unknown, next: Done): void => runInRequest(ofNode(log, options, request, request), next);
}

/** For `app.use(nestRequests(log))` of a Nest application, on Express and on Fastify. Serves X6.9, X7. */
export function nestRequests<Request extends NodeRequest>(log: Hashes, options: AdapterOptions<Request> = {}) {
  return expressRequests(log, options);
}

/** For `fastifyRequests(log)(app)`: two hooks, because the parsing of a body loses the context. Serves X6.9, X7. */
export function fastifyRequests<Request extends WithRaw>(log: Hashes, options: AdapterOptions<Request> = {}) {
  const requests = new WeakMap<object, ReturnType<typeof asRequest>>();
  const enter = (request: Request, _reply: unknown, done: Done): void => {
    const run = requests.get(request) ?? asRequest(ofNode(log, options, request, request.raw));
    requests.set(request, run);
    run(done);
  };
  return (app: { addHook(name: 'onRequest' | 'preValidation', hook: typeof enter): unknown }): void => {
    app.addHook('onRequest', enter);
    app.addHook('preValidation', enter);
  };
}

/** For `app.use(koaRequests(log))`. Serves X6.9, X7. */
export function koaRequests<Context extends WithReq>(log: Hashes, options: AdapterOptions<Context> = {}) {
  return <Result>(context: Context, next: () => Result): Result => runInRequest(ofNode(log, options, context, context.req), next);
}

/** For `app.use(honoRequests(log))`. Where Hono does not run on Node, the address of the client is unavailable. Serves X6.9, X7. */
export function honoRequests<Context extends HonoContext>(log: Hashes, options: AdapterOptions<Context> = {}) {
  return <Result>(context: Context, next: () => Result): Result => {
    const node = (context.env as { readonly incoming?: NodeRequest } | null | undefined)?.incoming;
    return runInRequest(contextOf(log, options, context, (name) => context.req.header(name), node?.socket?.remoteAddress), next);
  };
}
