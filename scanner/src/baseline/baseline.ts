import path from 'node:path';
import type { ReportedFinding, Severity } from '@logproof/core';
import { ConfigError, UsageError } from '../errors.js';
import { absolutePath, shownPath, withSlashes } from '../load/paths.js';
import type { ScanReport } from '../scan/report.js';
import { readBaseline, writeBaseline, type BaselineEntry } from './baseline-file.js';
import { compareWithBaseline, type PlacedEntry } from './compare.js';
import type { InView } from './view.js';

export interface BaselineFlags {
  readonly baseline?: string;
  readonly writeBaseline?: boolean;
  readonly pruneBaseline?: boolean;
}

/** Takes what is known out of a report, and changes the file if that was asked for. */
export type Baseline = (report: ScanReport) => ScanReport;

/**
 * Opens the baseline before the scan, so that what is wrong with it is said at once.
 *
 * @throws UsageError for options that do not fit together; ConfigError for a file that is not there or is no baseline
 */
export function openBaseline(flags: BaselineFlags, given: string, inView: InView): Baseline {
  const { baseline, writeBaseline: writes = false, pruneBaseline: prunes = false } = flags;
  if (baseline === undefined) {
    if (writes || prunes) throw new UsageError(`--${writes ? 'write' : 'prune'}-baseline needs --baseline <file>`);
    return (report) => report;
  }
  if (writes && prunes) throw new UsageError('--write-baseline drops what is fixed by itself: give it or --prune-baseline');
  const cwd = absolutePath(given, '.');
  const file = absolutePath(cwd, baseline);
  const shown = shownPath(cwd, file);
  const folder = path.posix.dirname(file);
  const read = readBaseline(file, shown);
  if (read === undefined && !writes) throw new ConfigError(`there is no baseline ${shown}; --write-baseline writes it`);
  const entries = (read ?? []).map((entry): PlacedEntry => ({ ...entry, path: withSlashes(path.resolve(folder, entry.file)) }));
  return (report) => {
    const kept = writes ? written(report, entries, folder, inView) : entries;
    const { fresh, known, fixed } = compareWithBaseline(report.findings, kept, inView);
    const left = prunes ? kept.filter((entry) => !fixed.includes(entry)) : kept;
    if (writes || (prunes && fixed.length > 0)) writeBaseline(file, shown, left.map(bare));
    return withoutKnown(report, fresh, { known: known.length, fixed: prunes ? 0 : fixed.length });
  };
}

/** Everything that is found now, and what this scan could not see. */
function written({ findings }: ScanReport, entries: readonly PlacedEntry[], folder: string, inView: InView): PlacedEntry[] {
  const found = new Set(findings.map(({ fingerprint }) => fingerprint));
  return [
    ...entries.filter(({ fingerprint, rule, path: of }) => !found.has(fingerprint) && !inView(rule, of)),
    ...findings.map((finding) => entryOf(finding, folder)),
  ];
}

const entryOf = ({ fingerprint, rule, place, message }: ReportedFinding, folder: string): PlacedEntry =>
  ({ fingerprint, rule, file: shownPath(folder, place.file), message, path: place.file });

const bare = ({ path: _path, ...entry }: PlacedEntry): BaselineEntry => entry;

function withoutKnown(report: ScanReport, findings: readonly ReportedFinding[], baseline: { known: number; fixed: number }): ScanReport {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    ...report, findings, baseline,
    summary: { ...report.summary, findings: { error: count('error'), warning: count('warning'), info: count('info') } },
  };
}
