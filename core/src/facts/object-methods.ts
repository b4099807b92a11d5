import { functionAt, valueAt } from '../ir/access.js';
import type { FileIR, FunctionId, ValueId } from '../ir/ir.js';

/** The object literal that a function is a method of: what `this` is in it. */
export function objectOfMethod(ir: FileIR, fn: FunctionId): ValueId | undefined {
  return index(ir).get(fn);
}

/** The values that the methods of an object literal give one of its properties: `this.name = value`. */
export function storesToObject(ir: FileIR, object: ValueId, name: string): readonly ValueId[] {
  const owners = index(ir);
  return ir.values.flatMap((value) => {
    if (value.op !== 'store' || value.name !== name || valueAt(ir, value.object).op !== 'this') return [];
    let fn = functionAt(ir, value.fn);
    while (fn.kind === 'arrow' && fn.parent >= 0) fn = functionAt(ir, fn.parent);
    return owners.get(fn.id) === object ? [value.value] : [];
  });
}

const cache = new WeakMap<FileIR, Map<FunctionId, ValueId>>();

function index(ir: FileIR): Map<FunctionId, ValueId> {
  const known = cache.get(ir);
  if (known) return known;
  const made = new Map<FunctionId, ValueId>();
  ir.values.forEach((value, id) => {
    if (value.op !== 'object') return;
    for (const entry of value.entries) {
      const method = entry.kind === 'spread' ? undefined : valueAt(ir, entry.value);
      if (method?.op === 'function' && functionAt(ir, method.target).kind !== 'arrow') made.set(method.target, id);
    }
  });
  cache.set(ir, made);
  return made;
}
