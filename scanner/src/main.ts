import { Command, CommanderError } from 'commander';
import type { AddCommand, Work } from './commands/command.js';
import { addEvents } from './commands/events-command.js';
import { addExplain } from './commands/explain-command.js';
import { addRedactPaths } from './commands/redact-paths-command.js';
import { addScan } from './commands/scan-command.js';
import { addTsc } from './commands/tsc-command.js';
import { KnownError } from './errors.js';
import { failureText } from './failure.js';
import { escapeLines } from './terminal/escape.js';
import { Progress } from './terminal/progress.js';
import type { Terminal } from './terminal/terminal.js';
import { version } from './version.js';

const COMMANDS: readonly AddCommand[] = [addScan, addEvents, addExplain, addTsc, addRedactPaths];

/**
 * The command `logproof`.
 *
 * @param args without the interpreter and the script
 * @returns the exit code. Never throws: a bug of ours is exit code 2 and one line.
 */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  const progress = new Progress(terminal, !args.includes('--quiet'));
  let work: ((tools: Work) => Promise<number>) | undefined;
  const program = commandLine(terminal, (chosen) => { work = chosen; });
  try {
    program.parse(args, { from: 'user' });
    progress.begin('starting');
    return await (work?.({ terminal, progress }) ?? Promise.resolve(2));
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const { phase } = progress;
    progress.end();
    terminal.stderr.write(escapeLines(error instanceof KnownError ? `logproof: ${error.message}\n` : failureText(error, phase, args.includes('--verbose'))));
    return 2;
  }
}

function commandLine(terminal: Terminal, does: (work: (tools: Work) => Promise<number>) => void): Command {
  const program = new Command('logproof')
    .description('Proves before it runs that nothing secret reaches a log.')
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => { terminal.stdout.write(text); },
      writeErr: (text) => { terminal.stderr.write(escapeLines(text)); },
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  for (const add of COMMANDS) add(program, does);
  for (const command of program.commands) command.copyInheritedSettings(program);
  return program;
}
