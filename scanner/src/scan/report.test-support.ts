import type { ReportedFinding, RunOutput, Severity } from '@logproof/core';
import type { ScanReport } from './report.js';

/** A finding about the first four characters of a file. */
export function findingIn(file: string, over: Partial<ReportedFinding> & { readonly severity?: Severity } = {}): ReportedFinding {
  const place = { file, start: 0, end: 4 };
  return {
    rule: 'no-secrets-in-log', messageId: 'value', category: 'leak', severity: 'error', confidence: 'certain', scope: 'program', dataClass: 'password',
    message: '`pass` holds a password.', help: 'Leave it out.',
    place, start: { line: 1, column: 1 }, end: { line: 1, column: 5 },
    trace: [{ place, start: { line: 1, column: 1 }, kind: 'named', note: 'source' }],
    suggestions: [], requirements: ['G9.10'], cwe: [532], fingerprint: 'f00d',
    ...over,
  };
}

export function outputOf(findings: readonly ReportedFinding[], over: Partial<RunOutput> = {}): RunOutput {
  return {
    findings, suppressed: 0, reasons: [], limits: {}, browserFiles: [],
    stats: { files: 1, lines: 10, loggers: ['console'], logCalls: 2, entryPoints: 0, lowered: 1, asked: 1 },
    ...over,
  };
}

export function reportWith(findings: readonly ReportedFinding[], over: Partial<ScanReport> = {}): ScanReport {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    tool: { name: 'logproof', version: '0.0.0', engine: 'classic 6.0.2', ruleset: 'recommended' },
    summary: {
      complete: true, reasons: [], files: 3, lines: 40, loggers: ['console', 'pino'], logCalls: 5, entryPoints: 0,
      findings: { error: count('error'), warning: count('warning'), info: count('info') }, limits: {},
    },
    findings, suppressed: 0, notes: [], leftOut: [], programs: [],
    ...over,
  };
}
