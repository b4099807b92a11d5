import type { LoggerModel } from './logger-model.js';

/** https://github.com/pimterry/loglevel#documentation: whatever the console can write. */
export const loglevelModel: LoggerModel = {
  id: 'loglevel',
  packages: ['loglevel'],
  whereImported: true,
  globals: [],
  factories: ['getLogger', 'noConflict'],
  instances: [''],
  children: ['getLogger'],
  types: ['Logger', 'RootLogger'],
  methods: { trace: 'all', debug: 'all', log: 'all', info: 'all', warn: 'all', error: 'all' },
};
