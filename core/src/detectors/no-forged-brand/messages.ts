import type { MessageText } from '../../detector.js';

const help = 'Call `{{maker}}(…)`, which checks for it, and handle what it refuses.';

export const messages = {
  cast: { problem: '`{{value}}` is cast to `{{proof}}`, and nothing has checked it: whatever it holds gets on record as proven.', help },
  claim: { problem: '`{{value}}` says of its argument that it is a `{{proof}}`, which only `{{maker}}` tells: whatever passes gets on record as proven.', help },
  assigned: { problem: '`{{value}}` is of no type and is called a `{{proof}}`, and nothing has checked it: whatever it holds gets on record as proven.', help },
  any: {
    problem: '`{{value}}` is `any`, and `{{sink}}` takes it unseen: a missing field, a secret or forged text gets on record without an error.',
    help: 'Give `{{value}}` its type, or make each field with the function that checks it, such as `userId(…)`.',
  },
  ignored: {
    problem: '`{{value}}` takes back what the compiler says of `{{sink}}`: a missing field, a secret or forged text gets on record without an error.',
    help: 'Remove `{{value}}`, and make each field with the function that checks it, such as `userId(…)`.',
  },
} satisfies Record<string, MessageText>;

export const suggestions = {};
