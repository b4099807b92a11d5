import type { MessageText } from '../../detector.js';

export const messages = {
  start: {
    problem: 'The service that `{{name}}` starts does not record that it runs: nobody can tell a quiet hour from one in which it was down.',
    help: 'Record it once it listens, such as `log.info({ port }, \'started\')`.',
  },
  end: {
    problem: 'The service that `{{name}}` starts does not record that it was told to stop: nobody can tell whether somebody stopped it, or when the log ended.',
    help: 'Record it, such as `process.on(\'SIGTERM\', () => log.info(\'stopping\'))`.',
  },
  crash: {
    problem: 'The service that `{{name}}` starts leaves what nobody caught to the console: the log of a crash ends without a word.',
    help: 'Record it, such as `process.on(\'uncaughtException\', (error) => { log.fatal(error); process.exit(1); })`.',
  },
} satisfies Record<string, MessageText>;

export const suggestions = {};
