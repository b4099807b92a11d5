import { functionAt, valueAt } from '../ir/access.js';
import type { FileIR, FunctionId, ValueId } from '../ir/ir.js';
import { grouped, perFile } from '../ir/per-file.js';
import { ownerOfThis } from '../ir/stores.js';

/** The object literal that a function is a method of: what `this` is in it. */
export function objectOfMethod(ir: FileIR, fn: FunctionId): ValueId | undefined {
  return index(ir).get(fn);
}

/** The values that the methods of an object literal give one of its properties: `this.name = value`. */
export function storesToObject(ir: FileIR, object: ValueId, name: string): readonly ValueId[] {
  return stores(ir).get(object)?.flatMap((store) => (store.name === name ? [store.value] : [])) ?? [];
}

const stores = perFile((ir) => grouped(ir.values.flatMap((value) => {
  if (value.op !== 'store' || valueAt(ir, value.object).op !== 'this') return [];
  const object = index(ir).get(ownerOfThis(ir, value.fn));
  return object === undefined ? [] : [[object, value] as const];
})));

const index = perFile((ir): ReadonlyMap<FunctionId, ValueId> => {
  const made = new Map<FunctionId, ValueId>();
  ir.values.forEach((value, id) => {
    if (value.op !== 'object') return;
    for (const entry of value.entries) {
      const method = entry.kind === 'spread' ? undefined : valueAt(ir, entry.value);
      if (method?.op === 'function' && functionAt(ir, method.target).kind !== 'arrow') made.set(method.target, id);
    }
  });
  return made;
});
