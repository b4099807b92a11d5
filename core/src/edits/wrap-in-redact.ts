import type { FileIR, ValueId } from '../ir/ir.js';
import { perFile } from '../ir/per-file.js';
import { placeOf, type Located } from '../facts/located.js';
import type { TextEdit } from '../finding.js';
import type { Program } from '../program/program.js';

const PACKAGE = '@logproof/types';

/**
 * The edits that put `redact(...)` around an expression and import it where it is not yet.
 *
 * @returns undefined where wrapping would not compile (a spread) or `redact` is something else in that file
 */
export function wrapInRedact(at: Located, program: Program): readonly TextEdit[] | undefined {
  const standing = standingIn(at.ir);
  if (standing.spread.has(at.value)) return undefined;
  const imported = importOfRedact(at.ir);
  if (imported === 'taken') return undefined;
  const place = placeOf(at);
  const shorthand = standing.shorthand.get(at.value);
  const before = shorthand === undefined ? 'redact(' : `${shorthand}: redact(`;
  const edits: TextEdit[] = [
    { file: place.file, start: place.start, end: place.start, text: before },
    { file: place.file, start: place.end, end: place.end, text: ')' },
  ];
  return imported === 'present' ? edits : [importEdit(at, program), ...edits];
}

/** How an expression stands where it is written: spread, or the name of a `{ name }`. */
interface Standing {
  readonly spread: ReadonlySet<ValueId>;
  readonly shorthand: ReadonlyMap<ValueId, string>;
}

const standingIn = perFile((ir): Standing => {
  const spread = new Set<ValueId>();
  const shorthand = new Map<ValueId, string>();
  for (const value of ir.values) {
    if (value.op === 'spread') spread.add(value.value);
    if (value.op !== 'object') continue;
    for (const entry of value.entries) {
      if (entry.kind === 'spread') spread.add(entry.value);
      if (entry.kind === 'shorthand' && entry.name !== undefined) shorthand.set(entry.value, entry.name);
    }
  }
  return { spread, shorthand };
});

function importOfRedact(ir: FileIR): 'present' | 'absent' | 'taken' {
  for (const binding of ir.bindings) {
    if (binding.name !== 'redact') continue;
    const source = binding.import === undefined ? undefined : ir.imports[binding.import];
    if (source?.specifier === PACKAGE && source.imported === 'redact') return 'present';
    return 'taken';
  }
  return 'absent';
}

/** After the last import; without any, at the top, below a hashbang line and directives such as 'use strict'. */
function importEdit(at: Located, program: Program): TextEdit {
  const commonJs = at.ir.moduleKind === 'commonjs';
  const statement = commonJs ? `const { redact } = require('${PACKAGE}');\n` : `import { redact } from '${PACKAGE}';\n`;
  const text = program.text(at.file) ?? '';
  const offset = commonJs ? topOf(text) : afterImports(at.ir, text);
  return { file: at.file, start: offset, end: offset, text: statement };
}

function afterImports(ir: FileIR, text: string): number {
  const end = Math.max(-1, ...ir.imports.map((entry) => entry.end));
  if (end < 0) return topOf(text);
  const line = text.indexOf('\n', end);
  return line < 0 ? text.length : line + 1;
}

function topOf(text: string): number {
  const head = /^\uFEFF?(?:#![^\n]*\n)?(?:\s*(['"])use \w+\1;?[ \t]*\r?\n)*/.exec(text);
  return head?.[0].length ?? 0;
}

