import type { Untagged } from './accepted.js';
import { opaqueId } from './identifier.js';
import type { Proof } from './proof.js';

/** The internal id of a user: no login name, no e-mail address. Serves X6.5, X6.6, G7.11. */
export type UserId = Proof<string, 'UserId'>;

/** Says that nobody is signed in, or that it is not known who. It is no `UserId`: nobody can be made a member, or be deleted, as nobody. Serves X6.5. */
export type AnonymousUser = 'anonymous';

/** Who acts where nobody is signed in: said, not left out. Serves X6.5. */
export const ANONYMOUS: AnonymousUser = 'anonymous';

/** `usr_42`, `customer:1001`: what a number is the number of. */
const COUNTED = /^(?:u|us|usr|user|uid|userid|account|acct|acc|cus|cust|customer|client|member|party|partref|person|employee|emp|principal|sub|id)[-_:|]\d{1,20}$/i;

/** What is no first letter of a name and still no word was drawn. */
const WORD = /^(?:[A-Z]?[a-z]{2,}|[A-Z]{2,})$/;

const SHORTEST = 8;

/** Words as long as that are joined with something; letters and digits as long as that were drawn. */
const LONGEST_WORDS = 20;

/**
 * Takes a text for the internal id of a user: a number, a UUID or another id that was generated, also behind a prefix (`usr_42`,
 * `auth0|5f7c8ec7c33c`).
 *
 * A login name is told by its form: words with a number behind them. One without that form cannot be told.
 *
 * @param value never throws, whatever it is given
 * @returns `undefined` for an e-mail address, a telephone number, a name with a domain, words, and anything shorter than 8 characters
 *   that is no number; where ids of users are such words, `pseudonym` makes of them what may be logged
 *
 * Serves X6.5, X6.6, X11.2.
 */
export function userId<T>(value: Untagged<T>): UserId | undefined {
  const id = opaqueId(value);
  return id !== undefined && (/^\d{1,20}$/.test(id) || COUNTED.test(id) || isGenerated(id)) ? (id as UserId) : undefined;
}

function isGenerated(id: string): boolean {
  // A prefix says who issued the id (`google-oauth2|103`, `user:`), and may be a word.
  const own = id.split(/[|:]/).at(-1) ?? '';
  if (own !== id && /^\d{5,}$/.test(own)) return true;
  if (own.length < SHORTEST || own.includes('.')) return false;
  return !isWords(own) || (own.length >= LONGEST_WORDS && /^[a-z0-9]+$/i.test(own));
}

/** `annelise`, `joebob1`, `AnnSmith`, `ann-smith_85`: words, and a year or a day behind them. */
function isWords(text: string): boolean {
  const [first = '', ...others] = text.replace(/[-_]?\d{1,8}$/, '').split(/[-_]|(?<=[a-z])(?=[A-Z])/);
  return (/^[A-Za-z]$/.test(first) || WORD.test(first)) && others.every((word) => WORD.test(word));
}
