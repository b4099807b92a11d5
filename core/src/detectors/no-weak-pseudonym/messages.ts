import type { MessageText } from '../../detector.js';

const help = 'Write an internal id of the person, or hash `{{source}}` with a key that only the service has (`createHmac`).';

export const messages = {
  hash: { problem: '`{{value}}` is a hash of `{{source}}` without a key, and `{{sink}}` writes it: whoever has a list of {{label}} hashes that and finds it again.', help },
  mask: { problem: '`{{value}}` keeps most of `{{source}}`, and `{{sink}}` writes it: what is left of {{label}} tells whose it is.', help },
  encoding: { problem: '`{{value}}` is `{{source}}` in another spelling, and `{{sink}}` writes it: anybody turns it back into {{label}}.', help },
} satisfies Record<string, MessageText>;

export { leakSuggestions as suggestions } from '../leak-messages.js';
