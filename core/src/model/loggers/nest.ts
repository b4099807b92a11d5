import type { LoggerModel } from './logger-model.js';

/** https://docs.nestjs.com/techniques/logger: `new Logger(context)`, the static methods of the class, and anything typed as a `LoggerService`. */
export const nestModel: LoggerModel = {
  id: 'nest',
  packages: ['@nestjs/common'],
  globals: [],
  factories: ['Logger', 'ConsoleLogger'],
  instances: ['Logger'],
  children: [],
  types: ['Logger', 'LoggerService', 'ConsoleLogger'],
  methods: { log: 'all', error: 'all', warn: 'all', debug: 'all', verbose: 'all', fatal: 'all' },
};

/** https://github.com/iamolegga/nestjs-pino#readme: `Logger` speaks Nest's language, `PinoLogger` pino's. */
export const nestPinoModel: LoggerModel = {
  id: 'nestjs-pino',
  packages: ['nestjs-pino'],
  globals: [],
  factories: ['Logger', 'PinoLogger'],
  instances: [],
  children: [],
  types: ['Logger', 'PinoLogger'],
  methods: { log: 'all', trace: 'all', debug: 'all', verbose: 'all', info: 'all', warn: 'all', error: 'all', fatal: 'all' },
};
