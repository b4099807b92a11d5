import { unionParts } from './parts.js';
import type { TypeView } from './type-view.js';

const deepest = 8;

/** What `await` makes of the types; undefined if none of them is a promise or has a `then`. */
export function awaitedOf<T extends object, S extends object>(view: TypeView<T, S>, types: readonly T[]): readonly T[] | undefined {
  const results: T[] = [];
  const seen = new Set<T>();
  let promised = false;
  const visit = (type: T, depth: number): void => {
    if (seen.has(type)) return;
    seen.add(type);
    const inner = depth > deepest ? undefined : promisedBy(view, type);
    if (inner === undefined) {
      results.push(type);
      return;
    }
    promised = true;
    for (const part of unionParts(view, inner)) visit(part, depth + 1);
  };
  for (const part of unionParts(view, types)) visit(part, 0);
  return promised ? results : undefined;
}

function promisedBy<T extends object, S extends object>(view: TypeView<T, S>, type: T): readonly T[] | undefined {
  if (!(view.flags(type) & (view.typeFlags.Object | view.typeFlags.Intersection))) return undefined;
  const symbol = view.symbol(type);
  if (symbol !== undefined && view.origin(symbol)?.package === 'lib') {
    const name = view.nameOf(symbol);
    const [argument] = name === 'Promise' || name === 'PromiseLike' ? view.typeArguments(type) : [];
    return argument === undefined ? undefined : [argument];
  }
  const then = view.property(type, 'then');
  const [method] = then === undefined ? [] : view.typesOf([then]);
  const callback = method === undefined ? undefined : view.firstParameter(method);
  if (callback === undefined) return undefined;
  const values = unionParts(view, [callback]).flatMap((part) => view.firstParameter(part) ?? []);
  return values.length === 0 ? undefined : values;
}
