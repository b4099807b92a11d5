import type { LoggerModel } from './logger-model.js';

const keys = ['persistentKeys', 'persistentLogAttributes'].map((property) => ({ argument: 0, property }));

/**
 * https://docs.aws.amazon.com/powertools/typescript/latest/features/logger/: keys that are appended stand in every later record, as do those that a child is made
 * with. `jsonReplacerFn` sees every key and value, a `logFormatter` makes the whole record.
 */
export const powertoolsModel: LoggerModel = {
  id: 'aws-powertools',
  packages: ['@aws-lambda-powertools/logger'],
  whereImported: true,
  globals: [],
  factories: ['Logger'],
  instances: [],
  children: ['createChild'],
  types: ['Logger', 'LoggerInterface'],
  methods: {
    trace: 'all', debug: 'all', info: 'all', warn: 'all', error: 'all', critical: 'all',
    appendKeys: 'first', appendPersistentKeys: 'first', addPersistentLogAttributes: 'first', setPersistentLogAttributes: 'first', createChild: keys,
  },
  masks: { names: [], others: ['jsonReplacerFn', 'logFormatter'] },
};
