/** Properties of a request that hold parts of its URL. Express, Koa, Fastify, Next.js. */
export const urlParts: ReadonlySet<string> = new Set(['query', 'params']);

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
