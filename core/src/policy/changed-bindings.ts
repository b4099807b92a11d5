import { valueAt } from '../ir/access.js';
import type { BindingId, FileIR, ValueId } from '../ir/ir.js';
import { isDefineConfig } from './define-config-call.js';

/** Names of a file whose contents something changes after they are made, or may change: a store, a method call, a call that gets them. */
export function changedBindings(ir: FileIR): ReadonlySet<BindingId> {
  const changed = new Set<BindingId>();
  const mark = (id: ValueId): void => {
    const root = rootOf(ir, id);
    if (root !== undefined) changed.add(root);
  };
  for (const value of ir.values) {
    if (value.op === 'store' || value.op === 'store-index' || value.op === 'delete') mark(value.object);
    if (value.op !== 'call' || isDefineConfig(ir, value.callee)) continue;
    const callee = valueAt(ir, value.callee);
    if (callee.op === 'member' || callee.op === 'index') mark(callee.object);
    value.args.forEach(mark);
  }
  return changed;
}

/** The name that an expression such as `a.b[0].c` begins with. */
function rootOf(ir: FileIR, id: ValueId): BindingId | undefined {
  for (let at = id; ;) {
    const value = valueAt(ir, at);
    switch (value.op) {
      case 'read': return value.binding;
      case 'member': case 'index': at = value.object; break;
      case 'cast': case 'spread': at = value.value; break;
      default: return undefined;
    }
  }
}
