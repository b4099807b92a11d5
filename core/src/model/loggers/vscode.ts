import type { LoggerModel } from './logger-model.js';

/** https://code.visualstudio.com/api/references/vscode-api#OutputChannel, `LogOutputChannel`: people copy what it shows into bug reports. */
export const vscodeModel: LoggerModel = {
  id: 'vscode',
  packages: ['vscode'],
  whereImported: true,
  errors: 'message',
  globals: [],
  factories: ['window.createOutputChannel'],
  instances: [],
  children: [],
  types: ['OutputChannel', 'LogOutputChannel'],
  methods: { append: 'first', appendLine: 'first', replace: 'first', trace: 'all', debug: 'all', info: 'all', warn: 'all', error: 'all' },
};
