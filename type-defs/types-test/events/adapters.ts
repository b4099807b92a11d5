import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { expressRequests, fastifyRequests, honoRequests, httpRequests, koaRequests, streamSink } from '../../src/events.js';
import type { Sink } from '../../src/events.js';
import { log, raw } from './known.js';

// Node's own types fit, with and without options.
createServer(httpRequests(log)((request: IncomingMessage, response: ServerResponse) => response.end(request.url)));
createServer(httpRequests(log, { session: (request: IncomingMessage) => request.headers.cookie })((request, response: ServerResponse) => response.end(request.url)));
const sink: Sink = streamSink(process.stderr);

interface ExpressRequest extends IncomingMessage {
  readonly sessionID: string;
}
interface ExpressApp {
  use(handler: (request: ExpressRequest, response: ServerResponse, next: (error?: unknown) => void) => void): void;
}
interface FastifyApp {
  addHook(name: 'onRequest' | 'preValidation', hook: (request: { readonly raw: IncomingMessage }, reply: { readonly sent: boolean }, done: (error?: Error) => void) => void): this;
}
interface KoaApp {
  use(middleware: (context: { readonly req: IncomingMessage }, next: () => Promise<unknown>) => unknown): void;
}
interface HonoApp {
  use(middleware: (context: { readonly req: { header(name: string): string | undefined }; readonly env: object }, next: () => Promise<void>) => Promise<Response | void>): void;
}
interface Response {
  readonly status: number;
}
declare const app: { readonly express: ExpressApp; readonly fastify: FastifyApp; readonly koa: KoaApp; readonly hono: HonoApp };

// And so do the shapes of the frameworks.
app.express.use(expressRequests(log));
app.express.use(expressRequests(log, { session: (request: ExpressRequest) => request.sessionID, trustedProxies: 1 }));
fastifyRequests(log)(app.fastify);
app.koa.use(koaRequests(log));
app.hono.use(honoRequests(log));
// @ts-expect-error X6.9 a session is asked of a request
expressRequests(log, { session: raw });
// @ts-expect-error X6.9 proxies are counted
expressRequests(log, { trustedProxies: true });
