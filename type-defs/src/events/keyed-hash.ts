import { createHmac, randomBytes } from 'node:crypto';
import { hashSession } from '../session-hash.js';
import type { SessionHash, SubjectHash } from './proofs.js';

export type HashKey = string | Uint8Array;

/** 128 bits. */
const LENGTH = 32;
const LEAST_KEY = 16;

/** Hashes of what identifies somebody, under the key of one log. */
export interface KeyedHashes {
  /** Serves X6.9, G9.9. */
  session(id: unknown): SessionHash | undefined;
  /** Serves X6.6, G10.5. */
  subject(claimed: string): SubjectHash;
}

/**
 * @param key secret, at least 16 bytes, the same in every process whose records are read together. Without one, sessions are hashed as
 *   `hashSession` does, and what people claim to be called by a key of this process: the same name has another hash after a restart
 * @throws TypeError when the key is too short
 */
export function keyedHashes(key: HashKey | undefined): KeyedHashes {
  if (key !== undefined && Buffer.from(key).length < LEAST_KEY) throw new TypeError(`The key of a security log must have at least ${LEAST_KEY} bytes.`);
  const used = key ?? randomBytes(32).toString('hex');
  // What is hashed is said in front, so that a session id and a name of the same letters have nothing in common.
  const hash = (kind: string, text: string): string => createHmac('sha256', used).update(`${kind}\0${text}`).digest('hex').slice(0, LENGTH);
  return {
    session: (id) => (key === undefined || typeof id !== 'string' || id === '' ? hashSession(id) : (hash('session', id) as SessionHash)),
    subject: (claimed) => hash('subject', typeof claimed === 'string' ? claimed : typeof claimed) as SubjectHash,
  };
}
