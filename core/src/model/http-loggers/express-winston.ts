import type { HttpLoggerModel } from './http-logger-model.js';

/**
 * https://github.com/bithavoc/express-winston#readme, and its `index.js` (version 4): the message holds `{{req.url}}`; unless `meta` is false, the record holds
 * what `requestWhitelist` names of the request: url, headers, method, httpVersion, originalUrl, query. `headerBlacklist` takes headers out, `requestFilter`
 * may change everything, `requestField: null` leaves the request out, `msg` is the message. The answer's headers are not written.
 */
export const expressWinstonModel: HttpLoggerModel = {
  id: 'express-winston',
  packages: ['express-winston'],
  factories: ['logger', 'errorLogger'],
  options: 'express-winston',
};

export const expressWinstonRequest: readonly string[] = ['url', 'headers', 'method', 'httpVersion', 'originalUrl', 'query'];

/** Of the properties of a request that can be listed, those that hold the query. */
export const expressWinstonUrl: readonly string[] = ['url', 'originalUrl', 'query', '_parsedUrl'];

/** Lists that the module itself keeps for all its loggers: where a program changes one, its options do not tell. */
export const expressWinstonGlobals: ReadonlySet<string> = new Set(['requestWhitelist', 'defaultHeaderBlacklist', 'defaultRequestFilter', 'requestField']);
