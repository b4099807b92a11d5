/** Methods of loggers that write below the level that services run at, or that only add to what is written later. */
export const quietMethods: ReadonlySet<string> = new Set([
  'debug', 'trace', 'verbose', 'silly', 'finest', 'finer', 'fine', 'spam', 'group', 'groupCollapsed', 'groupEnd', 'time', 'timeEnd', 'dir', 'table',
  'setAttribute', 'setAttributes', 'setTag', 'setTags', 'setExtra', 'setExtras', 'setContext', 'addBreadcrumb', 'setEntry', 'createBaggage', 'updateName', 'startSpan', 'startActiveSpan', 'startSpanManual', 'startInactiveSpan',
]);

/** Loggers that write nothing unless they are switched on. */
export const quietLoggers: ReadonlySet<string> = new Set(['debug']);

/** Methods and functions of error reporters, whoever makes them. */
export const reporterMethods: ReadonlySet<string> = new Set([
  'captureException', 'captureMessage', 'captureEvent', 'captureError', 'noticeError', 'recordException', 'trackException', 'reportException',
]);

/** Words of calls that may put something on record somewhere: such a call is believed to do so unless it is seen to do nothing of the kind. */
export const recordingWords: ReadonlySet<string> = new Set([
  'log', 'logs', 'logger', 'logging', 'logged', 'audit', 'audits', 'auditor', 'emit', 'emitter', 'report', 'reporter', 'track', 'tracker', 'notify', 'notifier', 'capture', 'alert', 'alerts', 'monitor', 'monitoring', 'sentry', 'rollbar',
  'bugsnag', 'publish', 'dispatch', 'telemetry', 'analytics', 'metric', 'metrics', 'counter', 'inc', 'increment', 'slack', 'event', 'events', 'activity', 'record', 'recorder', 'journal', 'trail', 'history', 'observe', 'observer', 'enqueue', 'fetch', 'post', 'print',
]);

/** Packages whose functions put nothing on record. */
const silentPackages: ReadonlySet<string> = new Set([
  'express', 'http-errors', 'http-status-codes', 'http-status', 'statuses', '@hapi/boom', 'boom', 'zod', 'zod-validation-error', 'joi', 'yup', 'ajv', 'valibot', 'superstruct', 'celebrate', 'express-validator',
  'class-validator', 'class-transformer', 'lodash', 'lodash-es', 'underscore', 'ramda', 'jsonwebtoken', 'jose', 'bcrypt', 'bcryptjs', 'argon2', 'uuid', 'nanoid', 'ms', 'dayjs', 'date-fns', 'moment', 'luxon', 'next',
  'hono', '@hono/zod-validator', 'fastify', 'koa', '@fastify/error', 'rxjs', '@nestjs/common', '@nestjs/core', '@nestjs/graphql', '@nestjs/jwt', '@nestjs/passport', '@nestjs/swagger', '@nestjs/throttler', '@nestjs/terminus',
  'graphql', '@trpc/server', 'serialize-error', 'express-rate-limit', 'rate-limiter-flexible', 'path', 'crypto', 'util', 'url', 'querystring', 'buffer', 'http', 'https', 'stream', 'timers', 'os', 'assert',
]);

export const isSilentPackage = (name: string): boolean => silentPackages.has(name) || name.startsWith('@prisma/');

/** Objects of the language that record nothing, whatever their methods are called. */
export const languageObjects: ReadonlySet<string> = new Set([
  'Error', 'TypeError', 'RangeError', 'SyntaxError', 'AggregateError', 'JSON', 'Object', 'Array', 'String', 'Number', 'Boolean', 'Math', 'Date', 'Promise', 'Reflect', 'Symbol', 'Map', 'Set', 'WeakMap', 'RegExp', 'Buffer', 'URL', 'URLSearchParams', 'BigInt', 'Intl',
]);
