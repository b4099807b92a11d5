import { Option } from 'commander';
import { engineNames } from '../scan/options.js';
import type { AddCommand } from './command.js';
import type { ExplainFlags } from './run-explain.js';

const several = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/** `logproof explain <rule|fingerprint> [paths..]` */
export const addExplain: AddCommand = (program, does) => {
  program.command('explain')
    .summary('say why: a rule, or a finding with its whole trace')
    .description('Tells what a rule is for, or why a finding was made, step by step, and how to tell the tool that it is wrong.')
    .argument('<rule|fingerprint>', 'a rule, or a fingerprint (its first six digits are enough)')
    .argument('[paths...]', 'files and folders to look for the finding in (default: the working folder)')
    .addOption(new Option('-p, --project <tsconfig>', 'read this project; may be given several times').argParser(several).default([], 'the nearest ones'))
    .option('--config <file>', 'take this config file instead of the nearest logproof.config.*')
    .addOption(new Option('--engine <engine>', 'the compiler behind the scan: JavaScript, or TypeScript 7').choices(engineNames).default('classic'))
    .option('--no-color', 'no colours')
    .addHelpText('after', '\nExit code: 0, or 2 if there is no such rule or finding.')
    .action((what: string, paths: string[], flags: ExplainFlags) => {
      does(async (tools) => {
        const { runExplain } = await import('./run-explain.js');
        return runExplain(what, paths, flags, tools);
      });
    });
};
