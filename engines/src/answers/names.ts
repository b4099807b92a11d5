import type { DeclaredName } from '@logproof/core';
import type { TypeView } from './type-view.js';

const mostNames = 32;
const mostVisits = 256;

/**
 * Declared names of the types and of the parts of their unions and intersections. The names of the type itself come first, the
 * others sorted: compilers put the parts of a union in orders of their own.
 */
export function namesOf<T extends object, S extends object>(view: TypeView<T, S>, types: readonly T[]): readonly DeclaredName[] {
  const own = types.length === 1 ? types.flatMap((type) => declaredTypes(view, type)) : [];
  const others = new Set<S>();
  const seen = new Set<T>();
  const visit = (type: T): void => {
    if (seen.has(type) || seen.size >= mostVisits) return;
    seen.add(type);
    for (const symbol of declaredTypes(view, type)) others.add(symbol);
    for (const part of partsOf(view, type)) visit(part);
  };
  types.forEach(visit);
  const names = new Map<string, DeclaredName>();
  const add = (all: readonly (readonly [string, DeclaredName])[]): void => {
    for (const [key, name] of all) if (!names.has(key)) names.set(key, name);
  };
  add(named(view, own));
  add([...named(view, [...others])].sort(([a], [b]) => (a < b ? -1 : 1)));
  return [...names.values()].slice(0, mostNames);
}

function named<T extends object, S extends object>(view: TypeView<T, S>, symbols: readonly S[]): readonly (readonly [string, DeclaredName])[] {
  return symbols.flatMap((symbol) => {
    const name = view.nameOf(symbol);
    const origin = name === '' ? undefined : view.origin(symbol);
    return origin === undefined ? [] : [[`${name}\n${origin.file}`, { name, origin }] as const];
  });
}

/** The aliases, interfaces, classes and enums that a type stands for by name; of an enum's member, the enum. */
function declaredTypes<T extends object, S extends object>(view: TypeView<T, S>, type: T): readonly S[] {
  const is = view.symbolFlags;
  return [view.alias(type), symbolOf(view, type)].flatMap((symbol) => {
    if (symbol === undefined) return [];
    const flags = view.symbolFlagsOf(symbol);
    if (flags & is.EnumMember) return view.enumOf(symbol) ?? [];
    return flags & (is.Class | is.Interface | is.TypeAlias | is.ConstEnum | is.RegularEnum) ? symbol : [];
  });
}

function symbolOf<T extends object, S extends object>(view: TypeView<T, S>, type: T): S | undefined {
  const is = view.typeFlags;
  const mayHaveOne = is.Object | is.Union | is.Intersection | is.Enum | is.StringLiteral | is.NumberLiteral;
  return view.flags(type) & mayHaveOne ? view.symbol(type) : undefined;
}

/** Of a type parameter and the like, what it can be at most. */
function partsOf<T extends object, S extends object>(view: TypeView<T, S>, type: T): readonly T[] {
  const is = view.typeFlags;
  const flags = view.flags(type);
  if (flags & is.Boolean) return [];
  if (flags & (is.Union | is.Intersection)) return view.parts(type);
  const settled = is.Object | is.Enum | is.StringLiteral | is.NumberLiteral | is.Any | is.Unknown | is.String | is.Number | is.BigInt | is.ESSymbol
    | is.UniqueESSymbol | is.BigIntLiteral | is.BooleanLiteral | is.Void | is.Undefined | is.Null | is.Never | is.NonPrimitive;
  const constraint = flags & settled ? undefined : view.constraint(type);
  return constraint === undefined ? [] : [constraint];
}
