import type { Confidence, Severity } from '@logproof/core';

/** What `scan --format json` prints, as the design fixes it. */
export interface ScanReport {
  readonly version: 1;
  readonly tool: { readonly name: string; readonly version: string; readonly engine: unknown; readonly ruleset: unknown };
  readonly summary: {
    readonly complete: boolean;
    readonly reasons: readonly string[];
    readonly files: number;
    readonly lines: number;
    readonly loggers: unknown;
    readonly logCalls: number;
    readonly entryPoints: number;
    readonly findings: Readonly<Record<'error' | 'warning' | 'info', number>>;
    readonly limits: Readonly<Record<string, number>>;
  };
  readonly findings: readonly ScanFinding[];
}

export interface ScanFinding {
  readonly rule: string;
  readonly category: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly scope: 'file' | 'program';
  readonly message: string;
  readonly help: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly trace: readonly { readonly file: string; readonly line: number; readonly column: number; readonly note: string }[];
  readonly requirements: readonly string[];
  readonly cwe: readonly number[];
  readonly fingerprint: string;
}
