import type { Untagged } from './accepted.js';
import { isCredential } from './identifier.js';
import type { Proof } from './proof.js';

/** The key under which a file is stored, never the name that a client gave it. Serves G5.10n, G10.1. */
export type FileRef = Proof<string, 'FileRef'>;

/** Parts of a key, each without a blank; what begins with a dot or a slash, or goes up, is a path of a machine. */
const KEY = /^[A-Za-z0-9](?:(?!\.\.)[\w.:/-]){0,254}$/;

/** What somebody called a file: a word and an ending, and nothing that was drawn. */
const NAMED = /^[A-Za-z][A-Za-z_-]{0,40}\.[A-Za-z]{2,5}$/;

/**
 * Takes a text for the key under which a file is stored: a UUID, `uploads/2026/5f7c8ec7c33c.pdf`. A name of a client that looks like one cannot
 * be told from it.
 *
 * @param value never throws, whatever it is given
 * @returns `undefined` for paths of a machine, for names with blanks or letters beyond `A` to `Z`, for `report.pdf`, for URLs and credentials
 *
 * Serves G5.10n, G10.1.
 */
export function fileRef<T>(value: Untagged<T>): FileRef | undefined {
  const isKey = typeof value === 'string' && KEY.test(value) && !value.includes('//') && !/^[A-Za-z]:\//.test(value) && !NAMED.test(value) && !isCredential(value);
  return isKey ? (value as string as FileRef) : undefined;
}
