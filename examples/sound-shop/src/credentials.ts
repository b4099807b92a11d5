import { createHash, createHmac, randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto';
import { redact, type Redacted, type UserId } from '@logproof/types';
import { reveal } from '@logproof/types/reveal';

export type PasswordHash = Redacted<string, 'password hash'>;
export type Code = Redacted<string, 'one-time code'>;
export type Token = Redacted<string, 'token'>;

const KEY_LENGTH = 32;

function derive(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password, salt, KEY_LENGTH, (error, key) => (error ? reject(error) : resolve(key)));
  });
}

export async function hashPassword(password: Redacted<string>): Promise<PasswordHash> {
  const salt = randomBytes(16);
  const key = await derive(reveal(password, { reason: 'a hash is made of the password itself' }), salt);
  return redact(`${salt.toString('base64')}.${key.toString('base64')}`, 'password hash');
}

export async function verifyPassword(password: Redacted<string>, passwordHash: PasswordHash): Promise<boolean> {
  const [salt = '', expected = ''] = reveal(passwordHash, { reason: 'it is compared with the hash of what was typed' }).split('.');
  const key = await derive(reveal(password, { reason: 'its hash is compared with the one that is kept' }), Buffer.from(salt, 'base64'));
  const wanted = Buffer.from(expected, 'base64');
  return key.length === wanted.length && timingSafeEqual(key, wanted);
}

export function newCode(): Code {
  return redact(String(randomInt(1_000_000)).padStart(6, '0'), 'one-time code');
}

export function newToken(): Token {
  return redact(randomBytes(24).toString('base64url'), 'token');
}

/** Tokens are long and random, so an unkeyed hash is enough to keep and find them by; the token itself is kept nowhere. */
export function tokenDigest(token: Redacted<string>): string {
  return createHash('sha256').update(reveal(token, { reason: 'what is kept is the hash of the token' })).digest('hex');
}

export function sameSecret(one: Redacted<string>, other: Redacted<string>): boolean {
  const [first, second] = [tokenDigest(one), tokenDigest(other)];
  return timingSafeEqual(Buffer.from(first), Buffer.from(second));
}

export type TokenCheck = { readonly subject: string } | { readonly refused: 'signature-invalid' | 'token-expired' };

/** Signs with one key; what it makes is opaque until it is sent. */
export class Signer {
  readonly #key: Redacted<string>;
  readonly #baseUrl: string;

  constructor(key: Redacted<string>, baseUrl: string) {
    this.#key = key;
    this.#baseUrl = baseUrl;
  }

  #signature(payload: string): string {
    return createHmac('sha256', reveal(this.#key, { reason: 'signatures are computed from the key itself' })).update(payload).digest('base64url');
  }

  /** Access token for the mobile app: who and until when, signed. */
  accessToken(user: UserId): Redacted<string, 'access token'> {
    const payload = Buffer.from(JSON.stringify({ sub: user, exp: Date.now() + 3_600_000 })).toString('base64url');
    return redact(`${payload}.${this.#signature(payload)}`, 'access token');
  }

  /** Says why a token is refused, and holds the token in no error. */
  check(accessToken: Redacted<string>): TokenCheck {
    const [payload = '', given = ''] = reveal(accessToken, { reason: 'its signature is computed again and compared' }).split('.');
    if (!sameSecret(redact(given, 'signature'), redact(this.#signature(payload), 'signature'))) return { refused: 'signature-invalid' };
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { sub: string; exp: number };
    return claims.exp < Date.now() ? { refused: 'token-expired' } : { subject: claims.sub };
  }

  /** A link that opens one document for whoever holds it. */
  url(path: string): Redacted<string, 'signed url'> {
    return redact(`${this.#baseUrl}${path}?signature=${this.#signature(path)}`, 'signed url');
  }
}
