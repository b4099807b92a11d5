import type { LoggerModel } from './logger-model.js';

const methods = { log: 'all', info: 'all', warn: 'all', error: 'all', dir: 'all', debug: 'all' } as const;

/** https://github.com/gulpjs/fancy-log#readme, https://github.com/gulpjs/gulplog#readme: the export writes when it is called, and has methods. */
export const fancyLogModel: LoggerModel = {
  id: 'fancy-log', packages: ['fancy-log', 'gulplog'], globals: [], factories: [], instances: [''], children: [], types: [], methods, callable: true,
};

/** https://github.com/gulpjs/gulp-util#readme: `gutil.log`, still found in old builds. */
export const gulpUtilModel: LoggerModel = {
  id: 'gulp-util', packages: ['gulp-util'], globals: [], factories: [], instances: ['log'], children: [], types: [], methods, callable: true,
};
