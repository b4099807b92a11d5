import type { MessageText } from '../../detector.js';

const help = 'Write one sentence, as a literal, that says who needs `{{value}}` and for what: `{ reason: \'the mail server wants it at login\' }`.';

export const messages = {
  missing: { problem: '`{{sink}}` is given no reason for `{{value}}`, and throws when it is called.', help },
  dynamic: { problem: '`{{sink}}` takes the reason for `{{value}}` from elsewhere: whoever reviews this place does not see why the value comes out here.', help },
  empty: { problem: '`{{sink}}` takes out `{{value}}` for a reason that says nothing: nobody can judge it, and the next one writes the same.', help },
  repeated: { problem: '`{{sink}}` takes out `{{value}}` for the reason of another value in this file: it says nothing of this one.', help },
  logged: {
    problem: '`{{value}}` is taken out of its wrapper right inside `{{sink}}`, which writes it to the log in clear text.',
    help: 'Log `{{value}}` itself, which prints as a placeholder, or leave it out.',
  },
  handed: {
    problem: '`{{value}}` is handed on as a value: where it is called then, nobody finds it, and no reason is given.',
    help: 'Call `{{value}}(value, { reason })` right here, and import it from its package wherever it is needed.',
  },
  outside: {
    problem: '`{{sink}}` takes out `{{value}}` in a file that the policy does not allow to: values in clear text spread to where nobody looks for them.',
    help: 'Move the call into one of the `files` that the policy names, or add this one there.',
  },
} satisfies Record<string, MessageText>;

export const suggestions = {};
