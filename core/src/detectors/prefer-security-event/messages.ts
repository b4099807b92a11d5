import type { MessageText } from '../../detector.js';

const problem = '`{{sink}}` writes what security wants on record as a line among others: who looks for `{{event}}` does not find it, and who, where from and the outcome are missing or in words.';

export const messages = {
  worded: { problem, help: 'Record `{{event}}` with the emitter of `@logproof/types/events`; the line can stay beside it.' },
  inView: { problem, help: 'Emit `{{event}}` with `{{emitter}}`; the line can stay beside it.' },
} satisfies Record<string, MessageText>;

export const suggestions = {};
