import { randomBytes } from 'node:crypto';
import type { OfSession } from '../proofs/accepted.js';
import { checkedKey, keyedHash, pseudonym, type KeyProvider, type PseudonymKey } from '../proofs/subject-hash.js';
import { hashSession, type SessionHash } from '../session-hash.js';
import type { SubjectHash } from './proofs.js';

/** A key with its id, or what gives the one of the day. */
export type HashKey = PseudonymKey | KeyProvider;

/** Hashes of what identifies somebody, under the key of one log. Neither throws. */
export interface KeyedHashes {
  /** Serves X6.9, X6.11, G9.9. */
  session<T>(id: OfSession<T>): SessionHash | undefined;
  /** As `pseudonym` makes it. Serves X6.6, G10.5. */
  subject(claimed: string): SubjectHash;
}

/**
 * @param given the key, the same in every process whose records are read together. Without one, and while its provider fails, sessions are hashed
 *   as `hashSession` does, and what people claim to be called by a key of this process (its id is `process`): the same name has another hash after a restart
 * @throws TypeError when there is a key, and it is too short or has no id; what its provider throws at the start
 */
export function keyedHashes(given: HashKey | undefined): KeyedHashes {
  const own = { id: 'process', key: randomBytes(32).toString('hex') };
  const keys = typeof given === 'function' ? given : given && (() => given);
  if (keys) checkedKey(keys());
  return {
    session: (id) => (typeof id !== 'string' || id === '' ? undefined : sessionUnder(keys, id)),
    subject: (claimed) => subjectUnder(keys, typeof claimed === 'string' && claimed !== '' ? claimed : `no name: ${typeof claimed}`, () => own),
  };
}

function sessionUnder(keys: KeyProvider | undefined, id: string): SessionHash | undefined {
  try {
    // What is hashed is said in front, so that a session and a name of the same letters have nothing in common.
    return keys === undefined ? hashSession(id) : (keyedHash(`session\0${id}`, keys) as SessionHash | undefined);
  } catch {
    return hashSession(id);
  }
}

function subjectUnder(keys: KeyProvider | undefined, name: string, own: KeyProvider): SubjectHash {
  try {
    return pseudonym(name, keys ?? own) as SubjectHash;
  } catch {
    return pseudonym(name, own) as SubjectHash;
  }
}
