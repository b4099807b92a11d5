import { structuredPatch } from 'diff';
import type pc from 'picocolors';
import type { TextEdit } from '@logproof/core';
import { maskedText } from '../frame/mask.js';
import { escapeForTerminal } from '../terminal/escape.js';

/** The statement that an edit adds for a function of ours: the only literal in it is the name of our package. */
const OUR_IMPORT = /^(?:import \{ \w+ \} from '@logproof\/types';|const \{ \w+ \} = require\('@logproof\/types'\);)\r?\n$/;

/**
 * What edits change in a file as a unified diff. Of the scanned code nothing is shown that could hold a secret: literals and comments are dotted out, as in
 * every other output, and control characters are escaped.
 *
 * @param shown the file's name as it is shown
 */
export function maskedDiff(file: string, shown: string, { before, after, edits }: { readonly before: string; readonly after: string; readonly edits: readonly TextEdit[] }, colours: ReturnType<typeof pc.createColors>): string {
  const name = escapeForTerminal(shown);
  const { hunks } = structuredPatch(name, name, lines(maskedText(file, before)), lines(withOurImports(maskedText(file, after), edits)), '', '', { context: 3 });
  const body = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: changed }) => [
    colours.cyan(`@@ -${String(oldStart)},${String(oldLines)} +${String(newStart)},${String(newLines)} @@`),
    ...changed.map((line) => {
      const text = escapeForTerminal(line.trimEnd().replaceAll('\t', '  '));
      return line.startsWith('+') ? colours.green(text) : line.startsWith('-') ? colours.red(text) : text;
    }),
  ]);
  return [colours.bold(`--- ${name}`), colours.bold(`+++ ${name}`), ...body, ''].join('\n');
}

const lines = (text: string): string => text.split(/\r\n|[\n\r\u2028\u2029]/).join('\n');

/** Masking keeps every character in its place, so that what an edit added is found again. */
function withOurImports(masked: string, edits: readonly TextEdit[]): string {
  let shown = masked;
  let shift = 0;
  for (const { start, end, text } of edits) {
    if (OUR_IMPORT.test(text)) shown = shown.slice(0, start + shift) + text + shown.slice(start + shift + text.length);
    shift += text.length - (end - start);
  }
  return shown;
}
