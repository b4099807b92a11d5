import type { ReportedFinding } from '@logproof/core';

/** A finding at the first place in a file where a text stands. */
export function findingAt(file: string, text: string, what: string, more: Partial<ReportedFinding> = {}): ReportedFinding {
  const start = text.indexOf(what);
  const place = { file, start, end: start + what.length };
  const position = { line: 1, column: 1 };
  return {
    rule: 'no-secrets-in-log', messageId: 'direct', category: 'leak', severity: 'error', confidence: 'certain', scope: 'program',
    message: `\`${what}\` reaches the log.`, help: 'Leave it out.', place, start: position, end: position,
    trace: [], suggestions: [], requirements: [], cwe: [532], fingerprint: 'f',
    ...more,
  };
}
