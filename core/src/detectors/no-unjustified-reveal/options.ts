import { defineOptions } from '../../options.js';

export const options = defineOptions({
  files: {
    kind: 'string[]',
    default: [],
    describe: 'The only files that may take values out of their wrapper: globs, relative to the config file. All files when empty.',
  },
});
