import type { TypeId } from '@logproof/core';

/**
 * Numbers for types. One number stands for one compiler's type, or for several that together are a union which the compiler
 * was never asked to make.
 */
export class TypeTable<T extends object> {
  readonly #single = new Map<T, TypeId>();
  readonly #several = new Map<string, TypeId>();
  readonly #types: (readonly T[])[] = [];

  /** The number of the union of the types; undefined for no types. */
  idOf(types: readonly T[]): TypeId | undefined {
    const [first] = types;
    if (first === undefined) return undefined;
    if (types.length === 1) return this.#idOfOne(first);
    const ids = [...new Set(types.map((type) => this.#idOfOne(type)))].sort((a, b) => a - b);
    const [only] = ids;
    if (ids.length === 1) return only;
    const key = ids.join();
    const known = this.#several.get(key);
    if (known !== undefined) return known;
    const id = this.#add(ids.flatMap((one) => this.typesOf(one)));
    this.#several.set(key, id);
    return id;
  }

  /** Empty for a number that this table never gave. */
  typesOf(id: TypeId): readonly T[] {
    return this.#types[id] ?? [];
  }

  #idOfOne(type: T): TypeId {
    const known = this.#single.get(type);
    if (known !== undefined) return known;
    const id = this.#add([type]);
    this.#single.set(type, id);
    return id;
  }

  #add(types: readonly T[]): TypeId {
    this.#types.push(types);
    return this.#types.length - 1;
  }
}
