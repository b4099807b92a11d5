import { valueAt } from './access.js';
import type { FileIR, FunctionId, ValueId } from './ir.js';
import { reachingWrites } from './reaching.js';

const MAX_DEPTH = 10;

/** An argument of a function, from behind where it is negative, and the names under which something stands in it. */
export interface ArgumentPlace {
  readonly index: number;
  readonly names: readonly string[];
}

/** The argument that an expression is, or what stands in one: `controllers.auth.login`, `args[args.length - 1]`. */
export function argumentOf(ir: FileIR, id: ValueId, fn: FunctionId, depth = 0): ArgumentPlace | undefined {
  const value = valueAt(ir, id);
  if (depth > MAX_DEPTH) return undefined;
  switch (value.op) {
    case 'parameter': return value.fn === fn && !value.rest ? { index: value.index, names: [] } : undefined;
    case 'cast': case 'write': return argumentOf(ir, value.value, fn, depth + 1);
    case 'read': {
      const [only, ...others] = reachingWrites(ir, id);
      return only === undefined || others.length > 0 ? undefined : argumentOf(ir, only, fn, depth + 1);
    }
    case 'member': {
      const owner = argumentOf(ir, value.object, fn, depth + 1);
      return owner && value.name !== 'length' ? { ...owner, names: [...owner.names, value.name] } : undefined;
    }
    case 'index': {
      const first = restIndex(ir, value.object, fn, depth);
      const offset = first === undefined ? undefined : offsetOf(ir, value.index);
      return first === undefined || offset === undefined ? undefined : { index: offset < 0 ? offset : first + offset, names: [] };
    }
    default: return undefined;
  }
}

/** Where the arguments begin that `...args` takes. */
function restIndex(ir: FileIR, id: ValueId, fn: FunctionId, depth: number): number | undefined {
  const value = valueAt(ir, id);
  if (value.op === 'parameter') return value.fn === fn && value.rest ? value.index : undefined;
  const [only, ...others] = value.op === 'read' ? reachingWrites(ir, id) : value.op === 'write' ? [value.value] : [];
  return only === undefined || others.length > 0 || depth > MAX_DEPTH ? undefined : restIndex(ir, only, fn, depth + 1);
}

/** `2`, and `args.length - 1`, which is -1. */
function offsetOf(ir: FileIR, id: ValueId): number | undefined {
  const value = valueAt(ir, id);
  if (value.op === 'literal' && value.kind === 'number') return Number(value.text);
  if (value.op !== 'binary' || value.operator !== '-') return undefined;
  const [left, right] = [valueAt(ir, value.left), valueAt(ir, value.right)];
  return left.op === 'member' && left.name === 'length' && right.op === 'literal' ? -Number(right.text) : undefined;
}
