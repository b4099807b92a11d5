import type { Port, PropertyAnswer, Ref, TypeAnswer, TypeId } from '../port.js';

/**
 * Collects questions for the compiler and asks them in one batch a round. Who asks too early gets `pending` and goes on as if nothing
 * were known; the solver asks again after the next `flush`.
 */
export interface Oracle {
  type(ref: Ref): TypeAnswer | undefined | typeof pending;
  /** A type that came by number inside another answer. */
  describe(type: TypeId): TypeAnswer | undefined | typeof pending;
  properties(type: TypeId): readonly PropertyAnswer[] | typeof pending;
  /** Asks everything collected; returns false if there was nothing to ask. */
  flush(): boolean;
  asked(): number;
}

export const pending: unique symbol = Symbol('pending');

export function createOracle(port: Port): Oracle {
  const types = new Map<string, TypeAnswer | undefined>();
  const described = new Map<TypeId, TypeAnswer | undefined>();
  const properties = new Map<TypeId, readonly PropertyAnswer[]>();
  const wantedTypes = new Map<string, Ref>();
  const wantedDescriptions = new Set<TypeId>();
  const wantedProperties = new Set<TypeId>();
  let asked = 0;
  return {
    type(ref) {
      const key = `${ref.kind}\0${ref.start}\0${ref.end}\0${ref.file}`;
      if (types.has(key)) return types.get(key);
      wantedTypes.set(key, ref);
      return pending;
    },
    describe(type) {
      if (described.has(type)) return described.get(type);
      wantedDescriptions.add(type);
      return pending;
    },
    properties(type) {
      const known = properties.get(type);
      if (known) return known;
      wantedProperties.add(type);
      return pending;
    },
    flush() {
      const count = wantedTypes.size + wantedProperties.size + wantedDescriptions.size;
      if (count === 0) return false;
      asked += count;
      const keys = [...wantedTypes.keys()];
      const answers = keys.length > 0 ? port.types([...wantedTypes.values()]) : [];
      keys.forEach((key, i) => types.set(key, answers[i]));
      const ids = [...wantedProperties];
      const lists = ids.length > 0 ? port.properties(ids) : [];
      ids.forEach((id, i) => properties.set(id, lists[i] ?? []));
      const numbers = [...wantedDescriptions];
      const descriptions = numbers.length > 0 ? port.describe(numbers) : [];
      numbers.forEach((id, i) => described.set(id, descriptions[i]));
      wantedTypes.clear();
      wantedDescriptions.clear();
      wantedProperties.clear();
      return true;
    },
    asked: () => asked,
  };
}
