import { realObjects } from './parts.js';
import type { TypeView } from './type-view.js';

const lists = new Set(['Array', 'ReadonlyArray']);
const firstArgument = new Set(['Set', 'ReadonlySet', 'WeakSet', 'Iterable', 'AsyncIterable', 'Iterator', 'AsyncIterator',
  'IterableIterator', 'AsyncIterableIterator', 'Generator', 'AsyncGenerator', 'IteratorObject', 'AsyncIteratorObject',
  'ArrayIterator', 'SetIterator', 'MapIterator']);
const secondArgument = new Set(['Map', 'ReadonlyMap', 'WeakMap']);

/** What a list, tuple, set or iterable gives and a map or index signature holds; empty if it is none of them. */
export function elementsOf<T extends object, S extends object>(view: TypeView<T, S>, types: readonly T[]): readonly T[] {
  return realObjects(view, types).flatMap((type) => elementOf(view, type));
}

function elementOf<T extends object, S extends object>(view: TypeView<T, S>, type: T): readonly T[] {
  const symbol = view.symbol(type);
  if (view.isTuple(type)) return view.typeArguments(type);
  if (symbol !== undefined && view.origin(symbol)?.package === 'lib') {
    const name = view.nameOf(symbol);
    const index = lists.has(name) || firstArgument.has(name) ? 0 : secondArgument.has(name) ? 1 : -1;
    const argument = index < 0 ? undefined : view.typeArguments(type)[index];
    if (argument !== undefined) return [argument];
  }
  const [indexed] = view.indexValues(type);
  return indexed === undefined ? iterated(view, type) : [indexed];
}

/** Through the type's own `[Symbol.iterator]`: the first type argument of the iterator it returns. */
function iterated<T extends object, S extends object>(view: TypeView<T, S>, type: T): readonly T[] {
  if (view.isCallable(type)) return [];
  const method = view.iterator(type);
  const [signature] = method === undefined ? [] : view.typesOf([method]);
  const iterator = signature === undefined ? undefined : view.returned(signature);
  const [element] = iterator === undefined ? [] : view.typeArguments(iterator);
  return element === undefined ? [] : [element];
}
