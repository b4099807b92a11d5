import { valueAt } from './access.js';
import type { BindingId, FileIR, ValueId, ValueOf } from './ir.js';

/** Writes to and deletions of properties of what a binding holds: `user.password = x`, `delete user.password`, in text order. */
export function storesOf(ir: FileIR, binding: BindingId): readonly PropertyWrite[] {
  return index(ir).get(binding) ?? [];
}

export interface PropertyWrite {
  readonly id: ValueId;
  readonly value: ValueOf<'store'> | ValueOf<'delete'> | ValueOf<'store-index'>;
}

const cache = new WeakMap<FileIR, Map<BindingId, PropertyWrite[]>>();

function index(ir: FileIR): Map<BindingId, PropertyWrite[]> {
  const known = cache.get(ir);
  if (known) return known;
  const made = new Map<BindingId, PropertyWrite[]>();
  ir.values.forEach((value, id) => {
    if (value.op !== 'store' && value.op !== 'delete' && value.op !== 'store-index') return;
    const object = valueAt(ir, value.object);
    if (object.op !== 'read') return;
    const list = made.get(object.binding);
    if (list) list.push({ id, value });
    else made.set(object.binding, [{ id, value }]);
  });
  cache.set(ir, made);
  return made;
}
