import type { TypeAnswer, TypeId } from '@logproof/core';
import { awaitedOf } from './awaited.js';
import type { BrandTags } from './brand-tags.js';
import { brandsOf } from './brands.js';
import { elementsOf } from './element.js';
import type { Failures } from './failures.js';
import { holdsOf } from './holds.js';
import { namesOf } from './names.js';
import type { TypeTable } from './type-table.js';
import type { TypeView } from './type-view.js';

/** Summaries of types, each made once. Element and awaited type are worked out when they are read. */
export class TypeAnswers<T extends object, S extends object> {
  readonly #answers = new Map<TypeId, TypeAnswer>();
  readonly #view: TypeView<T, S>;
  readonly #table: TypeTable<T>;
  readonly #tags: BrandTags;
  readonly #failures: Failures;

  constructor(view: TypeView<T, S>, table: TypeTable<T>, tags: BrandTags, failures: Failures) {
    this.#view = view;
    this.#table = table;
    this.#tags = tags;
    this.#failures = failures;
  }

  of(types: readonly T[]): TypeAnswer | undefined {
    const id = this.#table.idOf(types);
    if (id === undefined) return undefined;
    const known = this.#answers.get(id);
    if (known !== undefined) return known;
    const answer = this.#failures.guard(() => this.#make(id, this.#table.typesOf(id)));
    if (answer !== undefined) this.#answers.set(id, answer);
    return answer;
  }

  #make(id: TypeId, types: readonly T[]): TypeAnswer {
    const view = this.#view;
    const holds = holdsOf(view, types);
    const objects = holds.object || holds.callable || types.some((type) => (view.flags(type) & view.typeFlags.Object) === 0);
    const element = once(() => this.#failures.guard(() => this.#table.idOf(elementsOf(view, types))));
    const awaited = once(() => this.#failures.guard(() => this.#table.idOf(awaitedOf(view, types) ?? [])));
    return {
      id,
      holds,
      names: namesOf(view, types),
      brands: objects ? brandsOf(view, types, this.#tags) : [],
      get element() {
        return element();
      },
      get awaited() {
        return awaited();
      },
    };
  }
}

function once<V>(make: () => V): () => V {
  let made: { readonly value: V } | undefined;
  return () => (made ??= { value: make() }).value;
}
