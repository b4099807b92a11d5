import type { Confidence, Severity } from '@logproof/core';

/** What every door says about one finding, whatever its own form. Lines and columns are 1-based, the end exclusive. */
export interface Found {
  /** As the fixture project names it: relative, `/`-separated. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly rule: string;
  readonly message: string;
  /** Undefined where the door has no word for it. */
  readonly messageId: string | undefined;
  readonly severity: Severity | undefined;
  readonly confidence: Confidence | undefined;
  readonly scope: 'file' | 'program' | undefined;
}

/** How a door is told apart: what it can see decides which marks it must meet. */
export interface View {
  readonly types: boolean;
  readonly otherFiles: boolean;
}

/** Rules of which ESLint tells what a file alone tells: a lint sees no other file's routes, and no middleware around them. */
const closedInLint: ReadonlySet<string> = new Set(['require-auth-event']);

/** What a door sees, for one rule. */
export const viewOf = (view: View, door: string | undefined, rule: string): View => (door === 'eslint' && closedInLint.has(rule) ? { ...view, otherFiles: false } : view);
