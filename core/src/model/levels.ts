/** Methods of loggers that write at a level which is off by default. */
export const belowDefault: ReadonlySet<string> = new Set(['debug', 'trace', 'verbose', 'silly', 'fine', 'finer', 'finest', 'http']);

/** Those that say by themselves that something went wrong. */
export const loudLevels: ReadonlySet<string> = new Set(['error', 'warn', 'warning', 'fatal', 'critical', 'alert', 'emerg', 'emergency', 'captureException', 'exception', 'severe']);
