import { defineOptions } from '../../options.js';

export const options = defineOptions({
  allowAwait: { kind: 'boolean', default: false, describe: 'Whether `await` is allowed inside the arguments of a log call.' },
});
