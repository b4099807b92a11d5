import type { MessageText } from '../../detector.js';

const help = 'Move it into a statement before `{{sink}}`, and log the result.';

export const messages = {
  assigns: { problem: '`{{value}}` gets another value inside the arguments of `{{sink}}`: without the log call the program does something else.', help },
  changes: { problem: '`{{value}}` changes something inside the arguments of `{{sink}}`: without the log call the program does something else.', help },
  awaits: { problem: '`{{value}}` stands inside the arguments of `{{sink}}`: the program waits, and fails, for the sake of a log call.', help },
  throws: { problem: '`{{value}}` throws on bad input, inside the arguments of `{{sink}}`: the log call makes the request fail.', help },
} satisfies Record<string, MessageText>;

export const suggestions = {};
