import type { LoggerModel } from './logger-model.js';

/** https://github.com/npm/npmlog#readme: every method takes a prefix first. */
export const npmlogModel: LoggerModel = {
  id: 'npmlog',
  packages: ['npmlog', 'proc-log'],
  globals: [],
  factories: [],
  instances: ['', 'log'],
  children: ['newGroup'],
  types: ['Logger'],
  methods: { silly: 'all', verbose: 'all', info: 'all', timing: 'all', http: 'all', notice: 'all', warn: 'all', error: 'all', silent: 'all', log: 'after-level' },
};
