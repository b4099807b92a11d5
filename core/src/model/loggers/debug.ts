import type { LoggerModel } from './logger-model.js';

/** https://github.com/debug-js/debug#readme: what it makes is itself the function that writes. */
export const debugModel: LoggerModel = {
  id: 'debug',
  packages: ['debug'],
  globals: [],
  factories: ['', 'debug'],
  instances: [],
  children: ['extend'],
  types: ['Debugger', 'Debug'],
  methods: {},
  callable: true,
};
