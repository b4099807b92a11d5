import { defineOptions } from '../../options.js';

export const options = defineOptions({
  allowNames: {
    kind: 'string[]',
    default: [],
    describe: 'What a client sends that is never reported, as the message names it: `req.params.id`.',
  },
});
