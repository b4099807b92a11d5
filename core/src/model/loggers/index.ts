import { bunyanModel } from './bunyan.js';
import { consoleModel } from './console.js';
import { debugModel } from './debug.js';
import { fastifyModel } from './fastify.js';
import { gruntModel } from './grunt.js';
import { fancyLogModel, gulpUtilModel } from './gulp.js';
import { log4jsModel } from './log4js.js';
import type { LoggerModel } from './logger-model.js';
import { nestModel, nestPinoModel } from './nest.js';
import { npmlogModel } from './npmlog.js';
import { pinoModel } from './pino.js';
import { sentryModel } from './sentry.js';
import { streamsModel } from './streams.js';
import { winstonModel } from './winston.js';

export type { LoggerModel, WrittenArguments } from './logger-model.js';

/** In the order in which they are asked. */
export const loggerModels: readonly LoggerModel[] = [
  consoleModel, streamsModel, pinoModel, winstonModel, bunyanModel, log4jsModel, nestModel, nestPinoModel, fastifyModel, debugModel, npmlogModel, sentryModel,
  gruntModel, fancyLogModel, gulpUtilModel,
];

const byId = new Map(loggerModels.map((model) => [model.id, model]));
const byPackage = new Map(loggerModels.flatMap((model) => model.packages.map((name) => [name, model] as const)));
const byGlobal = new Map(loggerModels.flatMap((model) => model.globals.map((name) => [name, model] as const)));

export const loggerModel = (id: string): LoggerModel | undefined => byId.get(id);
export const loggerOfPackage = (name: string): LoggerModel | undefined => byPackage.get(name);
export const loggerOfGlobal = (name: string): LoggerModel | undefined => byGlobal.get(name);

/**
 * A logger that no model knows: found by its declared name where nothing better is at hand (a parameter `logger` in plain
 * JavaScript, a package that is not installed).
 */
export const anyLogger: LoggerModel = {
  id: 'logger',
  packages: [],
  globals: [],
  factories: [],
  instances: [],
  children: ['child'],
  types: [],
  methods: {
    fatal: 'all', error: 'all', warn: 'all', warning: 'all', info: 'all', debug: 'all', trace: 'all', verbose: 'all',
    notice: 'all', critical: 'all', silly: 'all', http: 'all', success: 'all', log: 'all',
  },
};

/** What writes text as lines, whatever it is set up with. A log4js layout for JSON is no part of the library. */
export const lineLoggers: ReadonlySet<string> = new Set([
  consoleModel.id, streamsModel.id, debugModel.id, npmlogModel.id, log4jsModel.id, gruntModel.id, fancyLogModel.id, gulpUtilModel.id, 'log-file',
]);

/** What a person sees who runs a program in a terminal. */
export const terminalModels: ReadonlySet<string> = new Set([consoleModel.id, streamsModel.id]);

/** Every method name that any model writes with: the cheap test before anything else is asked. */
export const writingMethods: ReadonlySet<string> = new Set([...loggerModels, anyLogger].flatMap((model) => Object.keys(model.methods)));
