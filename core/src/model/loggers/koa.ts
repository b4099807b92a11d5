import type { LoggerModel } from './logger-model.js';

const levels = { fatal: 'all', error: 'all', warn: 'all', info: 'all', debug: 'all', trace: 'all' } as const;
const names = ['ctx.log', 'ctx.req.log', 'ctx.request.log', 'ctx.response.log'];

/** https://github.com/pinojs/koa-pino-logger#readme: middleware that puts a pino logger on the context. */
export const koaPinoModel: LoggerModel = {
  id: 'koa-pino-logger',
  packages: ['koa-pino-logger'],
  whereImported: true, globals: [], factories: [], instances: [], children: ['child'], types: [], methods: levels, names,
};

/** https://github.com/koajs/bunyan-logger#readme: middleware that puts a bunyan logger on the context. */
export const koaBunyanModel: LoggerModel = {
  id: 'koa-bunyan-logger',
  packages: ['koa-bunyan-logger'],
  whereImported: true, globals: [], factories: [], instances: [], children: ['child'], types: [], methods: levels, names: ['ctx.log', 'this.log'],
};
