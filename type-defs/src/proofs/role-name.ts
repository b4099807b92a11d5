import type { Untagged } from './accepted.js';
import { isCredential } from './identifier.js';
import type { Proof } from './proof.js';

/** The name of a role or a permission. Serves G5.10c. */
export type RoleName = Proof<string, 'RoleName'>;

/**
 * Takes a text for the name of a role: `admin`, `invoice:read`, `Project Owner`.
 *
 * @param value never throws, whatever it is given
 * @returns `undefined` for what is not words of any alphabet, joined with one blank or `_ . : / -`, 64 characters at most, and for credentials
 *
 * Serves G5.10c, G12.5.
 */
export function roleName<T>(value: Untagged<T>): RoleName | undefined {
  const isName = typeof value === 'string' && value.length <= 64 && /^\p{L}[\p{L}\p{M}\p{N}]*(?:[ _.:/-][\p{L}\p{M}\p{N}]+)*$/u.test(value);
  return isName && !isCredential(value) ? (value as string as RoleName) : undefined;
}
