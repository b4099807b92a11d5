import { bindingAt, functionAt, valueAt } from './access.js';
import type { BindingId, ClassId, FileIR, FunctionId, ValueId } from './ir.js';
import { perFile } from './per-file.js';

/** A place inside what a name or `this` holds: `user.address.city` is at `address`, `city` of `user`; an element whose index is not known is at `*`. */
export interface InnerPlace {
  /** A `read` or `this` value. */
  readonly root: ValueId;
  readonly path: readonly string[];
}

/** `user.password = x`, `list[i] = x`, `delete user.password`. */
export interface PropertyWrite extends InnerPlace {
  readonly id: ValueId;
  readonly kind: 'set' | 'delete';
  readonly value: ValueId | undefined;
}

/** Where an expression stands inside what a name or `this` holds; undefined where it is neither. */
export function innerPlace(ir: FileIR, id: ValueId): InnerPlace | undefined {
  const names: string[] = [];
  for (let at = id; ;) {
    const value = valueAt(ir, at);
    switch (value.op) {
      case 'read': case 'this': return { root: at, path: names };
      case 'cast': at = value.value; break;
      case 'member': names.unshift(value.name); at = value.object; break;
      case 'index': names.unshift(indexName(ir, value.index)); at = value.object; break;
      default: return undefined;
    }
  }
}

/** The number of an element; `*` where it is not known. */
export function indexName(ir: FileIR, index: ValueId): string {
  const value = valueAt(ir, index);
  return value.op === 'literal' && value.kind === 'number' && /^\d+$/.test(value.text) ? value.text : '*';
}

/** Writes to and deletions of properties of what a binding holds, in text order. */
export function storesOf(ir: FileIR, binding: BindingId): readonly PropertyWrite[] {
  return index(ir).ofBinding.get(binding) ?? [];
}

/** The same for `this` in the methods of a class, callbacks in them included. */
export function storesToThis(ir: FileIR, cls: ClassId): readonly PropertyWrite[] {
  return index(ir).ofThis.get(cls) ?? [];
}

/** The function whose `this` an expression sees: arrow functions keep that of the function around them. */
export function ownerOfThis(ir: FileIR, id: FunctionId): FunctionId {
  let fn = functionAt(ir, id);
  while (fn.kind === 'arrow' && fn.parent >= 0) fn = functionAt(ir, fn.parent);
  return fn.id;
}

/** Of writes, those to what a binding holds, and those to `this` by its class. */
export interface WriteIndex<Write extends InnerPlace> {
  readonly ofBinding: ReadonlyMap<BindingId, readonly Write[]>;
  readonly ofThis: ReadonlyMap<ClassId, readonly Write[]>;
}

export function indexWrites<Write extends InnerPlace>(ir: FileIR, writes: readonly Write[]): WriteIndex<Write> {
  const made = { ofBinding: new Map<BindingId, Write[]>(), ofThis: new Map<ClassId, Write[]>() };
  for (const write of writes) {
    const root = valueAt(ir, write.root);
    if (root.op === 'read') add(made.ofBinding, root.binding, write);
    const cls = classOfThis(ir, write.root);
    if (cls !== undefined) add(made.ofThis, cls, write);
  }
  return made;
}

/** Also of `self` in `const self = this`. */
function classOfThis(ir: FileIR, root: ValueId): ClassId | undefined {
  const value = valueAt(ir, root);
  if (value.op === 'this') return functionAt(ir, ownerOfThis(ir, value.fn)).class;
  if (value.op !== 'read') return undefined;
  const [only, ...others] = bindingAt(ir, value.binding).writes;
  const write = only === undefined || others.length > 0 ? undefined : valueAt(ir, only);
  return write?.op === 'write' && valueAt(ir, write.value).op === 'this' ? classOfThis(ir, write.value) : undefined;
}

function add<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

const index = perFile((ir) => indexWrites(ir, ir.values.flatMap((_, id) => storeAt(ir, id) ?? [])));

function storeAt(ir: FileIR, id: ValueId): PropertyWrite | undefined {
  const value = valueAt(ir, id);
  if (value.op !== 'store' && value.op !== 'delete' && value.op !== 'store-index') return undefined;
  const place = innerPlace(ir, value.object);
  if (!place) return undefined;
  const name = value.op === 'store-index' ? indexName(ir, value.index) : value.name;
  if (name === undefined) return undefined;
  return { id, kind: value.op === 'delete' ? 'delete' : 'set', value: value.op === 'delete' ? undefined : value.value, root: place.root, path: [...place.path, name] };
}
