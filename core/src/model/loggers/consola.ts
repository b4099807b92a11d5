import type { LoggerModel } from './logger-model.js';

/** https://github.com/unjs/consola#readme: every type of record makes a method. Reporters of the program's own decide what they write. */
export const consolaModel: LoggerModel = {
  id: 'consola',
  packages: ['consola'],
  whereImported: true,
  errors: 'message',
  globals: [],
  factories: ['createConsola', 'Consola'],
  instances: ['', 'consola'],
  children: ['create', 'withTag', 'withDefaults', 'withScope'],
  types: ['ConsolaInstance', 'Consola'],
  methods: {
    fatal: 'all', error: 'all', warn: 'all', log: 'all', info: 'all', success: 'all', fail: 'all', ready: 'all', start: 'all', box: 'all', debug: 'all', trace: 'all',
    verbose: 'all', withDefaults: 'first',
  },
  masks: { names: [], others: ['reporters'] },
};
