import type { SymbolAnswer, SymbolId } from '@logproof/core';

/** Numbers for symbols, and what was answered about each. */
export class SymbolTable<S extends object> {
  readonly #ids = new Map<S, SymbolId>();
  readonly #symbols: S[] = [];
  readonly #answers: (SymbolAnswer | undefined)[] = [];

  answer(symbol: S, make: (id: SymbolId) => SymbolAnswer): SymbolAnswer {
    const id = this.#idOf(symbol);
    return (this.#answers[id] ??= make(id));
  }

  symbolOf(id: SymbolId): S | undefined {
    return this.#symbols[id];
  }

  #idOf(symbol: S): SymbolId {
    let id = this.#ids.get(symbol);
    if (id === undefined) {
      id = this.#symbols.push(symbol) - 1;
      this.#ids.set(symbol, id);
    }
    return id;
  }
}
