import type { HttpLoggerModel } from './http-logger-model.js';

/**
 * https://fastify.dev/docs/latest/Reference/Logging/, and `lib/logger-pino.js` (version 5): no logging unless `logger` or `loggerInstance` is given. The default
 * serializers write method, url (with the query), host, remote address and the answer's status: no headers. `serializers.req` replaces that, `redact`
 * hides paths of it, `disableRequestLogging` stops the records for each request. Serializers of a logger that is handed over win.
 */
export const fastifyHttpModel: HttpLoggerModel = {
  id: 'fastify',
  packages: ['fastify'],
  factories: ['', 'fastify', 'Fastify'],
  options: 'fastify',
};
