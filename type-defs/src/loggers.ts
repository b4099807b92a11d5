// An entry point of its own: whoever writes no log needs none of it.
export type { Classification, Classified } from './classified.js';
export type { LoggerRules } from './loggers/fitness.js';
export type { LoggerOptions, RulesOf } from './loggers/options.js';
export type { Loggable } from './loggers/refusal.js';
export { secureLogger } from './loggers/secure-logger.js';
export type { SecureLogger, SecureMethod } from './loggers/secure-logger.js';
export type { Refused } from './refused.js';
