import type { LoggerModel } from './logger-model.js';

/** https://log4js-node.github.io/log4js-node/api.html */
export const log4jsModel: LoggerModel = {
  id: 'log4js',
  packages: ['log4js'],
  globals: [],
  factories: ['getLogger'],
  instances: [],
  children: [],
  types: ['Logger'],
  methods: { trace: 'all', debug: 'all', info: 'all', warn: 'all', error: 'all', fatal: 'all', mark: 'all', log: 'after-level' },
};
