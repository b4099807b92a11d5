import type { MessageText } from '../../detector.js';

export const messages = {
  event: {
    problem: '`{{sink}}` takes the name of its event from `{{value}}`, which the source does not tell: nobody can list, search or alarm on events whose names arise while the program runs.',
    help: 'Write the name as a literal, such as `authn_login_fail`; emit each event in a branch of its own.',
  },
  choice: {
    problem: '`{{value}}` stands for one of several events in one call of `{{sink}}`: each event has fields of its own, and those of the others go missing.',
    help: 'Emit each event in a branch of its own, with its name as a literal: `if (ok) log.emit(…); else log.emit(…)`.',
  },
  description: {
    problem: '`{{sink}}` takes the description of its event from `{{value}}`, which arises while the program runs: equal events read differently, and text of others gets on record.',
    help: 'Write one literal that says what happened, such as `sign-in refused`, and put what changes into a field.',
  },
} satisfies Record<string, MessageText>;

export const suggestions = {};
