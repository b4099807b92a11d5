import type { Untagged } from './accepted.js';
import { opaqueId } from './identifier.js';
import type { Proof } from './proof.js';

/** The id of the device somebody signs in with. Serves X7.1, G7.10. */
export type DeviceId = Proof<string, 'DeviceId'>;

const SHORTEST = 8;

/**
 * Takes a text for the id of a device, as a cookie of the application's own or a header of its app brings it. A fingerprint of a browser is
 * personal data.
 *
 * @param value never throws, whatever it is given
 * @returns `undefined` for addresses, sentences, credentials, and what is shorter than 8 characters
 *
 * Serves X7.1, G7.10.
 */
export function deviceId<T>(value: Untagged<T>): DeviceId | undefined {
  const id = opaqueId(value);
  return id !== undefined && id.length >= SHORTEST ? (id as DeviceId) : undefined;
}
