import type { TextEdit } from '@logproof/core';
import { compiler } from '../compiler.js';

/**
 * A text with edits carried out.
 *
 * @param edits in the order of the text, none of them overlapping
 * @returns undefined where they do not fit the text, or where the result has syntax errors that were not there before: then something is wrong with the edits
 */
export function editedText(file: string, text: string, edits: readonly TextEdit[]): string | undefined {
  const parts: string[] = [];
  let last = 0;
  for (const { start, end, text: added } of edits) {
    if (start < last || end < start || end > text.length) return undefined;
    parts.push(text.slice(last, start), added);
    last = end;
  }
  const edited = parts.join('') + text.slice(last);
  return syntaxErrors(file, edited) > syntaxErrors(file, text) ? undefined : edited;
}

function syntaxErrors(file: string, text: string): number {
  try {
    const source = compiler.createSourceFile(file, text, compiler.ScriptTarget.Latest, false);
    return (source as unknown as { readonly parseDiagnostics: readonly unknown[] }).parseDiagnostics.length;
  } catch (error) {
    // Nested many thousand levels deep.
    if (error instanceof RangeError) return Number.POSITIVE_INFINITY;
    throw error;
  }
}
