import type { ReportedFinding } from '@logproof/core';
import type { LeftOut } from '../load/left-out.js';

export interface Tool {
  readonly name: 'logproof';
  readonly version: string;
  /** The engine and its compiler's version. */
  readonly engine: string;
  /** The preset that the policy builds on. */
  readonly ruleset: string;
}

export interface Summary {
  /** Was everything read, resolved, asked and followed to its end? */
  readonly complete: boolean;
  /** Why not: sorted sentences. */
  readonly reasons: readonly string[];
  readonly files: number;
  readonly lines: number;
  /** Names of the logging libraries that were seen at work. */
  readonly loggers: readonly string[];
  readonly logCalls: number;
  readonly entryPoints: number;
  readonly findings: { readonly error: number; readonly warning: number; readonly info: number };
  /** Searches that a step limit stopped, by the limit's name. */
  readonly limits: Readonly<Record<string, number>>;
}

/** What a scan found, for reporters. Paths are absolute; a reporter makes them relative. */
export interface ScanReport {
  readonly tool: Tool;
  readonly summary: Summary;
  /** Of all severities, sorted by file, place and rule. */
  readonly findings: readonly ReportedFinding[];
  readonly suppressed: number;
  /** What a baseline said, where there is one: its findings are not among `findings` and not counted in the summary. */
  readonly baseline?: BaselineOutcome;
  /** What should be known besides, in sentences. */
  readonly notes: readonly string[];
  /** Sorted by path. */
  readonly leftOut: readonly LeftOut[];
  /** What things cost, for `--stats`. */
  readonly programs: readonly ProgramCost[];
}

export interface BaselineOutcome {
  /** Findings that the baseline holds. */
  readonly known: number;
  /** Entries of the baseline that are found no more. */
  readonly fixed: number;
}

export interface ProgramCost {
  /** The tsconfig, or undefined for files of none. */
  readonly configFile: string | undefined;
  readonly files: number;
  readonly lowered: number;
  readonly asked: number;
}
