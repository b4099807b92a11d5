/** Methods of a tRPC procedure whose callback is given the input. */
export const procedureMethods: ReadonlySet<string> = new Set(['query', 'mutation', 'subscription']);

/** What the first parameter of a GraphQL resolver is called, which takes `(parent, args, context, info)`. */
export const resolverParents: ReadonlySet<string> = new Set(['parent', '_parent', '_', '__', 'root', '_root', 'source', '_source', 'obj', '_obj']);

/** What the third one is called. */
export const resolverContexts: ReadonlySet<string> = new Set(['context', '_context', 'ctx', '_ctx', 'contextValue', '__']);

/** What a cloud's function is exported as, and what its first parameter is called. */
export const functionExports: ReadonlySet<string> = new Set(['handler', 'lambdaHandler']);
export const functionEvents: ReadonlySet<string> = new Set(['event']);

/** Properties under which middleware puts what it has validated, and GraphQL servers what a client sent along. */
export const inputProperties: ReadonlySet<string> = new Set(['validated', 'variables']);

/** What a request's context is called that carries its validated input as `ctx.input`. */
export const inputContexts: ReadonlySet<string> = new Set(['ctx']);

/** Files whose functions are called by forms. https://react.dev/reference/rsc/use-server */
export const serverFile = /['"]use server['"]/;
