import { openBaseline, type Baseline, type BaselineFlags } from '../baseline/baseline.js';
import { viewOf } from '../baseline/view.js';
import { UsageError } from '../errors.js';
import { maskedLines } from '../frame/masked-lines.js';
import { positions } from '../frame/positions.js';
import { countsLine } from '../reporters/basis.js';
import { reporters, type Format } from '../reporters/index.js';
import { verdictOf, type FailOn } from '../scan/exit-code.js';
import type { EngineName, ScanOptions } from '../scan/options.js';
import { scan } from '../scan/scan.js';
import { wantsColour } from '../terminal/terminal.js';
import type { Work } from './command.js';
import { runFixes, type FixFlags } from './run-fixes.js';
import { statsText } from './stats.js';
import { writeOutput } from './write-output.js';

export interface ScanFlags extends BaselineFlags, FixFlags {
  readonly project: readonly string[];
  readonly config?: string;
  readonly format: Format;
  readonly output?: string;
  readonly rule: readonly string[];
  readonly engine: EngineName;
  readonly failOn: FailOn;
  readonly requireComplete?: boolean;
  readonly verbose?: boolean;
  readonly stats?: boolean;
}

/** Fixes what is to be fixed, scans, writes the report, gives the exit code: that of what is left. */
export async function runScan(paths: readonly string[], flags: ScanFlags, work: Work): Promise<number> {
  const { terminal, progress } = work;
  const options = {
    cwd: terminal.cwd, paths, projects: flags.project, rules: flags.rule, engine: flags.engine,
    ...(flags.config === undefined ? {} : { config: flags.config }),
  };
  const baseline = openBaseline(flags, terminal.cwd, viewOf(options));
  if (flags.yes === true && flags.fixSuggestions !== true) throw new UsageError('--yes answers what --fix-suggestions asks: give that too');
  const fixes = flags.fix === true || flags.fixSuggestions === true;
  const left = fixes ? await runFixes(options, flags, knownOnly(flags, options), work) : undefined;
  const report = baseline(left ?? await scan(options, { progress }));
  progress.begin('writing the report');
  const verdict = verdictOf(report, flags.failOn, flags.requireComplete === true);
  const text = reporters[flags.format](report, {
    cwd: terminal.cwd,
    colour: flags.output === undefined && wantsColour(terminal, flags.color),
    verbose: flags.verbose === true,
    quiet: flags.quiet === true,
    verdict,
    maskedLines: maskedLines(),
    position: positions(),
  });
  progress.end();
  writeOutput(text, countsLine(report), flags, terminal);
  if (flags.stats === true) terminal.stderr.write(statsText(report, progress));
  return verdict.code;
}

/** What the baseline holds is not fixed, and the baseline is changed once, at the end. */
function knownOnly({ baseline, writeBaseline }: ScanFlags, options: ScanOptions): Baseline {
  if (writeBaseline === true) throw new UsageError('--write-baseline takes what is found for known: fix first, then write it');
  return openBaseline(baseline === undefined ? {} : { baseline }, options.cwd, viewOf(options));
}
