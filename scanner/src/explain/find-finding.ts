import type { ReportedFinding } from '@logproof/core';
import { UsageError } from '../errors.js';
import type { ScanReport } from '../scan/report.js';

/** A fingerprint, or the first six or more digits of one. */
export const isFingerprint = (text: string): boolean => /^[0-9a-f]{6,26}(?:-\d+)?$/i.test(text);

/**
 * The finding with this fingerprint, or the only one whose fingerprint begins so.
 *
 * @throws UsageError if there is none, or more than one
 */
export function findFinding({ findings, suppressed }: ScanReport, given: string): ReportedFinding {
  const wanted = given.toLowerCase();
  const exact = findings.find(({ fingerprint }) => fingerprint === wanted);
  if (exact !== undefined) return exact;
  const fitting = findings.filter(({ fingerprint }) => fingerprint.startsWith(wanted));
  const [first] = fitting;
  if (first !== undefined && fitting.length === 1) return first;
  if (first !== undefined) throw new UsageError(`${String(fitting.length)} findings have a fingerprint that begins with ${wanted}: give more digits`);
  const hidden = suppressed > 0 ? `, ${String(suppressed)} suppressed ones not among them` : '';
  throw new UsageError(`no finding has the fingerprint ${wanted} (${String(findings.length)} ${findings.length === 1 ? 'finding was' : 'findings were'} looked at${hidden})`);
}
