import type { EntryPoint } from '../entries/find-entries.js';
import { calledNames, wordsOf } from './entry-words.js';

/** One of the settings is a key, and it makes a new one. */
export const makesKey = (entry: EntryPoint): boolean => calledNames(entry).some((name) => /\b(?:create|generate|regenerate|rotate|revoke|reset)( \w+)? (?:api ?|access |secret )keys?$/.test(wordsOf(name)));

/** `AccessToken.createTokenForDevice(...)`, `prisma.apiKey.delete(...)`: rows or services of keys that programs show. */
export const makesKeyRow = (entry: EntryPoint): boolean => calledNames(entry).some((name) => /\b(?:access tokens?|api ?keys?|api tokens?|service tokens?) (?:models? |services? |controllers? |repository )?(?:create|insert|upsert|generate|issue|update|rotate|revoke|delete|destroy|remove)\b/.test(wordsOf(name)));
