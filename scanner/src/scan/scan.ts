import { detectors as ownDetectors, run as ownRun, type Detector, type RunInput, type RunOutput } from '@logproof/core';
import type { ScanProgress } from '../terminal/progress.js';
import { version } from '../version.js';
import { refuseUnknownRules } from './known-rules.js';
import { mergeOutputs } from './merge.js';
import type { ScanOptions } from './options.js';
import { readPrograms, silent, type ReadPrograms } from './read-programs.js';
import type { ScanReport } from './report.js';
import { utcDay } from './today.js';

/** What a scan is made with; the real thing by default. */
export interface ScanDeps {
  readonly run?: (input: RunInput) => RunOutput;
  readonly detectors?: readonly Detector[];
  readonly progress?: ScanProgress;
  /** `YYYY-MM-DD`. */
  readonly today?: string;
}

/**
 * Scans files, folders or projects.
 *
 * @throws KnownError where there is nothing to read, or an option, path or config file does not fit; anything else is a bug
 */
export async function scan(options: ScanOptions, deps: ScanDeps = {}): Promise<ScanReport> {
  const { run = ownRun, detectors = ownDetectors, progress = silent, today = utcDay() } = deps;
  refuseUnknownRules(options.rules, detectors);
  const read = await readPrograms(options, { detectors, progress }, (input) => run({
    ...input,
    ...(options.rules.length === 0 ? {} : { rules: options.rules }),
    honourEslintComments: true,
    today,
    detectors,
  }));
  return reportOf(read);
}

function reportOf(read: ReadPrograms<RunOutput>): ScanReport {
  const { findings, suppressed, reasons, browserFiles, ...merged } = mergeOutputs(read.programs);
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    tool: { name: 'logproof', version, engine: read.engine, ruleset: read.policy.preset },
    summary: {
      ...read.completeness({ reasons, limits: merged.limits, files: merged.files, browserFiles }),
      ...merged,
      findings: { error: count('error'), warning: count('warning'), info: count('info') },
    },
    findings,
    suppressed,
    notes: read.notes,
    leftOut: read.leftOut(browserFiles),
    programs: read.programs.map(({ configFile, files, output: { stats } }) => ({ configFile, files, lowered: stats.lowered, asked: stats.asked })),
  };
}
