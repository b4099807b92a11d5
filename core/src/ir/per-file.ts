import type { FileIR } from './ir.js';

/** Remembers what is worked out of a whole file, so that it is looked through once and not for each question. */
export function perFile<T>(make: (ir: FileIR) => T): (ir: FileIR) => T {
  const made = new WeakMap<FileIR, { readonly found: T }>();
  return (ir) => {
    let known = made.get(ir);
    if (!known) made.set(ir, known = { found: make(ir) });
    return known.found;
  };
}

/** Remembers what is worked out of parts of a file: of its functions, of its values. */
export function perPart<T>(make: (ir: FileIR, id: number) => T): (ir: FileIR, id: number) => T {
  const ofFile = perFile(() => new Map<number, { readonly found: T }>());
  return (ir, id) => {
    const parts = ofFile(ir);
    let known = parts.get(id);
    if (!known) parts.set(id, known = { found: make(ir, id) });
    return known.found;
  };
}

/** Values of a file, under what they belong to. */
export function grouped<Key, Item>(entries: Iterable<readonly [Key, Item]>): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const [key, item] of entries) {
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
