import { definitionsOf } from '../facts/definitions.js';
import { enclosingNames } from '../facts/describe.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { requiredArgument } from '../facts/require-call.js';
import { bindingAt } from '../ir/access.js';
import type { FileIR } from '../ir/ir.js';
import type { Place } from '../finding.js';
import { reasonCalls } from '../model/reasons.js';
import type { Program } from '../program/program.js';
import { mayReveal, revealed } from './reveals.js';

/** A place where what reveals is no call: it is handed on, to where nobody looks for it. */
export interface HandedOn {
  readonly place: Place;
  readonly name: string;
  /** The names it stands in. */
  readonly enclosing: readonly string[];
}

/** `const open = reveal`, `values.map(reveal)`, `export { reveal } from '@logproof/types/reveal'` */
export function handedOn(program: Program, file: string): readonly HandedOn[] {
  const ir = mayReveal(program) ? program.ir(file) : undefined;
  if (!ir) return [];
  const called = new Set(ir.values.flatMap((value) => (value.op === 'call' ? [value.callee] : [])));
  const used = ir.values.flatMap((value, id): HandedOn[] => {
    const at = { file, ir, value: id };
    if (called.has(id) || !isUse(program, at)) return [];
    const model = revealed(program, at);
    return model?.opens ? [{ place: { file, start: value.start, end: value.end }, name: model.path, enclosing: enclosingNames(at) }] : [];
  });
  return [...used, ...reExports(file, ir)];
}

/** An imported name, or a member that is no piece of an import. What has got another name was handed on where it got that. */
function isUse(program: Program, at: Located): boolean {
  const value = valueOf(at);
  if (value.op === 'member') return !value.pattern && !isRequired(beside(at, value.object));
  if (value.op !== 'read') return false;
  const definitions = definitionsOf(program, at);
  return definitions.kind === 'import' || definitions.values.every((one) => {
    const made = valueOf(one);
    return made.op === 'member' && isRequired(beside(one, made.object));
  });
}

function isRequired(at: Located): boolean {
  const value = valueOf(at);
  return value.op === 'call' && requiredArgument(at, value) !== undefined;
}

function reExports(file: string, ir: FileIR): HandedOn[] {
  const opening = reasonCalls.filter(({ opens }) => opens);
  return ir.exports.flatMap((entry): HandedOn[] => {
    const source = entry.kind === 'binding' ? importOf(ir, entry.binding) : entry.kind === 're-export' || entry.kind === 'all' ? { specifier: entry.specifier, imported: entry.kind === 'all' ? '*' : entry.imported } : undefined;
    const model = opening.find((one) => source?.specifier === one.entry && (source.imported === '*' || source.imported === one.path));
    return model ? [{ place: { file, start: entry.start, end: entry.end }, name: model.path, enclosing: [] }] : [];
  });
}

function importOf(ir: FileIR, binding: number): { readonly specifier: string; readonly imported: string } | undefined {
  const index = bindingAt(ir, binding).import;
  return index === undefined ? undefined : ir.imports[index];
}
