import { createHmac, randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto';
import { config } from './config.js';
import { logger } from './logging.js';

const KEY_LENGTH = 32;

function derive(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password, salt, KEY_LENGTH, (error, key) => (error ? reject(error) : resolve(key)));
  });
}

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt);
  return `${salt.toString('base64')}.${key.toString('base64')}`;
}

export async function verifyPassword(password: string, passwordHash: string): Promise<boolean> {
  const [salt = '', expected = ''] = passwordHash.split('.');
  const key = await derive(password, Buffer.from(salt, 'base64'));
  const wanted = Buffer.from(expected, 'base64');
  logger.debug({ passwordLength: password.length, sameLength: key.length === wanted.length }, 'password compared');
  return key.length === wanted.length && timingSafeEqual(key, wanted);
}

export function newCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

export function newToken(): string {
  return randomBytes(24).toString('base64url');
}

function signature(payload: string): string {
  return createHmac('sha256', config.tokenSecret).update(payload).digest('base64url');
}

/** Access token for the mobile app: who and until when, signed. */
export function signToken(userId: string): string {
  const payload = Buffer.from(JSON.stringify({ sub: userId, exp: Date.now() + 3_600_000 })).toString('base64url');
  return `${payload}.${signature(payload)}`;
}

export function verifyToken(accessToken: string): string {
  const [payload = '', given = ''] = accessToken.split('.');
  if (given !== signature(payload)) {
    // leak: no-secrets-in-error the token a client sent
    throw new Error(`wrong signature: ${accessToken}`);
  }
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { sub: string; exp: number };
  if (claims.exp < Date.now()) throw new Error('token has expired');
  return claims.sub;
}

/** A link that opens one document for whoever holds it. */
export function signUrl(path: string): string {
  return `${config.baseUrl}${path}?signature=${signature(path)}`;
}
