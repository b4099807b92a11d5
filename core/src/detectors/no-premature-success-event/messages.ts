import type { MessageText } from '../../detector.js';

export const messages = {
  before: {
    problem: '`{{value}}` records that it went well before `{{about}}` has done it: where that fails, the record says what never happened.',
    help: 'Move the event behind the call (`await save(); emit(…)`), or record an attempt before it.',
  },
  caught: {
    problem: '`{{value}}` records that it went well where an exception was caught: the record says the opposite of what happened.',
    help: 'Emit a failure with its reason, such as `authn_login_fail`, in the `catch`.',
  },
  refused: {
    problem: '`{{value}}` records a login that went well, and `{{about}}` still turns the same person away behind it: the record says that somebody got in who did not.',
    help: 'Move the event behind the last check, next to `return`.',
  },
  unawaited: {
    problem: '`{{value}}` records that it went well, and nobody waits for `{{about}}`, which does it: where that fails, the record says what never happened.',
    help: 'Await the call (`await save()`) before the event, or record an attempt.',
  },
  next: {
    problem: '`{{value}}` records that it went well after `{{about}}`, which in Express gives back nothing and refuses nothing: it is recorded of failures too.',
    help: 'Record the outcome once the answer is sent, by its status: `res.on(\'finish\', …)`.',
  },
} satisfies Record<string, MessageText>;

export const suggestions = {};
