import { parse } from '../ir/lower/syntax.test-support.js';
import type { Located } from '../facts/located.js';
import type { TextEdit } from '../finding.js';
import type { Port } from '../port.js';
import { programOf, type Program } from '../program/program.js';

/** A compiler that knows nothing but the syntax of one file. */
function portOf(file: string, text: string): Port {
  const unknown = (asks: readonly unknown[]): undefined[] => asks.map(() => undefined);
  return {
    engine: { name: 'none', compiler: '0' }, files: () => [file], texts: () => [text], syntax: () => [parse(text, file)], resolve: unknown, symbols: unknown, types: unknown,
    signatures: unknown, describe: unknown, properties: (types) => types.map(() => []), declarations: (symbols) => symbols.map(() => []), failures: () => 0,
  };
}

/**
 * What an edit makes of a text; undefined where it makes none.
 *
 * @param found the text of the expression that is edited: of several, the last one
 */
export function edited(text: string, found: string, edit: (at: Located, program: Program) => readonly TextEdit[] | undefined, file = '/test.ts'): string | undefined {
  const program = programOf(portOf(file, text));
  const ir = program.ir(file);
  const value = ir?.values.findLastIndex((one) => text.slice(one.start, one.end) === found && one.op !== 'write' && one.op !== 'parameter') ?? -1;
  if (!ir || value < 0) throw new Error(`no ${found} in ${text}`);
  // What has to be asked first is asked now.
  edit({ file, ir, value }, program);
  program.oracle.flush();
  const edits = edit({ file, ir, value }, program);
  return edits?.toSorted((a, b) => b.start - a.start || b.end - a.end).reduce((done, { start, end, text: added }) => done.slice(0, start) + added + done.slice(end), text);
}
