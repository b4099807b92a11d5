import type { ts } from 'ts-morph';

/** What stands in the way of reading a project as its tsconfig means it. */
export type TsconfigProblem = 'unreadable' | 'missing-base' | 'circle' | 'unknown-value' | 'not-json';

const NOT_FOUND = new Set([6053, 5083, 5012]);
const CIRCLE = 18000;
const UNKNOWN_VALUE = 6046;

/**
 * The kinds of problems among the compiler's complaints about a tsconfig. Options that this compiler does not know, empty file lists
 * and the like are none: they change nothing about the values of the program. The compiler's own sentences are not passed on; they
 * repeat paths and values.
 */
export function tsconfigProblems(diagnostics: readonly ts.Diagnostic[]): TsconfigProblem[] {
  const kinds = diagnostics.flatMap(({ code }): TsconfigProblem[] => {
    if (NOT_FOUND.has(code)) return ['missing-base'];
    if (code === CIRCLE) return ['circle'];
    if (code === UNKNOWN_VALUE) return ['unknown-value'];
    return code >= 1000 && code < 2000 ? ['not-json'] : [];
  });
  return [...new Set(kinds)];
}
