import { randomInt, randomUUID } from 'node:crypto';
import { DATA_CLASSES, type DataClass } from '../tags.js';

/** What a canary looks like. */
export type CanaryForm = 'text' | 'password' | 'email' | 'jwt' | 'card' | 'connection-string';

const FORM_OF: { readonly [Class in DataClass]?: CanaryForm } = {
  password: 'password', 'access-token': 'jwt', 'refresh-token': 'jwt', 'connection-string': 'connection-string', card: 'card', personal: 'email', 'login-name': 'email',
};

/** Letters and digits only: no way of quoting or escaping changes them, and no part of them is an escape. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
/** 120 bits: nothing else is ever equal to it. */
const MARKER_LENGTH = 24;
/** A marker stands behind the word, so that a person who meets it anywhere knows what it is. */
const MARKED = new RegExp(`canary[-.]?([${ALPHABET}]{${MARKER_LENGTH}})`, 'i');

/** Test cards of payment providers begin like this; no bank gives out such numbers. */
const TEST_RANGE = '400000';
const CARD = new RegExp(`^${TEST_RANGE}\\d{10}$`);

const randomText = (length: number, alphabet: string): string => Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');

/**
 * Makes a value that stands for a secret in a test: it looks like one of its class, is never made twice, and `expectNoCanary` finds it
 * wherever it went.
 *
 * @param dataClass what it stands for
 * @param form what it looks like, where the usual look of its class will not do
 * @throws TypeError for a class or a form that there is not
 *
 * Serves X11.1, G13.1.
 */
export function canary(dataClass: DataClass, form: CanaryForm = FORM_OF[dataClass] ?? 'text'): string {
  if (!DATA_CLASSES.includes(dataClass)) throw new TypeError('A canary stands for one of `DATA_CLASSES`.');
  const marker = `canary${randomText(MARKER_LENGTH, ALPHABET)}`;
  switch (form) {
    case 'text': return marker;
    // It passes the usual demands on passwords, and is short enough for bcrypt.
    case 'password': return `Canary-${marker.slice('canary'.length)}-9A!`;
    case 'email': return `canary.${marker.slice('canary'.length)}@example.com`;
    case 'jwt': return jwt(marker);
    case 'card': return card();
    case 'connection-string': return `postgresql://app:${marker}@db.example.com:5432/app`;
    default: throw new TypeError('A canary has one of the forms `text`, `password`, `email`, `jwt`, `card`, `connection-string`.');
  }
}

/** The signature is what makes a token worth stealing: who logs its claims, its `jti` for one, has not logged it. */
function jwt(marker: string): string {
  const segment = (claims: object): string => Buffer.from(JSON.stringify(claims)).toString('base64url');
  const issued = Math.floor(Date.now() / 1000);
  const signature = `${marker}${randomText(12, ALPHABET)}${randomText(1, 'AEIMQUYcgkosw048')}`;
  return `${segment({ alg: 'HS256', typ: 'JWT' })}.${segment({ sub: randomUUID(), iat: issued, exp: issued + 3600 })}.${signature}`;
}

function card(): string {
  const digits = `${TEST_RANGE}${randomText(9, '0123456789')}`;
  // From the right, every other digit counts twice; the one that is still to come counts once.
  const sum = Array.from(digits, Number).reduce((total, digit, index) => total + (index % 2 === 0 ? (digit * 2 > 9 ? digit * 2 - 9 : digit * 2) : digit), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

/** What is looked for of a canary. */
export interface CanaryCore {
  /** ASCII letters and digits, in lower case. */
  readonly text: string;
  /** Whether a part of it that is long enough is found, too. Of a card number the first and last digits may be shown. */
  readonly inPieces: boolean;
}

/**
 * What is looked for of a canary.
 *
 * @throws TypeError for what is no canary: its absence would prove nothing. The message does not repeat it.
 */
export function coreOf(value: unknown): CanaryCore {
  if (typeof value === 'string') {
    const marker = MARKED.exec(value)?.[1];
    if (marker !== undefined) return { text: marker.toLowerCase(), inPieces: true };
    if (CARD.test(value)) return { text: value, inPieces: false };
  }
  throw new TypeError('What is looked for is a canary that `canary` made.');
}
