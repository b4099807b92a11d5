import type { LoggerModel } from './logger-model.js';

/**
 * A logger that no model knows: found by its declared name where nothing better is at hand (a parameter `logger` in plain
 * JavaScript, a package that is not installed).
 */
export const anyLogger: LoggerModel = {
  id: 'logger',
  packages: [],
  globals: [],
  factories: [],
  instances: [],
  children: ['child'],
  types: [],
  methods: {
    fatal: 'all', error: 'all', warn: 'all', warning: 'all', info: 'all', debug: 'all', trace: 'all', verbose: 'all',
    notice: 'all', critical: 'all', silly: 'all', http: 'all', success: 'all', log: 'all',
  },
};
