import type { Framework } from '../entry-point.js';
import { routeCalls, routerMention } from '../route-calls.js';

/** Express 4 and 5, Koa's routers, Hono, Fastify's short form, restify, polka: routers that are told of handlers by calls. */
export const httpRouters: Framework = { id: 'router', mentions: routerMention, find: routeCalls };
