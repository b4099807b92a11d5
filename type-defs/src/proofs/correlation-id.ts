import type { Untagged } from './accepted.js';
import { isCredential } from './identifier.js';
import type { Proof } from './proof.js';

/** What ties together the records of one interaction. Serves X6.10, G7.3, G8.14. */
export type CorrelationId = Proof<string, 'CorrelationId'>;

/** The part of the platform that is needed here: browsers and Node have it. */
interface Host {
  readonly crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };
}

const BYTES = 16;

/**
 * Makes a new id: 32 hexadecimal digits, which is also the form of an OpenTelemetry trace id. Or takes one that came in (`X-Request-Id`,
 * `traceparent`).
 *
 * @param incoming never throws, whatever it is given
 * @returns `undefined` for what is not 8 to 64 letters, digits, `_` or `-` (so that no counter of one process passes), and for credentials:
 *   `correlationId(header) ?? correlationId()`
 *
 * Serves X6.10, G7.3, G8.14.
 */
export function correlationId(): CorrelationId;
export function correlationId<T>(incoming: Untagged<T>): CorrelationId | undefined;
export function correlationId(...given: readonly unknown[]): CorrelationId | undefined {
  if (given.length === 0) {
    const bytes = (globalThis as unknown as Host).crypto.getRandomValues(new Uint8Array(BYTES));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('') as CorrelationId;
  }
  const [incoming] = given;
  return typeof incoming === 'string' && /^[\w-]{8,64}$/.test(incoming) && !isCredential(incoming) ? (incoming as CorrelationId) : undefined;
}
