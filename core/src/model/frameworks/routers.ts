/** Packages that make routers, and the framework whose way of handling a request they share. */
export const routerPackages: ReadonlyMap<string, string> = new Map([
  ['express', 'express'], ['express-promise-router', 'express'], ['express-async-router', 'express'], ['restify', 'express'], ['polka', 'express'], ['router', 'express'], ['@feathersjs/express', 'express'],
  ['koa', 'koa'], ['koa-router', 'koa'], ['@koa/router', 'koa'], ['koa-joi-router', 'koa'],
  ['fastify', 'fastify'],
  ['hono', 'hono'], ['@hono/zod-openapi', 'hono'],
  ['@adonisjs/core', 'adonis'], ['elysia', 'elysia'], ['h3', 'h3'], ['itty-router', 'h3'],
]);

/** Names of types of routers. */
export const routerTypes: ReadonlyMap<string, string> = new Map([
  ['Express', 'express'], ['Application', 'express'], ['IRouter', 'express'],
  ['FastifyInstance', 'fastify'], ['FastifyTypedInstance', 'fastify'],
  ['Koa', 'koa'], ['Hono', 'hono'], ['OpenAPIHono', 'hono'], ['Elysia', 'elysia'],
]);

/** Last words of names that routers go by. */
export const routerNames: ReadonlySet<string> = new Set(['app', 'router', 'routers', 'routes', 'route', 'server', 'fastify', 'api', 'koa', 'hono', 'express', 'instance', 'plugin']);

/** HTTP methods under which handlers are registered, and what stands for all of them. */
export const routeMethods: ReadonlyMap<string, string> = new Map([
  ['get', 'GET'], ['post', 'POST'], ['put', 'PUT'], ['patch', 'PATCH'], ['delete', 'DELETE'], ['del', 'DELETE'], ['head', 'HEAD'], ['options', 'OPTIONS'], ['all', '*'], ['openapi', '*'],
]);

/** Methods of a router that give it back, or another one: chains are followed through them. */
export const keptRouterMethods: ReadonlySet<string> = new Set([...routeMethods.keys(), 'use', 'route', 'basePath', 'on', 'onError', 'notFound', 'prefix', 'param', 'with', 'withTypeProvider', 'mount', 'derive', 'resolve', 'decorate', 'state', 'model', 'onBeforeHandle', 'guard', 'group']);

/** What requests and contexts are called where no router is known: the first parameter of a handler. */
export const handlerParameters: ReadonlySet<string> = new Set(['req', 'request', 'ctx', 'context', 'c', '_req', '_request', '_']);
