import type { ReportedFinding, TextEdit } from '@logproof/core';

/** What one finding asks for. */
export interface Change {
  readonly finding: ReportedFinding;
  readonly message: string;
  readonly edits: readonly TextEdit[];
}

export interface Chosen {
  readonly changes: readonly Change[];
  /** Changes of a place that another one changes too: they can follow once that is done. */
  readonly later: readonly Change[];
}

/** The first safe suggestion of each finding that has one. */
export const safeChanges = (findings: readonly ReportedFinding[]): Chosen => chosen(findings, ({ suggestions }) => suggestions.find(({ safe }) => safe));

/** The first suggestion of each finding that has one. */
export const suggestedChanges = (findings: readonly ReportedFinding[]): Chosen => chosen(findings, ({ suggestions }) => suggestions[0]);

function chosen(findings: readonly ReportedFinding[], suggestionOf: (finding: ReportedFinding) => ReportedFinding['suggestions'][number] | undefined): Chosen {
  const changes: Change[] = [];
  const later: Change[] = [];
  const taken = new Map<string, TextEdit[]>();
  for (const finding of findings) {
    const suggestion = finding.severity === 'info' ? undefined : suggestionOf(finding);
    // Written file by file, so that one of them may fail: what belongs together stands in one.
    if (!suggestion || new Set(suggestion.edits.map(({ file }) => file)).size !== 1) continue;
    const change = { finding, message: suggestion.message, edits: suggestion.edits };
    if (!change.edits.every((edit) => fits(edit, taken.get(edit.file) ?? []))) {
      later.push(change);
      continue;
    }
    changes.push(change);
    for (const edit of change.edits) taken.set(edit.file, [...(taken.get(edit.file) ?? []), edit]);
  }
  return { changes, later };
}

/** Two findings may need the same import; of all else one may not touch what the other changes. */
function fits(edit: TextEdit, others: readonly TextEdit[]): boolean {
  return others.every((other) => isSame(edit, other) || edit.end < other.start || other.end < edit.start || (edit.end === other.start && edit.start < edit.end)
    || (other.end === edit.start && other.start < other.end));
}

const isSame = (a: TextEdit, b: TextEdit): boolean => a.start === b.start && a.end === b.end && a.text === b.text;

/** The edits of changes, by file, each once, in the order of the text. */
export function editsByFile(changes: readonly Change[]): ReadonlyMap<string, readonly TextEdit[]> {
  const files = new Map<string, TextEdit[]>();
  for (const edit of changes.flatMap(({ edits }) => edits)) {
    const known = files.get(edit.file) ?? [];
    if (!known.some((other) => isSame(edit, other))) files.set(edit.file, [...known, edit]);
  }
  return new Map([...files].map(([file, edits]) => [file, edits.toSorted((a, b) => a.start - b.start || a.end - b.end)]));
}
