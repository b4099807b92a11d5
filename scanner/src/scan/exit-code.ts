import type { Severity } from '@logproof/core';
import type { ScanReport } from './report.js';

export const failOnLevels = ['error', 'warning', 'info', 'never'] as const;
export type FailOn = (typeof failOnLevels)[number];

export interface Verdict {
  readonly code: 0 | 1 | 2;
  /** Why, in a few words. */
  readonly because: string;
}

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * The exit code of a scan. A partial read is told in the report and is no failure by itself, unless a complete one is required.
 */
export function verdictOf({ summary }: ScanReport, failOn: FailOn, requireComplete: boolean): Verdict {
  if (requireComplete && !summary.complete) return { code: 2, because: 'the scan is not complete (--require-complete)' };
  if (failOn === 'never') return { code: 0, because: '--fail-on never' };
  const acted = ORDER.slice(0, ORDER.indexOf(failOn) + 1).reduce((total, severity) => total + summary.findings[severity], 0);
  return acted === 0
    ? { code: 0, because: `nothing at --fail-on ${failOn}` }
    : { code: 1, because: `${String(acted)} ${acted === 1 ? 'finding' : 'findings'} at --fail-on ${failOn}` };
}
