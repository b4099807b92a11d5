import { fewestWords, tellingWords } from '../model/reasons.js';
import { splitName } from './split-name.js';

/**
 * Does a reason say nothing: `needed`, `because we need it`, `test test test`, the name of the value once more?
 *
 * @param names what the value is called
 */
export function isEmptyReason(reason: string, names: readonly string[]): boolean {
  // Writing without blanks between words is not judged by words.
  if (/\p{Lo}/u.test(reason)) return false;
  const known = new Set(names.flatMap((name) => splitName(name)));
  return [...tellingWords(reason)].filter((word) => !known.has(word)).length < fewestWords;
}
