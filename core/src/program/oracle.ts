import type { Port, PropertyAnswer, Ref, SymbolAnswer, TypeAnswer, TypeId } from '../port.js';

/**
 * Collects questions for the compiler and asks them in one batch a round. Who asks too early gets `pending` and goes on as if nothing
 * were known; the solver asks again after the next `flush`.
 */
export interface Oracle {
  type(ref: Ref): TypeAnswer | undefined | typeof pending;
  /** What a name or a member access refers to. */
  symbol(ref: Ref): SymbolAnswer | undefined | typeof pending;
  /** A type that came by number inside another answer. */
  describe(type: TypeId): TypeAnswer | undefined | typeof pending;
  properties(type: TypeId): readonly PropertyAnswer[] | typeof pending;
  /** Asks everything collected; returns false if there was nothing to ask. */
  flush(): boolean;
  asked(): number;
}

export const pending: unique symbol = Symbol('pending');

export function createOracle(port: Port): Oracle {
  const types = question(refKey, (refs: readonly Ref[]) => port.types(refs));
  const symbols = question(refKey, (refs: readonly Ref[]) => port.symbols(refs));
  const properties = question(String, (ids: readonly TypeId[]) => port.properties(ids));
  const described = question(String, (ids: readonly TypeId[]) => port.describe(ids));
  let asked = 0;
  return {
    type: types.get,
    symbol: symbols.get,
    describe: described.get,
    properties: properties.get,
    flush() {
      const count = [types, symbols, properties, described].reduce((sum, one) => sum + one.flush(), 0);
      asked += count;
      return count > 0;
    },
    asked: () => asked,
  };
}

const refKey = (ref: Ref): string => `${ref.kind}\0${ref.start}\0${ref.end}\0${ref.file}`;

/** One kind of question: what is known, and what is still to be asked. */
function question<Ask, Answer>(keyOf: (ask: Ask) => string, answer: (asks: readonly Ask[]) => readonly Answer[]) {
  const known = new Map<string, Answer>();
  const wanted = new Map<string, Ask>();
  return {
    get: (ask: Ask): Answer | typeof pending => {
      const key = keyOf(ask);
      if (known.has(key)) return known.get(key) as Answer;
      wanted.set(key, ask);
      return pending;
    },
    flush: (): number => {
      const asks = [...wanted];
      wanted.clear();
      if (asks.length === 0) return 0;
      const answers = answer(asks.map(([, ask]) => ask));
      asks.forEach(([key], i) => known.set(key, answers[i] as Answer));
      return asks.length;
    },
  };
}
