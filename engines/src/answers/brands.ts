import type { Brand } from '@logproof/core';
import type { BrandTags } from './brand-tags.js';
import { objectParts, unionParts } from './parts.js';
import type { TypeView } from './type-view.js';

/** Logproof's tags on any part of the types. */
export function brandsOf<T extends object, S extends object>(
  view: TypeView<T, S>, types: readonly T[], tags: BrandTags,
): readonly Brand[] {
  const brands: Brand[] = [];
  const parts = objectParts(view, types).filter((type) => !isLibraryType(view, type));
  const redacted = parts.some((type) => view.property(type, tags.redacted) !== undefined);
  if (redacted) brands.push({ tag: 'redacted', classes: [] });
  const sensitive = parts.flatMap((type) => view.property(type, tags.sensitive) ?? []);
  if (sensitive.length > 0) brands.push({ tag: 'sensitive', classes: literalTexts(view, sensitive) });
  const proofs = proofsOf(view, types, tags.proof);
  if (proofs.length > 0) brands.push({ tag: 'proof', classes: proofs });
  return brands;
}

/**
 * Names of the proof types that a value has, whichever part of a union it is: nothing, and literals that stand for a missing value
 * (`SafeText | 'absent'`), need no proof.
 */
function proofsOf<T extends object, S extends object>(view: TypeView<T, S>, types: readonly T[], tag: string): readonly string[] {
  const is = view.typeFlags;
  const exempt = is.Undefined | is.Null | is.Void | is.StringLiteral | is.Never;
  const parts = unionParts(view, types).filter((type) => (view.flags(type) & exempt) === 0);
  const marks = parts.map((type) => ((view.flags(type) & (is.Object | is.Intersection)) === 0 ? undefined : view.property(type, tag)));
  const known = marks.filter((mark) => mark !== undefined);
  if (known.length === 0 || known.length < marks.length) return [];
  const names = view.typesOf(known).flatMap((type) => (type === undefined ? [] : view.properties(type).map((symbol) => view.nameOf(symbol))));
  return [...new Set(names)].sort();
}

function literalTexts<T extends object, S extends object>(view: TypeView<T, S>, properties: readonly S[]): readonly string[] {
  const types = view.typesOf(properties).filter((type) => type !== undefined);
  return [...new Set(unionParts(view, types).flatMap((type) => view.literalText(type) ?? []))].sort();
}

/** Arrays, dates, promises: they are many and never tagged. */
function isLibraryType<T extends object, S extends object>(view: TypeView<T, S>, type: T): boolean {
  const symbol = view.symbol(type);
  return symbol !== undefined && view.origin(symbol)?.package === 'lib';
}
