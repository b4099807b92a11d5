import type { DataClass } from '../model/data-classes.js';
import { dataClasses } from '../model/data-classes.js';
import type { Path } from './hit.js';

/**
 * What a function that cleans takes out of what it is given, where its body tells: `fields` hides what stands under certain names, `secrets` what the service
 * itself keeps secret (it looks for the values it was configured with). What it does not name goes through.
 */
export type Clearing =
  | { readonly kind: 'fields'; readonly names: ReadonlySet<string>; readonly match: 'whole' | 'part'; readonly ignoreCase: boolean; /** How many names of the field lie above what it was given. */ readonly above: number | undefined }
  | { readonly kind: 'secrets' }
  /** It is not the value any more, but something that was made of it. */
  | { readonly kind: 'disguise'; readonly how: Disguise };

export type Disguise = 'hash' | 'mask' | 'encoding';

/** Headers that let whoever reads them act as somebody else: without them a dump of headers is harmless. */
const credentialHeaders = ['authorization', 'cookie'];

/**
 * Does one of the functions on the way take out data of this class?
 *
 * @param field names under which it stands in what is written; undefined for part of a text
 */
export function isCleared(clearings: readonly Clearing[], dataClass: DataClass, field: Path | undefined): boolean {
  return clearings.some((clearing) => {
    // What is left of it is told of where the value is found by name.
    if (clearing.kind === 'disguise') return clearing.how !== 'encoding';
    if (clearing.kind === 'secrets') return dataClasses[dataClass].family === 'secret';
    if (dataClass === 'request-dump') return credentialHeaders.every((name) => hides(clearing, name));
    return field !== undefined && clearing.above !== undefined && field.slice(clearing.above).some((name) => hides(clearing, name));
  });
}

function hides({ names, match, ignoreCase }: Clearing & { kind: 'fields' }, name: string): boolean {
  const wanted = ignoreCase ? name.toLowerCase() : name;
  if (match === 'whole') return names.has(wanted);
  return [...names].some((part) => wanted.includes(part));
}

/** For the keys of caches: two that are equal clear the same. */
export const clearingKey = (clearings: readonly Clearing[]): string =>
  clearings.map((clearing) => (clearing.kind === 'secrets' ? 's' : clearing.kind === 'disguise' ? clearing.how : `${clearing.match}${clearing.ignoreCase ? 'i' : ''}${clearing.above ?? '-'}:${[...clearing.names].join(',')}`)).join('|');
