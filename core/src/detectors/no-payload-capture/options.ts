import { defineOptions } from '../../options.js';

export const options = defineOptions({
  allowLibraries: {
    kind: 'string[]',
    default: [],
    describe: 'Libraries that are allowed to write what passes through them, as the message names them: `Sentry`, `TypeORM`.',
  },
});
