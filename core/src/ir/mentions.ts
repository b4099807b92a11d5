import { blockAt, functionAt, valueAt } from './access.js';
import type { BindingId, FileIR, FunctionId, ValueId } from './ir.js';
import { indexName } from './stores.js';

const MAX_DEPTH = 6;

/** Does some branch of a function ask after a name? `if (hidden.has(key))`, `key === 'id' ? a : b` */
export function branchesOn(ir: FileIR, fn: FunctionId, binding: BindingId): boolean {
  return functionAt(ir, fn).blocks.some((id) => {
    const { terminator } = blockAt(ir, id);
    if (terminator.kind === 'branch') return mentions(ir, terminator.test, binding, MAX_DEPTH);
    return terminator.kind === 'switch' && mentions(ir, terminator.subject, binding, MAX_DEPTH);
  });
}

/** Of a pair of key and value (a parameter or the variable of a loop) that is taken apart: does the function ask after the key? */
export function asksAfterKey(ir: FileIR, pair: ValueId): boolean {
  const { fn } = valueAt(ir, pair);
  return functionAt(ir, fn).blocks.some((block) => blockAt(ir, block).values.some((id) => {
    const value = valueAt(ir, id);
    if (value.op !== 'write') return false;
    const taken = valueAt(ir, value.value);
    return taken.op === 'index' && taken.object === pair && indexName(ir, taken.index) === '0' && branchesOn(ir, fn, value.binding);
  }));
}

function mentions(ir: FileIR, id: ValueId, binding: BindingId, depth: number): boolean {
  if (depth === 0) return false;
  const value = valueAt(ir, id);
  const any = (ids: readonly ValueId[]): boolean => ids.some((part) => mentions(ir, part, binding, depth - 1));
  switch (value.op) {
    case 'read': return value.binding === binding;
    case 'call': return any([value.callee, ...value.args]);
    case 'member': return any([value.object]);
    case 'index': return any([value.object, value.index]);
    case 'binary': return any([value.left, value.right]);
    case 'unary': return any([value.operand]);
    case 'cast': return any([value.value]);
    case 'template': return any(value.parts);
    default: return false;
  }
}
