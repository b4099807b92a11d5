import type { LoggerModel } from './logger-model.js';

/** https://github.com/winstonjs/winston#readme: npm, syslog and cli levels all make methods. */
export const winstonModel: LoggerModel = {
  id: 'winston',
  packages: ['winston'],
  globals: [],
  factories: ['createLogger', 'Logger', 'loggers.get', 'loggers.add'],
  instances: [''],
  children: ['child'],
  types: ['Logger'],
  methods: {
    error: 'all', warn: 'all', help: 'all', data: 'all', info: 'all', http: 'all', verbose: 'all', prompt: 'all', input: 'all',
    debug: 'all', silly: 'all', emerg: 'all', alert: 'all', crit: 'all', warning: 'all', notice: 'all',
    log: 'after-level', write: 'first',
  },
};
