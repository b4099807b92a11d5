import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { openBaseline, type BaselineFlags } from '../baseline/baseline.js';
import { viewOf } from '../baseline/view.js';
import { OutputError } from '../errors.js';
import { maskedLines } from '../frame/masked-lines.js';
import { positions } from '../frame/positions.js';
import { whyUnreadable } from '../load/walk.js';
import { countsLine } from '../reporters/basis.js';
import { reporters, type Format } from '../reporters/index.js';
import { verdictOf, type FailOn } from '../scan/exit-code.js';
import type { EngineName } from '../scan/options.js';
import type { ScanReport } from '../scan/report.js';
import { scan } from '../scan/scan.js';
import { wantsColour, type Terminal } from '../terminal/terminal.js';
import type { Work } from './command.js';
import { statsText } from './stats.js';

export interface ScanFlags extends BaselineFlags {
  readonly project: readonly string[];
  readonly config?: string;
  readonly format: Format;
  readonly output?: string;
  readonly rule: readonly string[];
  readonly engine: EngineName;
  readonly failOn: FailOn;
  readonly requireComplete?: boolean;
  readonly verbose?: boolean;
  readonly quiet?: boolean;
  readonly color: boolean;
  readonly stats?: boolean;
}

/** Scans, writes the report, gives the exit code. */
export async function runScan(paths: readonly string[], flags: ScanFlags, { terminal, progress }: Work): Promise<number> {
  const options = {
    cwd: terminal.cwd, paths, projects: flags.project, rules: flags.rule, engine: flags.engine,
    ...(flags.config === undefined ? {} : { config: flags.config }),
  };
  const baseline = openBaseline(flags, terminal.cwd, viewOf(options));
  const report = baseline(await scan(options, { progress }));
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
  write(text, report, flags, terminal);
  if (flags.stats === true) terminal.stderr.write(statsText(report, progress));
  return verdict.code;
}

function write(text: string, report: ScanReport, { output, quiet }: ScanFlags, { stdout, stderr, cwd }: Terminal): void {
  if (output === undefined) {
    stdout.write(text);
    return;
  }
  try {
    writeFileSync(path.resolve(cwd, output), text);
  } catch (error) {
    throw new OutputError(`cannot write ${output}: ${whyUnreadable(error)}`);
  }
  if (quiet !== true) stderr.write(`${countsLine(report)}\n`);
}
