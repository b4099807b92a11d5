/** Methods of loggers by which nothing is written unless somebody looks for an error. */
export const quietMethods: ReadonlySet<string> = new Set(['debug', 'trace', 'verbose', 'silly', 'fine', 'finer', 'finest', 'dir', 'table', 'time', 'timeEnd', 'group', 'groupCollapsed', 'count', 'child', 'with', '[level]']);

/** Methods of loggers that say that something is wrong. */
export const warningMethods: ReadonlySet<string> = new Set(['warn', 'warning', 'error', 'fatal', 'critical', 'alert', 'emerg', 'emergency', 'crit', 'err']);

/** Fields of a record that hold its message. */
export const messageFields: ReadonlySet<string> = new Set(['msg', 'message', 'text']);

/** Models whose records are no log of an application: for whoever looks for an error, for whoever writes the program, or about how long things take. */
export const recordsOtherThings: ReadonlySet<string> = new Set(['debug', 'opentelemetry', 'sentry', 'github-actions', 'grunt', 'fancy-log', 'gulp-util', 'vscode', 'bugsnag', 'rollbar', 'newrelic', 'applicationinsights', 'policy']);
