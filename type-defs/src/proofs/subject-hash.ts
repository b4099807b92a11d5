import { nodeCrypto } from '../node-crypto.js';
import type { Proof } from './proof.js';

/** A pseudonym of somebody or something that must not be named: the same for the same one, and of no use without the key. Serves X6.6, X11.2, G10.5. */
export type SubjectHash = Proof<string, 'SubjectHash'>;

/** A key and the name it goes by. */
export interface PseudonymKey {
  /** Stands in the log, so that a record can be read after the key was changed: `k1`. */
  readonly id: string;
  /** At least 32 bytes, from where secrets are kept. */
  readonly key: string | Uint8Array;
}

/** Asked at each call, so that keys can be changed while the service runs. */
export type KeyProvider = () => PseudonymKey;

// 128 bits: no two people of any service share a pseudonym.
const LENGTH = 32;

const SHORTEST_KEY = 32;

/** The form of what `pseudonym` gives. */
export const PSEUDONYM = /^[A-Za-z0-9_-]{1,16}:[\da-f]{32}$/;

/**
 * Makes what identifies somebody (a login name that was tried, an e-mail address, a token without an id) into what may be logged: the id
 * of a key and 32 hexadecimal digits of an HMAC-SHA-256 under it. Without a key, what can be guessed is found by trying.
 *
 * @param value text as it is: what should be the same must be written the same, so bring e-mail addresses to lower case
 * @param keys gives the key; what it throws is thrown
 * @returns `undefined` for what is no text or empty, and where there is no Node (in a browser)
 * @throws TypeError when the key is shorter than 32 bytes or its id is not 1 to 16 letters, digits, `_` or `-`; the message holds neither
 *   value nor key
 *
 * Serves X6.6, X11.2, G10.5.
 */
export function pseudonym(value: unknown, keys: KeyProvider): SubjectHash | undefined {
  return typeof value === 'string' && value !== '' ? (keyedHash(value, keys) as SubjectHash | undefined) : undefined;
}

/** The id of a key and what it makes of a text. Throws what `pseudonym` throws. */
export function keyedHash(text: string, keys: KeyProvider): string | undefined {
  const { id, key } = checkedKey(keys());
  const digits = nodeCrypto()?.createHmac('sha256', key).update(text).digest('hex').slice(0, LENGTH);
  return digits === undefined ? undefined : `${id}:${digits}`;
}

/** The key itself. @throws TypeError when it is none */
export function checkedKey(given: PseudonymKey): PseudonymKey {
  const { id, key } = given;
  if (typeof id !== 'string' || !/^[\w-]{1,16}$/.test(id)) throw new TypeError('The id of a key must be 1 to 16 letters, digits, "_" or "-".');
  // Characters are at least as many bytes.
  const isKey = typeof key === 'string' || (ArrayBuffer.isView(key) && key.BYTES_PER_ELEMENT === 1);
  if (!isKey || key.length < SHORTEST_KEY) throw new TypeError(`The key of a pseudonym must be at least ${SHORTEST_KEY} bytes.`);
  return given;
}
