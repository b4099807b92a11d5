import type { PropertyAnswer } from '@logproof/core';
import { eachOnce } from '../syntax/doc.js';
import { realObjects } from './parts.js';
import type { TypeTable } from './type-table.js';
import type { TypeView } from './type-view.js';

/** A type with more properties is answered with the first of them, by name. */
const mostProperties = 200;

/** Of a property that many parts of a union have, so many declarations are looked at. */
const mostDeclarations = 16;

/** Properties of all object parts of the types, sorted by name. What only some parts have is optional. */
export function propertiesOf<T extends object, S extends object>(
  view: TypeView<T, S>, types: readonly T[], table: TypeTable<T>,
): readonly PropertyAnswer[] {
  const parts = realObjects(view, types);
  const chosen = [...byName(view, parts)].sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, mostProperties);
  const symbols = chosen.flatMap(([, properties]) => properties);
  const typeOf = new Map(view.typesOf(symbols).map((type, index) => [symbols[index], type]));
  return chosen.flatMap(([name, properties]) => {
    const type = table.idOf([...new Set(properties.flatMap((property) => typeOf.get(property) ?? []))]);
    return type === undefined ? [] : [{ name, type, ...declared(view, properties, parts.length) }];
  });
}

function byName<T extends object, S extends object>(view: TypeView<T, S>, parts: readonly T[]): ReadonlyMap<string, S[]> {
  const found = new Map<string, S[]>();
  for (const property of parts.flatMap((part) => view.properties(part))) {
    if (view.isUnnamed(property)) continue;
    const name = view.nameOf(property);
    const known = found.get(name);
    if (known === undefined) found.set(name, [property]);
    else known.push(property);
  }
  return found;
}

/** Compilers put the parts of a union in orders of their own: the declaration that sorts first is answered. */
function declared<T extends object, S extends object>(
  view: TypeView<T, S>, properties: readonly S[], parts: number,
): Omit<PropertyAnswer, 'name' | 'type'> {
  const is = view.symbolFlags;
  const flags = properties.map((property) => view.symbolFlagsOf(property));
  const places = [...new Set(properties)].slice(0, mostDeclarations)
    .map((property) => ({ property, origin: view.origin(property), declaredIn: view.ownerName(property) }))
    .sort((a, b) => (`${a.origin?.file}\n${a.declaredIn}` < `${b.origin?.file}\n${b.declaredIn}` ? -1 : 1));
  const [first] = places;
  return {
    optional: properties.length < parts || flags.some((one) => (one & is.Optional) !== 0),
    origin: first?.origin,
    declaredIn: first?.declaredIn,
    tags: eachOnce(places.flatMap(({ property }) => view.tags(property))),
    method: flags.every((one) => (one & is.Method) !== 0),
  };
}
