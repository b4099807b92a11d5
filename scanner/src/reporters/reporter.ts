import type { ScanReport } from '../scan/report.js';
import type { Verdict } from '../scan/exit-code.js';

export interface ReportContext {
  /** Absolute: what paths are relative to. */
  readonly cwd: string;
  readonly colour: boolean;
  readonly verbose: boolean;
  readonly quiet: boolean;
  readonly verdict: Verdict;
  /** The lines of a file as they may be shown. */
  readonly maskedLines: (file: string) => readonly string[];
  /** 1-based. */
  readonly position: (file: string, offset: number) => { readonly line: number; readonly column: number };
}

/** Turns a report into text. Pure: the same report and context give the same text. */
export type Reporter = (report: ScanReport, context: ReportContext) => string;
