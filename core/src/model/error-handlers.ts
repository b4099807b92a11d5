/** Events of a process for failures that nobody caught. https://nodejs.org/api/process.html#event-uncaughtexception */
export const processFailures: ReadonlySet<string> = new Set(['uncaughtException', 'unhandledRejection', 'uncaughtExceptionMonitor']);

/** Methods that take the one function which all failures of a server go to: of Fastify and Hono. */
export const errorHandlerMethods: ReadonlyMap<string, readonly string[]> = new Map([['setErrorHandler', ['fastify', 'inversify-express-utils']], ['onError', ['hono', '@hono/zod-openapi']]]);

/** Packages that make connections and servers which tell of their failures by an `error` event, and by nothing else. */
export const connectionPackages: ReadonlySet<string> = new Set([
  'koa', 'ioredis', 'redis', 'pg', 'mysql', 'mysql2', 'mongodb', 'amqplib', 'nats', 'mqtt', 'bull', 'bullmq', 'kafkajs', 'knex', 'ws', 'pg-boss', 'memcached', 'cassandra-driver', 'ldapjs',
]);

/** What catches every error of an Express application and puts it on record, before its own error middleware runs. */
export const errorRecorders = /\berrorLogger\s*\(|\bsetup(?:Express|Koa|Fastify|Hapi|Connect|Nest)ErrorHandler\b|\bHandlers\.errorHandler\b|\bexpressErrorHandler\b|\brollbar\.errorHandler\b|\berrorHandler\.express\b|\bSentryGlobalFilter\b|\bSentryModule\b|addHook\(\s*['"]onError['"]/;

/** Words of exceptions that are mistakes of whoever asks: to answer them is all there is to do. */
export const clientErrorWords: ReadonlySet<string> = new Set([
  'bad', 'not', 'found', 'unauthorized', 'forbidden', 'conflict', 'validation', 'invalid', 'unprocessable', 'throttler', 'too', 'gone', 'exists', 'denied', 'auth', 'authentication', 'authorization', 'authorisation', 'token', 'jwt',
  'zod', 'domain', 'business', 'client', 'user', 'duplicate', 'unique', 'redirect', 'expired', 'missing', 'limit', 'payload', 'login', 'session', 'permission', 'access', 'credentials', 'request',
]);
