import { bindingAt, functionAt, typeNodeAt } from '../ir/access.js';
import { callbackUse } from '../ir/function-uses.js';
import type { FileIR, TypeNodeId, ValueOf } from '../ir/ir.js';
import type { Program } from '../program/program.js';
import { definitionsOf } from './definitions.js';
import { beside, valueOf, type Located } from './located.js';
import { requiredArgument } from './require-call.js';
import { importsResolve } from './resolved-imports.js';

const MAX_STEPS = 24;

/** Is a value of unknown type really open, also for whoever sees all files? It comes out of this file, or all that this file imports can be seen. */
export function isOpenHere(program: Program, at: Located): boolean {
  return importsResolve(program, at.file, at.ir) || comesFromHere(program, at, 0);
}

/** A parameter without an annotation, a global, a caught error; not what is imported, or is of a type that is. */
function comesFromHere(program: Program, at: Located, steps: number): boolean {
  const value = valueOf(at);
  const inner = (id: number): boolean => comesFromHere(program, beside(at, id), steps + 1);
  if (steps > MAX_STEPS) return false;
  switch (value.op) {
    case 'global': case 'caught': case 'literal': case 'template': case 'binary': return true;
    case 'member': case 'index': case 'rest': return inner(value.object);
    case 'element': return inner(value.iterable);
    case 'call': return requiredArgument(at, value) === undefined && inner(value.callee);
    case 'await': case 'write': return inner(value.value);
    case 'cast': return saysNothing(at.ir, value.type) || inner(value.value);
    case 'choose': return value.options.every(inner);
    case 'parameter': return ofParameter(at, value);
    case 'read': return ofRead(program, at, value, steps);
    default: return false;
  }
}

function ofRead(program: Program, at: Located, value: ValueOf<'read'>, steps: number): boolean {
  const binding = bindingAt(at.ir, value.binding);
  if (binding.import !== undefined) return false;
  if (binding.type !== undefined) return saysNothing(at.ir, binding.type);
  const definitions = definitionsOf(program, at);
  return definitions.kind === 'values' && definitions.values.length > 0 && definitions.values.every((one) => comesFromHere(program, one, steps + 1));
}

/** A function that is handed to another may be told by that what its parameters are. */
function ofParameter(at: Located, value: ValueOf<'parameter'>): boolean {
  if (value.type !== undefined) return saysNothing(at.ir, value.type);
  const { kind } = functionAt(at.ir, value.fn);
  return callbackUse(at.ir, value.fn) === undefined && (kind === 'function' || /\.[cm]?jsx?$/.test(at.file));
}

function saysNothing(ir: FileIR, type: TypeNodeId | undefined): boolean {
  const node = type === undefined ? undefined : typeNodeAt(ir, type);
  return node?.kind === 'keyword' && (node.name === 'any' || node.name === 'unknown');
}
