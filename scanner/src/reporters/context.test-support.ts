import type { ReportContext } from './reporter.js';

export function contextFor(over: Partial<ReportContext> = {}): ReportContext {
  return {
    cwd: '/', colour: false, verbose: false, quiet: false, verdict: { code: 1, because: '1 finding at --fail-on error' },
    maskedLines: () => ['pass; // and more'], position: (_, offset) => ({ line: 1, column: offset + 1 }),
    ...over,
  };
}
