import type { LoggerModel } from './logger-model.js';

/** https://github.com/maou-shonen/hono-pino#readme: middleware that puts a pino logger on the context; what is assigned stands in the record of the request. */
export const honoPinoModel: LoggerModel = {
  id: 'hono-pino',
  packages: ['hono-pino'],
  whereImported: true,
  globals: [],
  factories: ['getLogger'],
  instances: [],
  children: [],
  types: ['PinoLogger'],
  methods: { fatal: 'all', error: 'all', warn: 'all', info: 'all', debug: 'all', trace: 'all', assign: 'first' },
  names: ['c.var.logger', 'ctx.var.logger'],
};
