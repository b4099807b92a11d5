import { cleanText } from '../safe-text.js';
import type { CATEGORY_TAG } from '../tags.js';
import type { Literal, TaggedOnlyAs } from './accepted.js';
import type { Proof } from './proof.js';

/** What of a person is logged. */
export type PersonalDataCategory = 'name' | 'email' | 'phone' | 'postal-address' | 'birth-date' | 'location' | 'login-name' | 'other';

/** Article 6(1) of the GDPR. */
export type LegalBasis = 'consent' | 'contract' | 'legal-obligation' | 'vital-interests' | 'public-task' | 'legitimate-interests';

/** Personal data that may be logged, since it is on record what it is and why. Serves G9.2, G10.4. */
export type LoggedPersonalData<Category extends PersonalDataCategory = PersonalDataCategory> = Proof<string, 'LoggedPersonalData'> & {
  /** Never set. */
  readonly [CATEGORY_TAG]?: Category;
};

/** What is owed for personal data in a log. */
export interface PersonalDataGrounds<Category extends PersonalDataCategory, Reason extends string> {
  readonly category: Category;
  /** A literal sentence that a reviewer can judge, such as `support calls back within the hour`. */
  readonly reason: Literal<Reason>;
  readonly legalBasis: LegalBasis;
}

const SHORTEST_REASON = 10;

/**
 * Lets personal data into a log, and puts on record why. `mask`, `pseudonym` or the id of the person mostly do.
 *
 * @param value text; never a password, a token or anything else that is secret
 * @param grounds what it is, why it is needed, and which basis of the law it has
 * @returns the text in one line; `undefined` for what is no text
 * @throws TypeError when the reason is no sentence (at least 10 characters and a space), or category or basis is missing; the message does
 *   not hold the value
 *
 * Serves G9.2, G9.4, G10.4.
 */
export function logPersonalData<T, const Category extends PersonalDataCategory, const Reason extends string>(
  value: TaggedOnlyAs<T, 'personal' | 'login-name'>,
  grounds: PersonalDataGrounds<Category, Reason>,
): LoggedPersonalData<Category> | undefined {
  // A caller in JavaScript may leave out anything.
  const given = grounds as Partial<Record<keyof typeof grounds, unknown>> | undefined;
  const reason = typeof given?.reason === 'string' ? given.reason.trim() : '';
  if (reason.length < SHORTEST_REASON || !reason.includes(' ')) {
    throw new TypeError(`logPersonalData() needs a reason: a sentence of at least ${SHORTEST_REASON} characters, with a space in it.`);
  }
  if (typeof given?.category !== 'string' || typeof given.legalBasis !== 'string') throw new TypeError('logPersonalData() needs a category and a legal basis.');
  return typeof value === 'string' ? (cleanText(value) as string as LoggedPersonalData<Category>) : undefined;
}
