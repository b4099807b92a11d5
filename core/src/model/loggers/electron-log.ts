import type { LoggerModel } from './logger-model.js';

/** https://github.com/megahertz/electron-log#readme: the default logger, others by `create`, and the functions of a scope. */
export const electronLogModel: LoggerModel = {
  id: 'electron-log',
  packages: ['electron-log'],
  whereImported: true,
  globals: [],
  factories: [],
  instances: [''],
  children: ['create', 'scope'],
  types: ['Logger', 'LogFunctions', 'MainLogger', 'NodeLogger', 'RendererLogger'],
  methods: { error: 'all', warn: 'all', info: 'all', verbose: 'all', debug: 'all', silly: 'all', log: 'all' },
};
