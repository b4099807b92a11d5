import type { TextEdit } from '../finding.js';

/**
 * Several groups of edits as one: what each of them needs (the same import) is done once.
 *
 * @returns undefined where one of them is not possible, or two change the same place
 */
export function allOf(groups: readonly (readonly TextEdit[] | undefined)[]): readonly TextEdit[] | undefined {
  const all = new Map<string, TextEdit>();
  for (const group of groups) {
    if (!group) return undefined;
    for (const edit of group) all.set(`${edit.start}:${edit.end}:${edit.text}@${edit.file}`, edit);
  }
  const edits = [...all.values()];
  return edits.some((edit) => edits.some((one) => overlap(edit, one))) ? undefined : edits;
}

const overlap = (a: TextEdit, b: TextEdit): boolean => a !== b && a.file === b.file && a.start < b.end && b.start < a.end;
