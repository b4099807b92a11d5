/**
 * Parts of a request that hold text as a client wrote it, line breaks included: Express, Koa, Fastify, Next.js, Hono. A URL and a header cannot hold a line break: HTTP
 * ends them with one, and servers refuse other control characters there (https://www.rfc-editor.org/rfc/rfc9110#section-5.5); what is decoded from them can.
 */
export const decodedParts: ReadonlySet<string> = new Set(['body', 'query', 'params', 'cookies', 'signedCookies', 'fields']);

/** Those that are text themselves. */
export const textParts: ReadonlySet<string> = new Set(['rawBody']);

/** Methods of a request that give one decoded value, or its body. Hono's `c.req.query('name')`, Express's `req.param('name')`, the web platform's `request.text()`. */
export const decodingMethods: ReadonlySet<string> = new Set(['query', 'param', 'queries', 'text', 'json', 'formData', 'parseBody']);

/** What the decoded pairs of a URL or a form are held in, by the last word of its name. */
export const decodedHolders: ReadonlySet<string> = new Set(['searchParams', 'formData']);

/** Parameter decorators of Nest that hand over a decoded value. https://docs.nestjs.com/controllers#request-object */
export const decodedDecorators: ReadonlySet<string> = new Set(['Query', 'Param', 'Body', 'Args', 'Payload', 'MessageBody']);

/** What a handler is given that a client wrote, by what it holds. */
export const decodedInputs: ReadonlySet<string> = new Set(['resolver-arguments', 'form', 'lambda-event', 'handler-event']);

/** Properties of a cloud function's event that are decoded. */
export const decodedEventParts: ReadonlySet<string> = new Set(['queryStringParameters', 'multiValueQueryStringParameters', 'pathParameters', 'body']);

/** A file that checks who signed a body: GitHub, Stripe, Slack, Svix and their like, and `x-...-signature` headers. Its input is what another service made of what somebody wrote. */
export const checksSignature = /['"`]x-[\w-]*signature|\bconstructEvent(?:Async)?\(|\bwebhooks?\.verify\(|\bverify(?:Webhook)?Signature\(/i;

/** Functions whose result holds no line break, whatever they are given. */
export const encoders: ReadonlySet<string> = new Set([
  'encodeURIComponent', 'encodeURI', 'escape', 'btoa', 'JSON.stringify', 'Number', 'parseInt', 'parseFloat', 'Boolean', 'BigInt', 'Date', 'util.inspect', 'inspect', 'querystring.stringify', 'qs.stringify',
  'safeText', 'sanitizeHtml', 'escapeHtml', 'slugify', 'strftime',
]);

/** Methods of a schema for text after which a line break is still let through. https://zod.dev/api#strings */
export const looseTextMethods: ReadonlySet<string> = new Set([
  'min', 'max', 'length', 'nonempty', 'trim', 'toLowerCase', 'toUpperCase', 'optional', 'nullable', 'nullish', 'default', 'describe', 'meta', 'catch', 'brand', 'readonly', 'startsWith', 'includes', 'normalize',
]);
