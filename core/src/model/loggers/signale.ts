import type { LoggerModel } from './logger-model.js';

/** https://github.com/klaudiosinani/signale#readme: texts in `secrets` are taken out of every message. */
export const signaleModel: LoggerModel = {
  id: 'signale',
  packages: ['signale'],
  whereImported: true,
  errors: 'message',
  globals: [],
  factories: ['Signale'],
  instances: [''],
  children: ['scope', 'config'],
  types: ['Signale', 'SignaleBase'],
  methods: {
    await: 'all', complete: 'all', error: 'all', debug: 'all', fatal: 'all', fav: 'all', info: 'all', note: 'all', pause: 'all', pending: 'all', star: 'all', start: 'all',
    success: 'all', wait: 'all', warn: 'all', watch: 'all', log: 'all',
  },
  masks: { names: [], others: ['secrets'] },
};
