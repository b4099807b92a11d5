import { Option } from 'commander';
import { engineNames } from '../scan/options.js';
import type { AddCommand } from './command.js';
import type { RedactPathsFlags } from './run-redact-paths.js';

const several = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/** `logproof redact-paths [paths..]` */
export const addRedactPaths: AddCommand = (program, does) => {
  program.command('redact-paths')
    .summary('print the redaction lists that what is logged needs')
    .description('Follows sensitive values into records of pino, Fastify and pino-http, and prints the `redact` list for each logger, ready to paste.')
    .argument('[paths...]', 'files and folders to read (default: the working folder)')
    .addOption(new Option('-p, --project <tsconfig>', 'read this project; may be given several times').argParser(several).default([], 'the nearest ones'))
    .option('--config <file>', 'take this config file instead of the nearest logproof.config.*')
    .addOption(new Option('--format <format>', 'form of the lists').choices(['pretty', 'json']).default('pretty'))
    .addOption(new Option('--engine <engine>', 'the compiler behind it: JavaScript, or TypeScript 7').choices(engineNames).default('classic'))
    .addHelpText('after', '\nExit code: 0 done, also where nothing is missing; 2 bad usage, bad config or nothing to read.')
    .action((paths: string[], flags: RedactPathsFlags) => {
      does(async (tools) => {
        const { runRedactPaths } = await import('./run-redact-paths.js');
        return runRedactPaths(paths, flags, tools);
      });
    });
};
