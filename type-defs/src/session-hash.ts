import { nodeCrypto } from './node-crypto.js';
import type { OfSession, SurelyText } from './proofs/accepted.js';
import type { Proof } from './proofs/proof.js';

/**
 * What may be logged in place of a session id: the same for the same session, and of no use to whoever reads the log.
 *
 * Serves X6.9, G9.9.
 */
export type SessionHash = Proof<string, 'SessionHash'>;

// 64 bits tell the sessions of any service apart, and are too few to look one up by its hash.
const LENGTH = 16;

/**
 * Makes a session id into what may be logged: the first 16 hexadecimal digits of its SHA-256. A session id is long and
 * random, so nobody finds it from its hash by trying; what can be guessed (an e-mail address, a user name) needs a keyed hash.
 *
 * @param id the session id; never throws, whatever it is given
 * @returns `undefined` for what is no text or empty, and where there is no Node (in a browser)
 *
 * Serves X6.9, X6.11, G9.9.
 */
export function hashSession<T extends string>(id: OfSession<T> & SurelyText<T>): SessionHash;
export function hashSession<T>(id: OfSession<T>): SessionHash | undefined;
export function hashSession(id: unknown): SessionHash | undefined {
  if (typeof id !== 'string' || id === '') return undefined;
  return nodeCrypto()?.createHash('sha256').update(id).digest('hex').slice(0, LENGTH) as SessionHash | undefined;
}
