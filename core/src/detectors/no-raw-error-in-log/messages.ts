import type { MessageText } from '../../detector.js';
import { leakSuggestions } from '../leak-messages.js';

const help = 'Write `safeError({{value}})`, or what tells what went wrong: its code, its status, its message.';

export const messages = {
  error: { problem: '`{{value}}` can be what `{{source}}` failed with: an error of `{{library}}` keeps {{label}}, and `{{sink}}` writes it{{unless}}.', help },
  handed: { problem: '`{{value}}` is an error of `{{library}}`, which keeps {{label}}, and `{{sink}}` writes it{{unless}}.', help },
  likely: { problem: '`{{value}}` can be an error of `{{library}}`, which keeps {{label}}: `{{sink}}` writes it, unless there is nothing in it here.', help },
  client: {
    problem: '`{{value}}` is a client of `{{library}}`, and `{{sink}}` writes all of it: {{label}} too.',
    help: 'Drop `{{value}}`, or write what tells which one it is: its host, its name.',
  },
} satisfies Record<string, MessageText>;

export const suggestions = { ...leakSuggestions, safeError: 'Write `safeError({{value}})`, which keeps its name, code, status and stack.' };
