/** Properties of a request that hold parts of its URL. Express, Koa, Fastify, Next.js. */
export const urlParts: ReadonlySet<string> = new Set(['query', 'params']);

/** Which part of a URL a property of a request holds as a whole. Express, Koa, Fastify, Next.js, Node, the web platform. */
export const urlProperties: ReadonlyMap<string, UrlPart> = new Map<string, UrlPart>([
  ['url', 'url'], ['originalUrl', 'url'], ['href', 'url'], ['nextUrl', 'url'], ['search', 'query'], ['querystring', 'query'], ['query', 'query'], ['params', 'params'],
]);

export type UrlPart = 'url' | 'query' | 'params';

/** Those that hold text; the others print as `[object Object]` inside of one. */
export const urlTexts: ReadonlySet<string> = new Set(['url', 'originalUrl', 'href', 'nextUrl', 'search', 'querystring']);

/** Names of what holds a request that was sent and not received: `error.request`, `response.request`, `axios.interceptors.request`. */
export const outgoingOwners: ReadonlySet<string> = new Set(['error', 'err', 'e', 'ex', 'exception', 'cause', 'reason', 'response', 'resp', 'res', 'result', 'interceptors', 'config', 'axios', 'client']);

/** Types of contexts that stand for a request, by package. */
export const contextTypes: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['koa', new Set(['Context', 'ParameterizedContext', 'DefaultContext', 'ExtendableContext'])],
  ['koa-router', new Set(['RouterContext', 'IRouterContext'])],
  ['@koa/router', new Set(['RouterContext'])],
]);

/** What holds a request beside its own names: Koa's and Hono's context. */
export const contextNames: ReadonlySet<string> = new Set(['ctx', 'context']);

/** What the second parameter of a handler is called, where the first is taken apart. */
export const answerNames: ReadonlySet<string> = new Set(['res', 'response', 'reply']);

/** https://docs.nestjs.com/controllers#request-object */
export const urlDecorators: ReadonlySet<string> = new Set(['Query', 'Param']);

/** Keys of a validation schema that describe parts of a URL (celebrate, express-validation, Fastify, hand-made middleware). */
export const urlSchemaKeys: ReadonlySet<string> = new Set(['query', 'querystring', 'params']);

/** Packages whose calls describe a value. */
export const schemaBuilders: ReadonlySet<string> = new Set(['joi', '@hapi/joi', 'celebrate', 'zod', 'yup', 'superstruct', 'valibot', '@sinclair/typebox', 'arktype']);

/** Words of handlers whose links are sent by mail: a weak name in their URL is what the mail carries. */
export const linkWords: ReadonlySet<string> = new Set(['reset', 'verify', 'verification', 'password', 'confirm', 'confirmation', 'activate', 'activation', 'invite', 'invitation', 'magic']);

/** Methods of a schema that hand back what they are given, once it fits. */
export const parsingMethods: ReadonlySet<string> = new Set(['parse', 'safeParse', 'parseAsync', 'safeParseAsync', 'validateSync', 'cast']);
