import type { Holds } from '@logproof/core';
import type { TypeView } from './type-view.js';

type Mutable<H> = { -readonly [K in keyof H]: H[K] };

/** Deeper nesting of type parameters and intersections than this is answered with `unknown`. */
const deepest = 16;

/** What a value of one of the types can be. */
export function holdsOf<T extends object, S extends object>(view: TypeView<T, S>, types: readonly T[]): Holds {
  const holds = nothing();
  const seen = new Set<T>();
  for (const type of types) addHolds(view, type, holds, seen, 0);
  return holds;
}

function addHolds<T extends object, S extends object>(
  view: TypeView<T, S>, type: T, holds: Mutable<Holds>, seen: Set<T>, depth: number,
): void {
  if (seen.has(type)) return;
  seen.add(type);
  if (depth > deepest) {
    holds.unknown = true;
    return;
  }
  const flags = view.flags(type);
  const is = view.typeFlags;
  if (flags & (is.Any | is.Unknown)) holds.unknown = true;
  else if (flags & (is.Boolean | is.BooleanLiteral)) holds.boolean = true;
  else if (flags & is.Union) for (const part of view.parts(type)) addHolds(view, part, holds, seen, depth + 1);
  else if (flags & is.Intersection) addIntersection(view, type, holds, depth);
  else if (flags & is.StringLiteral) holds.literalText = true;
  else if (flags & (is.NumberLiteral | is.Enum)) holds.literalNumber = true;
  else if (flags & (is.String | is.TemplateLiteral | is.StringMapping)) holds.text = true;
  else if (flags & is.Number) holds.number = true;
  else if (flags & (is.BigInt | is.BigIntLiteral)) holds.bigint = true;
  else if (flags & (is.ESSymbol | is.UniqueESSymbol)) holds.symbol = true;
  else if (flags & (is.Undefined | is.Null | is.Void)) holds.nullish = true;
  else if (flags & is.NonPrimitive) holds.object = true;
  else if (flags & is.Object) holds[view.isCallable(type) ? 'callable' : 'object'] = true;
  else if (!(flags & is.Never)) addConstraint(view, type, holds, seen, depth);
}

function addConstraint<T extends object, S extends object>(
  view: TypeView<T, S>, type: T, holds: Mutable<Holds>, seen: Set<T>, depth: number,
): void {
  const constraint = view.constraint(type);
  if (constraint === undefined || constraint === type) holds.unknown = true;
  else addHolds(view, constraint, holds, seen, depth + 1);
}

/** A primitive with a tag is that primitive; something unknown with known parts is what the known parts say. */
function addIntersection<T extends object, S extends object>(
  view: TypeView<T, S>, type: T, holds: Mutable<Holds>, depth: number,
): void {
  const parts = view.parts(type).map((part) => {
    const own = nothing();
    addHolds(view, part, own, new Set(), depth + 1);
    return own;
  });
  const all = merge(parts);
  const primitive = all.text || all.literalText || all.number || all.literalNumber || all.bigint || all.boolean || all.symbol;
  const closedText = parts.some((part) => part.literalText && !part.text);
  const closedNumber = parts.some((part) => part.literalNumber && !part.number);
  const found: Mutable<Holds> = {
    ...all,
    text: all.text && !closedText,
    number: all.number && !closedNumber,
    object: all.object && !primitive,
    callable: all.callable && !primitive,
    nullish: parts.every((part) => part.nullish || part.unknown),
    unknown: parts.every((part) => part.unknown),
  };
  if (found.callable) found.object = false;
  Object.assign(holds, merge([holds, found]));
}

function merge(all: readonly Holds[]): Mutable<Holds> {
  const merged = nothing();
  for (const key of Object.keys(merged) as (keyof Holds)[]) merged[key] = all.some((one) => one[key]);
  return merged;
}

function nothing(): Mutable<Holds> {
  return {
    text: false, literalText: false, number: false, literalNumber: false, bigint: false, boolean: false,
    nullish: false, symbol: false, object: false, callable: false, unknown: false,
  };
}
