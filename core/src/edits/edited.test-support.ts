import { lower } from '../ir/lower/index.js';
import { parse } from '../ir/lower/syntax.test-support.js';
import type { Located } from '../facts/located.js';
import type { TextEdit } from '../finding.js';
import type { Program } from '../program/program.js';

/**
 * What an edit makes of a text; undefined where it makes none.
 *
 * @param found the text of the expression that is edited: of several, the last one
 */
export function edited(text: string, found: string, edit: (at: Located, program: Program) => readonly TextEdit[] | undefined, file = '/test.ts'): string | undefined {
  const ir = lower(parse(text, file));
  const value = ir.values.findLastIndex((one) => text.slice(one.start, one.end) === found && one.op !== 'write' && one.op !== 'parameter');
  if (value < 0) throw new Error(`no ${found} in ${text}`);
  const edits = edit({ file, ir, value }, { text: () => text } as unknown as Program);
  return edits?.toSorted((a, b) => b.start - a.start || b.end - a.end).reduce((done, { start, end, text: added }) => done.slice(0, start) + added + done.slice(end), text);
}
