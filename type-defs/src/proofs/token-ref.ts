import type { Untagged } from './accepted.js';
import { opaqueId } from './identifier.js';
import type { Proof } from './proof.js';
import { PSEUDONYM } from './subject-hash.js';

/** Which token it is: its `jti`, its row in a table, its pseudonym; never the token. Serves G5.10e, G9.10. */
export type TokenRef = Proof<string, 'TokenRef'>;

/** A UUID has as many; tokens are longer. */
const LONGEST = 36;

/**
 * Takes a text or a whole number for what refers to a token. A token that is as short as an id cannot be told from one; where tokens have no
 * id, refer to them by `tokenRef(pseudonym(token, keys))`.
 *
 * @param value never throws, whatever it is given
 * @returns `undefined` for a JWT, for credentials with the prefix of their issuer, and for anything longer than 36 characters that
 *   `pseudonym` did not make
 *
 * Serves G5.10e, G9.10.
 */
export function tokenRef<T>(value: Untagged<T>): TokenRef | undefined {
  if (typeof value === 'string' && PSEUDONYM.test(value)) return value as string as TokenRef;
  const id = opaqueId(value);
  return id !== undefined && id.length <= LONGEST ? (id as TokenRef) : undefined;
}
