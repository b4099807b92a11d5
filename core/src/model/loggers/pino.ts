import type { LoggerModel } from './logger-model.js';

/** https://getpino.io/#/docs/api */
export const pinoModel: LoggerModel = {
  id: 'pino',
  packages: ['pino'],
  globals: [],
  factories: ['', 'pino', 'default'],
  instances: [],
  children: ['child'],
  types: ['Logger', 'BaseLogger', 'LoggerExtras'],
  methods: { fatal: 'all', error: 'all', warn: 'all', info: 'all', debug: 'all', trace: 'all' },
};
