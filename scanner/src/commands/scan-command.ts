import { Option } from 'commander';
import { formats } from '../reporters/index.js';
import { failOnLevels } from '../scan/exit-code.js';
import { engineNames } from '../scan/options.js';
import type { AddCommand } from './command.js';
import type { ScanFlags } from './run-scan.js';

const several = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/** `logproof scan [paths..]` */
export const addScan: AddCommand = (program, does) => {
  program.command('scan')
    .summary('find secrets on their way into a log')
    .description('Reads TypeScript and JavaScript (it never runs them) and reports secrets and personal data that reach a log.')
    .argument('[paths...]', 'files and folders to report on (default: the working folder)')
    .addOption(new Option('-p, --project <tsconfig>', 'read this project; may be given several times').argParser(several).default([], 'the nearest ones'))
    .option('--config <file>', 'take this config file instead of the nearest logproof.config.*')
    .addOption(new Option('--format <format>', 'form of the report').choices(formats).default('pretty'))
    .option('-o, --output <file>', 'write the report into a file')
    .addOption(new Option('--rule <id>', 'check only this rule; may be given several times').argParser(several).default([], 'all'))
    .addOption(new Option('--engine <engine>', 'the compiler behind the scan: JavaScript, or TypeScript 7').choices(engineNames).default('classic'))
    .addOption(new Option('--fail-on <severity>', 'the lowest severity that makes the exit code 1').choices(failOnLevels).default('error'))
    .option('--baseline <file>', 'findings that this file holds are known: not printed, and nothing for the exit code')
    .option('--write-baseline', 'write everything that is found now into the baseline')
    .option('--prune-baseline', 'drop from the baseline what is found no more')
    .option('--fix', 'write what mends a finding and changes nothing but what is logged; then report what is left')
    .option('--fix-suggestions', 'show the first suggestion for each finding as a diff, and ask before writing')
    .option('--yes', 'write the suggestions without asking')
    .option('--require-complete', 'exit with 2 if something could not be read, resolved or followed')
    .option('--verbose', 'also findings of severity info, and everything that was left out')
    .option('--quiet', 'one line for each finding')
    .option('--no-color', 'no colours')
    .option('--stats', 'say what the scan cost, on standard error')
    .addHelpText('after', '\nExit code: 0 nothing to act on, 1 a finding at --fail-on, 2 bad usage, bad config or nothing to read.')
    .action((paths: string[], flags: ScanFlags) => {
      does(async (tools) => {
        const { runScan } = await import('./run-scan.js');
        return runScan(paths, flags, tools);
      });
    });
};
