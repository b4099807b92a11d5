import { Option } from 'commander';
import { eventsFormats } from '../event-reporters/index.js';
import { engineNames } from '../scan/options.js';
import type { AddCommand } from './command.js';
import type { EventsFlags } from './run-events.js';

const several = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/** `logproof events [paths..]` */
export const addEvents: AddCommand = (program, does) => {
  program.command('events')
    .summary('list the handlers of sign-in and access, and what they leave on record')
    .description('Lists every authentication and authorisation handler, and whether each way out of it records its security event. Compares the list with a committed lock.')
    .argument('[paths...]', 'files and folders to list (default: the working folder)')
    .addOption(new Option('-p, --project <tsconfig>', 'read this project; may be given several times').argParser(several).default([], 'the nearest ones'))
    .option('--config <file>', 'take this config file instead of the nearest logproof.config.*')
    .addOption(new Option('--format <format>', 'form of the list').choices(eventsFormats).default('pretty'))
    .option('-o, --output <file>', 'write the list into a file')
    .addOption(new Option('--engine <engine>', 'the compiler behind it: JavaScript, or TypeScript 7').choices(engineNames).default('classic'))
    .option('--all', 'also handlers of privileged actions that are no authentication')
    .option('--check', 'compare with the lock: exit with 1 if a handler appeared, vanished or lost an event')
    .option('--write', 'write the lock')
    .option('--lock <file>', 'the lock (default: security-events.lock.json in the working folder)')
    .option('--require-complete', 'exit with 2 if something could not be read, resolved or followed')
    .option('--verbose', 'also where the events are, and everything that was left out')
    .option('--quiet', 'one line for each handler, or for each difference from the lock')
    .option('--no-color', 'no colours')
    .option('--stats', 'say what it cost, on standard error')
    .addHelpText('after', '\nExit code: 0 listed, or nothing lost; 1 --check found a difference to review; 2 bad usage, bad config, no lock to check or nothing to read.')
    .action((paths: string[], flags: EventsFlags) => {
      does(async (tools) => {
        const { runEvents } = await import('./run-events.js');
        return runEvents(paths, flags, tools);
      });
    });
};
