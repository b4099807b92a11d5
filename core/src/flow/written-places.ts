import { bindingAt, valueAt } from '../ir/access.js';
import type { BindingId, ClassId, FileIR, ValueId, ValueOf } from '../ir/ir.js';
import { perFile } from '../ir/per-file.js';
import { indexName, indexWrites, innerPlace, storesOf, storesToThis, type InnerPlace } from '../ir/stores.js';
import { copiesInto, emptyingMethods, growingMethods, type GrowingMethod } from '../model/growing-methods.js';
import { dottedName } from '../facts/dotted-name.js';

/** Something that is done to what a name or `this` holds. */
export interface PlaceWrite extends InnerPlace {
  readonly id: ValueId;
  /**
   * `set` puts a value at a place and takes away what was there; `add` puts one more there; `copy` puts the properties of an object there;
   * `delete` takes one away, `empty` all.
   */
  readonly kind: 'set' | 'add' | 'copy' | 'delete' | 'empty';
  readonly value: ValueId | undefined;
}

/** What is done to what a binding holds, in text order: `o.p = x`, `list.push(x)`, `map.set(k, x)`, `Object.assign(o, x)`. */
export function writesInto(ir: FileIR, binding: BindingId): readonly PlaceWrite[] {
  return inOrder(storesOf(ir, binding), index(ir).ofBinding.get(binding));
}

/** What is done to the fields of `this` in the methods of a class. */
export function writesIntoThis(ir: FileIR, cls: ClassId): readonly PlaceWrite[] {
  return inOrder(storesToThis(ir, cls), index(ir).ofThis.get(cls));
}

function inOrder(stores: readonly PlaceWrite[], grown: readonly PlaceWrite[] | undefined): readonly PlaceWrite[] {
  const all = grown ? [...stores, ...grown].sort((a, b) => a.id - b.id) : stores;
  return all;
}

const index = perFile((ir) => indexWrites(ir, ir.values.flatMap((value, id) => (value.op === 'call' ? byCall(ir, id, value) : []))));

function byCall(ir: FileIR, id: ValueId, call: ValueOf<'call'>): PlaceWrite[] {
  const [target, ...sources] = call.args;
  const callee = valueAt(ir, call.callee);
  if (target !== undefined && sources.length > 0 && isCopy(ir, call.callee)) {
    const place = innerPlace(ir, target);
    return place ? sources.map((value) => ({ ...place, id, kind: 'copy', value })) : [];
  }
  if (callee.op !== 'member') return [];
  const grows = growingMethods.get(callee.name);
  if (!grows && !emptyingMethods.has(callee.name)) return [];
  const place = innerPlace(ir, callee.object);
  if (!place || isImported(ir, place.root)) return [];
  return grows ? grownBy(ir, id, call, place, grows) : [{ ...place, id, kind: 'empty', value: undefined }];
}

/** By its written name: what the first argument is, is the object that is written to either way. */
function isCopy(ir: FileIR, callee: ValueId): boolean {
  const name = dottedName(ir, callee);
  return name !== undefined && (copiesInto.has(name) || /^(?:_|lodash|\$|jQuery)\.(?:assign|extend|merge|defaults|assignIn)$/.test(name));
}

/** `router.push(url)`: what another module exports is no collection of this one. */
function isImported(ir: FileIR, root: ValueId): boolean {
  const value = valueAt(ir, root);
  return value.op === 'read' && bindingAt(ir, value.binding).import !== undefined;
}

function grownBy(ir: FileIR, id: ValueId, call: ValueOf<'call'>, place: InnerPlace, grows: GrowingMethod): PlaceWrite[] {
  const given = call.args.slice(grows.from, grows.single ? grows.from + 1 : undefined);
  const key = grows.key === undefined ? undefined : call.args[grows.key];
  const name = key === undefined ? '*' : keyName(ir, key);
  return given.map((value) => ({ root: place.root, path: [...place.path, name], id, kind: 'add', value }));
}

/** `map.set('id', x)` */
function keyName(ir: FileIR, key: ValueId): string {
  const value = valueAt(ir, key);
  return value.op === 'literal' && value.kind === 'string' ? value.text : indexName(ir, key);
}
