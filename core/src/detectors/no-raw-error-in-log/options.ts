import { defineOptions } from '../../options.js';

export const options = defineOptions({
  allowLibraries: {
    kind: 'string[]',
    default: [],
    describe: 'Libraries whose errors may be logged as they are, as the message names them: `axios`, `class-validator`.',
  },
});
