import type { HttpLoggerModel } from './http-logger-model.js';

/**
 * https://github.com/pinojs/pino-http#readme, and its `logger.js` (version 11): the request goes into the bindings of a child logger, through the standard
 * serializer: id, method, url (with the query), query, params, all headers, remote address. The answer's headers go into each record, `set-cookie` too.
 *
 * What changes it:
 * - `redact` in its options; with `logger`, the options go to `logger.child({}, options)`, so that a `redact` there replaces the logger's own list;
 * - `serializers.req` and `.res` in its options. Those of `logger` have no effect unless `wrapSerializers` is false: the standard ones replace them;
 * - `customAttributeKeys.req` and `.res` rename the fields, and with them the paths to redact;
 * - `quietReqLogger` with `quietResLogger`: the request is in no record. One of them alone leaves it in some;
 * - `autoLogging: false`: no record for each request; the request stays bound to `req.log`.
 *
 * koa-pino-logger and express-pino-logger hand their options to pino-http.
 */
export const pinoHttpModel: HttpLoggerModel = {
  id: 'pino-http',
  packages: ['pino-http', 'koa-pino-logger', 'express-pino-logger'],
  factories: ['', 'pinoHttp'],
  options: 'pino-http',
};

/** Fields of a record, unless `customAttributeKeys` renames them. */
export const pinoHttpKeys = { req: 'req', res: 'res' } as const;
