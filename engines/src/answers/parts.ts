import type { TypeView } from './type-view.js';

/** A union or intersection of more parts is read up to here. */
const mostParts = 400;

/** The types that a value of one of the given types can be: unions taken apart, type parameters replaced by their constraint. */
export function unionParts<T extends object, S extends object>(view: TypeView<T, S>, types: readonly T[]): readonly T[] {
  const is = view.typeFlags;
  const concrete = is.Object | is.Intersection | is.NonPrimitive | is.Any | is.Unknown | is.String | is.Number | is.BigInt | is.ESSymbol
    | is.StringLiteral | is.NumberLiteral | is.BigIntLiteral | is.BooleanLiteral | is.Boolean | is.Enum | is.UniqueESSymbol
    | is.TemplateLiteral | is.StringMapping | is.Void | is.Undefined | is.Null | is.Never;
  const found = new Set<T>();
  const seen = new Set<T>();
  const visit = (type: T): void => {
    if (seen.has(type) || found.size >= mostParts) return;
    seen.add(type);
    const flags = view.flags(type);
    if (flags & is.Union && !(flags & is.Boolean)) {
      for (const part of view.parts(type)) visit(part);
    } else if (flags & concrete) {
      found.add(type);
    } else {
      const constraint = view.constraint(type);
      if (constraint === undefined) found.add(type);
      else visit(constraint);
    }
  };
  for (const type of types) visit(type);
  return [...found];
}

/** Only the parts that are objects or intersections. */
export function objectParts<T extends object, S extends object>(view: TypeView<T, S>, types: readonly T[]): readonly T[] {
  const is = view.typeFlags;
  return unionParts(view, types).filter((type) => (view.flags(type) & (is.Object | is.Intersection)) !== 0);
}

/** The parts that are objects at run time: `string & { tag }` is text. */
export function realObjects<T extends object, S extends object>(view: TypeView<T, S>, types: readonly T[]): readonly T[] {
  const is = view.typeFlags;
  const primitive = is.String | is.Number | is.BigInt | is.Boolean | is.ESSymbol | is.StringLiteral | is.NumberLiteral
    | is.BigIntLiteral | is.BooleanLiteral | is.TemplateLiteral | is.StringMapping;
  return objectParts(view, types).filter((type) => (view.flags(type) & is.Intersection) === 0
    || !view.parts(type).some((part) => (view.flags(part) & primitive) !== 0));
}
