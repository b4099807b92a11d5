import type { LoggerModel } from './logger-model.js';

/** https://github.com/actions/toolkit/tree/main/packages/core#readme: what `setSecret` is given is hidden in everything that is written later, by whatever means. */
export const githubActionsModel: LoggerModel = {
  id: 'github-actions',
  packages: ['@actions/core'],
  whereImported: true,
  errors: 'message',
  globals: [],
  factories: [],
  instances: [''],
  children: [],
  types: [],
  methods: { debug: 'all', info: 'all', notice: 'all', warning: 'all', error: 'all', setFailed: 'first', startGroup: 'first', group: 'first' },
};

/** The export whose argument is hidden from then on. */
export const githubActionsSecret = 'setSecret';
