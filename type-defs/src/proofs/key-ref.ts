import type { Untagged } from './accepted.js';
import { isCredential } from './identifier.js';
import type { Proof } from './proof.js';

/** Which cryptographic key it is: its `kid`, its alias, its path; never the key. Serves G5.10j, G9.14. */
export type KeyRef = Proof<string, 'KeyRef'>;

/** As long as keys of 128, 192, 256 and 512 bits are in hexadecimal. */
const HEX_KEY = /^(?:[\da-f]{32}|[\da-f]{48}|[\da-f]{64}|[\da-f]{128})$/i;

/**
 * Takes a text for what refers to a key: `kid`, `alias/orders`, `arn:aws:kms:eu-north-1:111122223333:key/…`. A key in base64url without
 * padding has the form of a thumbprint (RFC 7638) and cannot be told from one.
 *
 * @param value never throws, whatever it is given
 * @returns `undefined` for PEM, for base64 with its signs, for hexadecimal digits as long as a key, and for credentials
 *
 * Serves G5.10j, G9.14.
 */
export function keyRef<T>(value: Untagged<T>): KeyRef | undefined {
  return typeof value === 'string' && /^[A-Za-z0-9][\w:./-]{1,255}$/.test(value) && !HEX_KEY.test(value) && !isCredential(value) ? (value as string as KeyRef) : undefined;
}
