import type { LoggerModel } from './logger-model.js';

/** https://github.com/trentm/node-bunyan#readme */
export const bunyanModel: LoggerModel = {
  id: 'bunyan',
  packages: ['bunyan'],
  globals: [],
  factories: ['createLogger', '', 'Logger'],
  instances: [],
  children: ['child'],
  types: ['Logger'],
  methods: { trace: 'all', debug: 'all', info: 'all', warn: 'all', error: 'all', fatal: 'all' },
};
