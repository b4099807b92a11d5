import { bindingAt, valueAt } from '../ir/access.js';
import type { FileIR, ValueId } from '../ir/ir.js';

/** `a.b.c` as it is written; undefined where a part is no plain name. */
export function dottedName(ir: FileIR, id: ValueId): string | undefined {
  const value = valueAt(ir, id);
  switch (value.op) {
    case 'read': return bindingAt(ir, value.binding).name;
    case 'global': return value.name;
    case 'this': return 'this';
    case 'cast': case 'await': return dottedName(ir, value.value);
    case 'member': {
      const owner = dottedName(ir, value.object);
      return owner === undefined ? undefined : `${owner}.${value.name}`;
    }
    default: return undefined;
  }
}
