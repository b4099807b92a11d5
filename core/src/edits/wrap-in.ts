import type { FileIR, ImportIR } from '../ir/ir.js';
import { beside, placeOf, refOf, type Located } from '../facts/located.js';
import type { TextEdit } from '../finding.js';
import { ownPackage } from '../model/own-package.js';
import type { TypeAnswer } from '../port.js';
import { pending } from '../program/oracle.js';
import type { Program } from '../program/program.js';
import { positionOf, type Position } from './position.js';
import { useOf } from './use.js';

/** One of our functions around an expression. */
export interface Wrapper {
  /** Of an export of `@logproof/types`. */
  readonly name: string;
  /**
   * What stands before and behind the expression.
   *
   * @param type of the expression, as far as it is known
   * @returns undefined where the result would not compile
   */
  around(position: Position, type: TypeAnswer | undefined): readonly [before: string, behind: string] | undefined;
}

/**
 * The edits that put a call around an expression and import the function where it is not yet. Around a cast (`token as string`) and what is waited for, not
 * inside.
 *
 * @param part what the call is put around, where that is only a part of the expression
 * @returns undefined where it would not compile or the name is something else in that file
 */
export function wrapIn(wrapper: Wrapper, at: Located, program: Program, part?: Located): readonly TextEdit[] | undefined {
  const imported = importOf(wrapper.name, at.ir);
  const target = outermost(at);
  const position = positionOf(program, target);
  if (imported === 'taken' || position === undefined) return undefined;
  const type = program.oracle.type(refOf(at));
  const around = wrapper.around(position, type === pending ? undefined : type);
  if (!around) return undefined;
  const { file, start, end } = placeOf(part ?? target);
  const use = useOf(at.ir, target.value);
  const key = part === undefined && use?.kind === 'entry' && use.entry.kind === 'shorthand' ? `${use.entry.name ?? ''}: ` : '';
  const edits: TextEdit[] = [{ file, start, end: start, text: key + around[0] }, { file, start: end, end, text: around[1] }];
  return imported === 'present' ? edits : [importEdit(wrapper.name, at, program), ...edits];
}

/** Does the file import a function of ours already? Then the package is there, and its kind of module fits. */
export const importsOurs = (ir: FileIR): boolean => ir.imports.some(({ specifier, typeOnly, binding }) => specifier === ownPackage && !typeOnly && binding !== undefined);

/** The edit that imports a function of ours; none where it is imported already, undefined where its name is something else in that file. */
export function importsFor(name: string, at: Located, program: Program): readonly TextEdit[] | undefined {
  const imported = importOf(name, at.ir);
  return imported === 'taken' ? undefined : imported === 'present' ? [] : [importEdit(name, at, program)];
}

function outermost(at: Located): Located {
  const use = useOf(at.ir, at.value);
  return use?.kind === 'same' ? outermost(beside(at, use.by)) : at;
}

function importOf(name: string, ir: FileIR): 'present' | 'absent' | 'taken' {
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
function importEdit(name: string, at: Located, program: Program): TextEdit {
  const text = program.text(at.file) ?? '';
  const commonJs = at.ir.moduleKind === 'commonjs';
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const statement = commonJs ? `const { ${name} } = require('${ownPackage}');${end}` : `import { ${name} } from '${ownPackage}';${end}`;
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
