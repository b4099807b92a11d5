import type { ReportedFinding, TextEdit } from '@logproof/core';
import type { Rule } from 'eslint';
import type { FileView } from './port-for-file.js';

/** What an editor can offer for a finding. A suggestion that ESLint cannot carry out is left out: it changes one file, at places apart from each other. */
export function suggestionsOf({ suggestions }: ReportedFinding, view: FileView, textLength: number): Rule.SuggestionReportDescriptor[] {
  return suggestions.filter(({ edits }) => canApply(edits, view, textLength)).map(({ message, edits }) => ({
    messageId: 'suggestion',
    data: { message },
    fix: (fixer) => edits.map(({ start, end, text }) => fixer.replaceTextRange([start - view.shift, end - view.shift], text)),
  }));
}

function canApply(edits: readonly TextEdit[], view: FileView, textLength: number): boolean {
  let last = 0;
  for (const { file, start, end } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const from = start - view.shift;
    const to = end - view.shift;
    if (file !== view.file || from < last || to < from || to > textLength || !isCode(view, from, to)) return false;
    last = to;
  }
  return edits.length > 0;
}

/** Of a component only the script may be changed. */
function isCode({ code }: FileView, start: number, end: number): boolean {
  return !code || code.some(([from, to]) => from <= start && end <= to);
}
