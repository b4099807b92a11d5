import type { LoggerModel } from './logger-model.js';

/** https://gruntjs.com/api/grunt.log: handed in as a member of `grunt`. */
export const gruntModel: LoggerModel = {
  id: 'grunt',
  packages: [],
  globals: [],
  factories: [],
  instances: [],
  children: [],
  types: [],
  names: ['grunt.log', 'grunt.verbose', 'grunt.log.verbose', 'grunt.log.notverbose'],
  methods: {
    write: 'all', writeln: 'all', writelns: 'all', error: 'all', errorlns: 'all', ok: 'all', oklns: 'all', subhead: 'all', writeflags: 'all', debug: 'all',
  },
};
