import type { LoggerModel } from './logger-model.js';

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'];

/** https://github.com/gajus/roarr#readme: the context of a child, and of `adopt`, stands in each of its messages. A child made of a function changes every message. */
export const roarrModel: LoggerModel = {
  id: 'roarr',
  packages: ['roarr'],
  whereImported: true,
  errors: 'unmeasured',
  globals: [],
  factories: [],
  instances: ['', 'Roarr'],
  children: ['child'],
  types: ['Logger'],
  methods: { ...Object.fromEntries(levels.flatMap((level) => [[level, 'all'], [`${level}Once`, 'all']])), child: 'first', adopt: [{ argument: 1 }] },
  callable: true,
  masks: { names: [], others: [] },
};
