import type { HttpLoggerModel } from './http-logger-model.js';

/**
 * https://github.com/expressjs/morgan#readme, and its `index.js` (version 1): the first argument is the name of a format, a format string of
 * tokens, or a function. Every predefined format writes `:url`, which is the original URL with its query; `combined` writes `:referrer` too. `:req[name]` and
 * `:res[name]` write a header. `morgan.token('url', ...)` replaces a token.
 */
export const morganModel: HttpLoggerModel = {
  id: 'morgan',
  packages: ['morgan', 'koa-morgan'],
  factories: [''],
  options: 'morgan',
};

/** Predefined formats: all of them write the URL, none of them a header with credentials. */
export const morganFormats: ReadonlySet<string> = new Set(['combined', 'common', 'default', 'dev', 'short', 'tiny']);

/** The token in a format string. */
export const morganUrlToken = /:url(?![\w-])/;

/** The name of the header that a token writes, lower case. */
export const morganHeaderToken = /:re[qs]\[([\w-]+)\]/g;
