import type { FileIR, ImportIR } from '../ir/ir.js';
import type { Located } from '../facts/located.js';
import type { TextEdit } from '../finding.js';
import { ownPackage } from '../model/own-package.js';
import type { Program } from '../program/program.js';

/** Is an export of `@logproof/types` imported, or its name something else in that file? */
export function importOf(name: string, ir: FileIR): 'present' | 'absent' | 'taken' {
  let imported: 'present' | 'absent' = 'absent';
  for (const binding of ir.bindings) {
    if (binding.name !== name) continue;
    const source = binding.import === undefined ? undefined : ir.imports[binding.import];
    const ours = source === undefined ? isRequired(name, ir, binding.nameRange.end) : source.specifier === ownPackage && source.imported === name && !source.typeOnly;
    if (!ours) return 'taken';
    imported = 'present';
  }
  return imported;
}

/** `const { redact } = require('@logproof/types')` */
function isRequired(name: string, ir: FileIR, nameEnd: number): boolean {
  return ir.values.some((value) => {
    if (value.op !== 'member' || !value.pattern || value.name !== name || value.end !== nameEnd) return false;
    const call = ir.values[value.object];
    const callee = call?.op === 'call' ? ir.values[call.callee] : undefined;
    const argument = call?.op === 'call' && call.args[0] !== undefined ? ir.values[call.args[0]] : undefined;
    return callee?.op === 'global' && callee.name === 'require' && argument?.op === 'literal' && argument.text === ownPackage;
  });
}

/** After the last import; without any, at the top, below a hashbang line and directives such as 'use strict'. */
export function importEdit(names: readonly string[], at: Located, program: Program): TextEdit {
  const text = program.text(at.file) ?? '';
  const list = names.join(', ');
  const commonJs = at.ir.moduleKind === 'commonjs';
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const statement = commonJs ? `const { ${list} } = require('${ownPackage}');${end}` : `import { ${list} } from '${ownPackage}';${end}`;
  const offset = commonJs ? topOf(text) : afterImports(at.ir, text);
  const unended = offset === text.length && offset > 0 && !text.endsWith('\n');
  return { file: at.file, start: offset, end: offset, text: unended ? end + statement : statement };
}

function afterImports(ir: FileIR, text: string): number {
  const last = ir.imports.reduce<ImportIR | undefined>((known, entry) => (known && known.end > entry.end ? known : entry), undefined);
  if (!last) return topOf(text);
  const end = last.end + endOfStatement(text.slice(last.end), last.specifier);
  const rest = /^[ \t]*;?[ \t]*(?:\/\/[^\n]*|\/\*[^\n]*\*\/[ \t]*\r?)?(?:\r?\n|$)/.exec(text.slice(end));
  // What follows on the same line stays behind the new import.
  return end + (rest?.[0] ?? /^[ \t]*;?/.exec(text.slice(end))?.[0] ?? '').length;
}

/** Of `import { a, b } from 'x' with { ... }` an import is one name only. */
function endOfStatement(after: string, specifier: string): number {
  for (const found of after.matchAll(/\bfrom\s*(['"])/g)) {
    const end = found.index + found[0].length + specifier.length;
    if (after.slice(end - specifier.length, end + 1) === `${specifier}${found[1] ?? ''}`) return end + 1 + (/^\s*(?:with|assert)\s*\{[^}]*\}/.exec(after.slice(end + 1))?.[0].length ?? 0);
  }
  return 0;
}

function topOf(text: string): number {
  const head = /^\uFEFF?(?:#![^\n]*\n)?(?:\s*(['"])use \w+\1;?[ \t]*\r?\n)*/.exec(text);
  return head?.[0].length ?? 0;
}
