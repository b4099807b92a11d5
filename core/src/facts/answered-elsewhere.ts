import { bindingAt, valueAt } from '../ir/access.js';
import type { ValueId } from '../ir/ir.js';
import type { Program } from '../program/program.js';
import { definitionsOf } from './definitions.js';
import { identify } from './identity.js';
import { beside, valueOf, type Located } from './located.js';

const MAX_STEPS = 12;

/**
 * Is it certain that no function of the project answers a call? What a view of one file cannot look into may be one: only globals, untyped parameters, and what comes from a package are
 * certain to be none there.
 */
export function answeredElsewhere(program: Program, at: Located): boolean {
  const call = valueOf(at);
  if (call.op !== 'call' || identify(program, beside(at, call.callee))?.kind === 'function') return false;
  // A view of one file finds the others by their paths, and looks into none of them.
  return program.files.length > 1 || isForeign(program, at, call.callee, 0);
}

function isForeign(program: Program, at: Located, id: ValueId, steps: number): boolean {
  const value = valueAt(at.ir, id);
  const inner = (next: ValueId): boolean => isForeign(program, at, next, steps + 1);
  if (steps > MAX_STEPS) return false;
  switch (value.op) {
    case 'global': return true;
    case 'member': case 'index': return inner(value.object);
    case 'call': return inner(value.callee);
    case 'await': case 'cast': case 'write': return inner(value.value);
    case 'parameter': return value.type === undefined;
    case 'import': return isPackage(at.ir.imports[value.import]?.specifier);
    case 'read': {
      const specifier = importOf(at, id);
      if (specifier !== undefined) return isPackage(specifier);
      if (bindingAt(at.ir, value.binding).type !== undefined) return false;
      const definitions = definitionsOf(program, beside(at, id));
      return definitions.kind === 'values' && definitions.values.length > 0 && definitions.values.every((one) => one.file === at.file && isForeign(program, at, one.value, steps + 1));
    }
    default: return false;
  }
}

function importOf(at: Located, id: ValueId): string | undefined {
  const value = valueAt(at.ir, id);
  const index = value.op === 'read' ? bindingAt(at.ir, value.binding).import : undefined;
  return index === undefined ? undefined : at.ir.imports[index]?.specifier;
}

/** A path that starts like an alias of the project's own may lead anywhere. */
const isPackage = (specifier: string | undefined): boolean => specifier !== undefined && /^(?:node:|@[a-z0-9][\w.-]*\/|[a-z0-9])/.test(specifier) && !/^src\//.test(specifier);
