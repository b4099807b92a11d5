import type { ReportedFinding, TextEdit } from '@logproof/core';
import type ts from 'typescript';
import { codeOf } from './codes.js';

/** The suggestions of the findings at a range as an editor's code fixes. */
export function codeFixes(findings: readonly ReportedFinding[], start: number, end: number, codes: readonly number[]): ts.CodeFixAction[] {
  return findings
    .filter(({ rule, place, severity }) => severity !== 'info' && codes.includes(codeOf(rule)) && place.start <= end && start <= place.end)
    .flatMap(({ suggestions }) => suggestions)
    .filter(({ edits }) => edits.length > 0)
    .map(({ message, edits }) => ({ fixName: 'logproof', description: message, changes: changesOf(edits) }));
}

function changesOf(edits: readonly TextEdit[]): ts.FileTextChanges[] {
  const files = [...new Set(edits.map(({ file }) => file))];
  return files.map((fileName) => ({
    fileName,
    textChanges: edits.filter(({ file }) => file === fileName).toSorted((a, b) => a.start - b.start)
      .map(({ start, end, text }) => ({ span: { start, length: end - start }, newText: text })),
  }));
}
