import type { MessageText } from '../../detector.js';

const help = 'Record which fields were wrong, never their values, such as `log.warn({ fields: errors.map((error) => error.path) }, \'input refused\')`.';

export const messages = {
  pipe: { problem: '`{{name}}` turns away wrong input of all routes without a record: who tries out what gets through leaves no trace.', help: 'Set `exceptionFactory` to a function that records the names of the fields, such as `log.warn({ fields: errors.map((error) => error.property) }, \'input refused\')`.' },
  middleware: { problem: '`{{name}}` checks the input of many routes, and what it turns away is recorded nowhere: who tries out what gets through leaves no trace.', help },
  connection: { problem: 'The listener of `{{name}}` answers requests that are none without a record: who tries out what the server makes of them leaves no trace.', help: 'Record it, such as `log.warn({ code: error.code }, \'broken request\')`.' },
  hook: { problem: 'The hook of `{{name}}` turns away wrong input of many routes without a record: who tries out what gets through leaves no trace.', help },
  handler: { problem: 'Behind `{{name}}` wrong input of all routes is answered without a record: who tries out what gets through leaves no trace.', help },
} satisfies Record<string, MessageText>;

export const suggestions = {};
