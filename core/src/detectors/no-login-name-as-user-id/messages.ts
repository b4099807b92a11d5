import type { MessageText } from '../../detector.js';

const help = 'Write the internal id, such as `{ userId: user.id }`, or a keyed hash of the name (`pseudonym`).';

export const messages = {
  recorded: {
    problem: '`{{value}}` is {{label}}, and `{{sink}}` records it as the id of a user under `{{field}}`: people change it, type passwords in its place, and are known by it elsewhere.',
    help,
  },
  claimed: {
    problem: '`{{value}}` is {{label}}, and `{{sink}}` takes it for the id of a user: of an address it makes nothing, and a name that looks like an id gets on record as one.',
    help,
  },
} satisfies Record<string, MessageText>;

export const suggestions = {};
