import type { LoggerModel } from './logger-model.js';

/** https://fastify.dev/docs/latest/Reference/Logging/: `app.log`, `request.log`, `reply.log`, pino underneath. */
export const fastifyModel: LoggerModel = {
  id: 'fastify',
  packages: ['fastify'],
  globals: [],
  factories: [],
  instances: [],
  children: ['child'],
  types: ['FastifyBaseLogger', 'FastifyLoggerInstance'],
  methods: { fatal: 'all', error: 'all', warn: 'all', info: 'all', debug: 'all', trace: 'all' },
};
