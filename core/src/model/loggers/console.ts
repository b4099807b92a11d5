import type { LoggerModel } from './logger-model.js';

/** https://nodejs.org/docs/latest-v20.x/api/console.html */
export const consoleModel: LoggerModel = {
  id: 'console',
  packages: ['console'],
  globals: ['console'],
  factories: ['Console'],
  instances: [''],
  children: [],
  types: ['Console'],
  methods: {
    log: 'all', info: 'all', warn: 'all', error: 'all', debug: 'all', trace: 'all',
    dir: 'first', dirxml: 'all', table: 'first', group: 'all', groupCollapsed: 'all', timeLog: 'all',
    assert: 'after-condition',
  },
};
