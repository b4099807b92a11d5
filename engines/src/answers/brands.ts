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
  return brands;
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
