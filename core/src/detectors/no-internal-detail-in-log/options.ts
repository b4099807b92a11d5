import { defineOptions } from '../../options.js';

export const options = defineOptions({
  allow: { kind: 'string[]', default: [], describe: 'What is allowed: `path`, `address`, `source`.' },
});
