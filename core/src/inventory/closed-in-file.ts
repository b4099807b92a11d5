import { bindingAt, valueAt } from '../ir/access.js';
import { valuesWithin } from '../ir/function-values.js';
import type { FunctionId, ValueId } from '../ir/ir.js';
import { standsIn } from '../ir/stands-in.js';
import { definitionsOf } from '../facts/definitions.js';
import { identify } from '../facts/identity.js';
import { beside, type Located } from '../facts/located.js';
import type { EntryPoint } from '../entries/find-entries.js';
import { runFunctions } from '../paths/runs.js';
import type { Program } from '../program/program.js';

/**
 * Does all that a handler calls stand in its own file, or in packages? Then the file alone tells what it leaves on record, and no view of more files says otherwise.
 */
export function closedInFile(program: Program, { file, ir, fn, around }: EntryPoint): boolean {
  const seen = new Set<FunctionId>();
  const closed = (id: FunctionId): boolean => {
    if (seen.has(id)) return true;
    seen.add(id);
    return valuesWithin(ir, id).every((value) => {
      const at: Located = { file, ir, value };
      if (valueAt(ir, value).op !== 'call') return true;
      const runs = runFunctions(program, at).filter(({ how }) => how === 'called' || how === 'hook');
      return runs.length > 0 ? runs.every((run) => run.file === file && run.guessed !== true && closed(run.fn)) : leadsToPackage(program, at, fn);
    });
  };
  return closed(fn) && around.every((one) => one.file === file);
}

/** What is called belongs to a package, to the language, or to what the handler was given. */
function leadsToPackage(program: Program, at: Located, handler: FunctionId): boolean {
  const call = valueAt(at.ir, at.value);
  if (call.op !== 'call') return true;
  const known = identify(program, beside(at, call.callee));
  if (known && known.kind !== 'shape' && known.kind !== 'object' && known.kind !== 'namespace') return known.kind !== 'function' || known.file === at.file;
  return isGiven(program, at, call.callee, handler, 0);
}

const MAX_DEPTH = 24;

function isGiven(program: Program, at: Located, id: ValueId, handler: FunctionId, depth: number): boolean {
  const value = valueAt(at.ir, id);
  const next = (inner: ValueId): boolean => isGiven(program, at, inner, handler, depth + 1);
  if (depth > MAX_DEPTH) return false;
  switch (value.op) {
    case 'literal': case 'template': case 'array': case 'object': case 'function': case 'binary': case 'caught': case 'element': return true;
    case 'member': case 'index': case 'rest': return next(value.object);
    case 'call': return next(value.callee);
    case 'await': case 'cast': case 'write': return next(value.value);
    case 'choose': return value.options.every(next);
    case 'parameter': return standsIn(at.ir, value.fn, handler);
    case 'global': return true;
    case 'read': return ofRead(program, at, id, value.binding, handler, depth);
    default: return false;
  }
}

function ofRead(program: Program, at: Located, id: ValueId, binding: number, handler: FunctionId, depth: number): boolean {
  const definitions = definitionsOf(program, beside(at, id));
  if (definitions.kind === 'import') return definitions.target?.kind === 'package';
  if (definitions.values.length === 0) return bindingAt(at.ir, binding).kind === 'catch';
  return definitions.values.every((one) => one.file === at.file && isGiven(program, one, one.value, handler, depth + 1));
}
