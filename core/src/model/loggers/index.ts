import { applicationInsightsModel } from './application-insights.js';
import { powertoolsModel } from './aws-powertools.js';
import { bugsnagModel } from './bugsnag.js';
import { bunyanModel } from './bunyan.js';
import { consolaModel } from './consola.js';
import { consoleModel } from './console.js';
import { datadogModel } from './datadog.js';
import { debugModel } from './debug.js';
import { effectModel } from './effect.js';
import { electronLogModel } from './electron-log.js';
import { fastifyModel } from './fastify.js';
import { githubActionsModel } from './github-actions.js';
import { googleCloudLoggingModel } from './google-cloud-logging.js';
import { gruntModel } from './grunt.js';
import { fancyLogModel, gulpUtilModel } from './gulp.js';
import { honoPinoModel } from './hono.js';
import { koaBunyanModel, koaPinoModel } from './koa.js';
import { log4jsModel } from './log4js.js';
import type { LoggerModel } from './logger-model.js';
import { loglevelModel } from './loglevel.js';
import { logTapeModel } from './logtape.js';
import { nestModel, nestPinoModel } from './nest.js';
import { newRelicModel } from './newrelic.js';
import { npmlogModel } from './npmlog.js';
import { openTelemetryModel } from './opentelemetry.js';
import { pinoModel } from './pino.js';
import { roarrModel } from './roarr.js';
import { rollbarModel } from './rollbar.js';
import { sentryModel } from './sentry.js';
import { signaleModel } from './signale.js';
import { streamsModel } from './streams.js';
import { tslogModel } from './tslog.js';
import { vscodeModel } from './vscode.js';
import { winstonModel } from './winston.js';

export type { FieldMasks, LoggerModel, WrittenArguments, WrittenPart } from './logger-model.js';

/** In the order in which they are asked. */
export const loggerModels: readonly LoggerModel[] = [
  consoleModel, streamsModel, pinoModel, winstonModel, bunyanModel, log4jsModel, nestModel, nestPinoModel, fastifyModel, debugModel, npmlogModel, sentryModel,
  gruntModel, fancyLogModel, gulpUtilModel, powertoolsModel, openTelemetryModel, loglevelModel, consolaModel, tslogModel, logTapeModel, applicationInsightsModel, newRelicModel,
  rollbarModel, bugsnagModel, datadogModel, googleCloudLoggingModel, githubActionsModel, signaleModel, electronLogModel, vscodeModel, roarrModel, effectModel, koaPinoModel,
  koaBunyanModel, honoPinoModel,
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
  consoleModel.id, streamsModel.id, debugModel.id, npmlogModel.id, log4jsModel.id, gruntModel.id, fancyLogModel.id, gulpUtilModel.id, loglevelModel.id, signaleModel.id, consolaModel.id,
  electronLogModel.id, githubActionsModel.id, 'log-file',
]);

/** What a person sees who runs a program in a terminal. */
export const terminalModels: ReadonlySet<string> = new Set([consoleModel.id, streamsModel.id]);

/** Libraries that are only looked for in programs that import them. */
export const importedLoggers: readonly LoggerModel[] = loggerModels.filter((model) => model.whereImported);

/** Every method name that any other model writes with: the cheap test before anything else is asked. */
export const writingMethods: ReadonlySet<string> = new Set([...loggerModels.filter((model) => !model.whereImported), anyLogger].flatMap((model) => Object.keys(model.methods)));
