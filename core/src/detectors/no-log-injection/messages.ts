import type { MessageText } from '../../detector.js';

const help = 'Write `JSON.stringify({{value}})`, which escapes line breaks, take them out, or log through a logger that writes JSON.';

export const messages = {
  line: { problem: '`{{value}}` is text that a client sent in `{{source}}`, and `{{sink}}` writes it as it is: a line break in it begins a record that the client makes up.', help },
  built: {
    problem: '`{{value}}` is text that a client sent in `{{source}}`, built by hand into a {{label}} record that `{{sink}}` writes: its signs forge fields and records.',
    help: 'Write `JSON.stringify({{value}})`, or leave the form of the record to a library that escapes what stands in it.',
  },
} satisfies Record<string, MessageText>;

export const suggestions = {
  move: 'Move `{{value}}` out of the message into a field.',
  quote: 'Write `JSON.stringify({{value}})`, which escapes line breaks.',
};
