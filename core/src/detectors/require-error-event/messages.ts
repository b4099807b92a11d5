import type { MessageText } from '../../detector.js';

const help = 'Record the error before the answer, such as `log.error({ err: error }, \'request failed\')`.';

export const messages = {
  express: { problem: '`{{name}}` takes the errors of all requests and answers them without a record: nobody learns that the service fails, or that somebody makes it fail.', help },
  filter: { problem: '`{{name}}` takes the place of the filter that logs what nobody caught, and records nothing: nobody learns that the service fails, or that somebody makes it fail.', help },
  koa: { problem: 'What `{{name}}` throws is answered here without a record: nobody learns that the service fails, or that somebody makes it fail.', help },
  server: { problem: '`{{name}}` takes the place of the handler that logs errors, and records nothing: nobody learns that the service fails, or that somebody makes it fail.', help },
  process: { problem: 'The listener of `{{name}}` records nothing: the process fails, and nothing says of what.', help: 'Record the error first, such as `log.fatal({ err: error }, \'uncaught exception\')`.' },
  connection: { problem: 'The listener of the errors of `{{name}}` records nothing: a connection that is lost looks like one that is idle.', help: 'Record the error, such as `log.error({ err: error }, \'connection failed\')`.' },
  swallowed: {
    problem: 'The failure of `{{name}}` is caught and forgotten: whoever tries forged tokens or other people\'s rights leaves no trace.',
    help: 'Record the failure, such as `log.warn({ err: error }, \'token refused\')`, or refuse what was asked for.',
  },
} satisfies Record<string, MessageText>;

export const suggestions = {};
