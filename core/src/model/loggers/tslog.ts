import type { LoggerModel } from './logger-model.js';

const bindings = [{ argument: 0, property: 'bindings' }, { argument: 1 }];

/**
 * https://github.com/fullstack-build/tslog#readme (version 5) and its guide from version 4: a sub-logger's `bindings` and default object stand in each of its records.
 * Version 4 hides `password` unless `maskValuesOfKeys` says otherwise; version 5 hides nothing unless `mask` says so.
 */
export const tslogModel: LoggerModel = {
  id: 'tslog',
  packages: ['tslog'],
  whereImported: true,
  errors: 'unmeasured',
  globals: [],
  factories: ['Logger', 'createLogger', 'Logger.fromEnv'],
  instances: ['log'],
  children: ['getSubLogger', 'child', 'use', 'if'],
  types: ['Logger', 'BaseLogger'],
  methods: {
    silly: 'all', trace: 'all', debug: 'all', info: 'all', warn: 'all', error: 'all', fatal: 'all', log: [2, 3, 4, 5].map((argument) => ({ argument })),
    getSubLogger: bindings, child: bindings, runInContext: 'first',
  },
  masks: {
    names: ['maskValuesOfKeys', 'mask.keys'], ignoresCase: true, byDefault: ['password'], defaultsVary: true,
    others: ['maskValuesRegEx', 'mask.regex', 'mask.paths', 'overwrite', 'middleware'],
  },
};
