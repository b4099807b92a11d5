import type { MessageText } from '../../detector.js';

const help = 'Record it where the answer is given, such as `log.warn({ ip: req.ip }, \'too many requests\')`.';

export const messages = {
  option: { problem: '`{{name}}` turns requests away without a record: who tries out passwords or takes the service down leaves no trace.', help: 'Set `{{setting}}` to a function that records it, such as `log.warn({ ip: req.ip }, \'too many requests\')`.' },
  guard: { problem: '`{{name}}` turns requests away without a record: who tries out passwords or takes the service down leaves no trace.', help: 'Write `{{setting}}` in a class that extends `ThrottlerGuard`, and record it there.' },
  consume: { problem: 'Where `{{name}}` says that it is too much, nothing is recorded: who tries out passwords or takes the service down leaves no trace.', help },
  answer: { problem: '`{{name}}` tells the client that it asks too often, and nobody else: who tries out passwords or takes the service down leaves no trace.', help },
  lock: { problem: '`{{name}}` locks an account without a record: nobody learns that somebody tries out its password.', help: 'Record it, such as `log.warn({ userId }, \'account locked\')`.' },
} satisfies Record<string, MessageText>;

export const suggestions = {};
