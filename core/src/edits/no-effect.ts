import { valueAt } from '../ir/access.js';
import type { FileIR, ValueId } from '../ir/ir.js';

/** Is evaluating an expression nothing but reading: names, members, literals, texts made of them? */
export function hasNoEffect(ir: FileIR, id: ValueId): boolean {
  const value = valueAt(ir, id);
  switch (value.op) {
    case 'read': case 'global': case 'this': case 'literal': return true;
    case 'member': return !value.pattern && hasNoEffect(ir, value.object);
    case 'cast': return hasNoEffect(ir, value.value);
    case 'template': return value.parts.every((part) => hasNoEffect(ir, part));
    case 'binary': return hasNoEffect(ir, value.left) && hasNoEffect(ir, value.right);
    default: return false;
  }
}
