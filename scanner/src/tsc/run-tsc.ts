import { compiler } from '../compiler.js';
import type { Work } from '../commands/command.js';
import { KnownError } from '../errors.js';
import { failureText } from '../failure.js';
import { maskedLines } from '../frame/masked-lines.js';
import { absolutePath } from '../load/paths.js';
import type { ScanReport } from '../scan/report.js';
import { scan, type ScanDeps } from '../scan/scan.js';
import { escapeForTerminal, escapeLines } from '../terminal/escape.js';
import { wantsColour } from '../terminal/terminal.js';
import { findTsc, ownTsc } from './find-tsc.js';
import { tscText } from './format.js';
import { startTsc, type StartTsc } from './start-tsc.js';
import { whatToCheck, type Check } from './what-to-check.js';

export interface TscDeps extends ScanDeps {
  readonly start?: StartTsc;
}

/**
 * Runs the project's own `tsc` with these arguments and, beside it, our check of the same project; prints our findings after those of
 * `tsc` and in its form.
 *
 * @returns the exit code of `tsc` if that is not 0; else 1 if there is a finding of severity error, 2 if our check could not be made
 */
export async function runTsc(args: readonly string[], { terminal, progress }: Work, deps: TscDeps = {}): Promise<number> {
  const check = whatToCheck(args, terminal.cwd);
  const tsc = findTsc(terminal.cwd) ?? ownTsc(compiler.version);
  const compiling = (deps.start ?? startTsc)(tsc, args, terminal.cwd);
  const checking = check === undefined ? undefined : await outcomeOf(check, terminal.cwd, deps, () => progress.phase);
  const code = await compiling;
  if (check === undefined || checking === undefined) return code;
  if ('failure' in checking) {
    terminal.stderr.write(escapeLines(checking.failure));
    return code === 0 ? 2 : code;
  }
  const { report } = checking;
  const pretty = check.pretty ?? wantsColour(terminal, true);
  terminal.stdout.write(tscText(report.findings, { cwd: terminal.cwd, pretty, maskedLines: maskedLines() }));
  terminal.stderr.write(basisText(report));
  if (code !== 0) return code;
  return report.summary.findings.error > 0 ? 1 : 0;
}

type Outcome = { readonly report: ScanReport } | { readonly failure: string };

/** A check that broke is told after `tsc` has ended, and is an error: silence would look clean. */
async function outcomeOf(check: Check, cwd: string, deps: ScanDeps, phase: () => string): Promise<Outcome> {
  try {
    const paths = check.paths.map((path) => absolutePath(cwd, path));
    return { report: await scan({ cwd, paths, projects: check.projects, references: check.references, rules: [], engine: 'classic' }, deps) };
  } catch (error) {
    return { failure: error instanceof KnownError ? `logproof: ${error.message}\n` : failureText(error, phase(), false) };
  }
}

function basisText({ summary, notes }: ScanReport): string {
  const { error, warning } = summary.findings;
  const found = error + warning === 0 ? 'no problem found' : `${String(error)} errors, ${String(warning)} warnings`;
  const [first, ...more] = summary.reasons;
  const gaps = first === undefined ? '' : `; not complete: ${escapeForTerminal(first)}${more.length > 0 ? `, and ${String(more.length)} more reasons` : ''}`;
  const lines = [`${found} in ${String(summary.files)} files, ${String(summary.logCalls)} log calls${gaps}`, ...notes];
  return lines.map((line) => `logproof: ${line}\n`).join('');
}
