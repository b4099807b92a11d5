import type { LoggerModel } from './logger-model.js';

/** https://nodejs.org/docs/latest-v20.x/api/process.html: what is written to the standard streams ends up where the environment keeps its logs. */
export const streamsModel: LoggerModel = {
  id: 'standard-streams',
  packages: [],
  globals: ['process.stdout', 'process.stderr'],
  factories: [],
  instances: [],
  children: [],
  types: [],
  methods: { write: 'first' },
};
