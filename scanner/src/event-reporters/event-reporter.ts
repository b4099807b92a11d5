import type { EventsReport } from '../events/report.js';
import type { Drift } from '../lock/drift.js';
import type { ReportContext } from '../reporters/reporter.js';

export interface EventsContext extends Pick<ReportContext, 'cwd' | 'colour' | 'verbose' | 'quiet' | 'verdict'> {
  /** What the comparison with the lock gave; undefined where nothing was compared. */
  readonly drift: readonly Drift[] | undefined;
}

/** Turns an inventory into text. Pure: the same report and context give the same text. */
export type EventsReporter = (report: EventsReport, context: EventsContext) => string;
