import type { Proof } from './proof.js';
import { utcTimestamp, type UtcTimestamp } from './utc-timestamp.js';

/** When something happened, by a clock that is not ours: never the time of a record. Serves G12.11. */
export type ClientTime = Proof<
  {
    readonly value: UtcTimestamp;
    /** How far that clock was ahead of ours, in milliseconds, where that was measured. */
    readonly offsetMs?: number;
    readonly confidence: 'low' | 'medium' | 'high';
  },
  'ClientTime'
>;

const A_DAY = 86_400_000;

/**
 * Takes the time that a device says of something.
 *
 * @param at a `Date`, milliseconds since 1970, or ISO 8601 with `Z`; never throws, whatever it is given
 * @param measured `offsetMs`: how far its clock is ahead of ours, as a handshake found it. Without it the time has low confidence
 * @returns `undefined` for what `utcTimestamp` refuses
 *
 * Serves G12.11.
 */
export function clientTime(at: unknown, measured?: { readonly offsetMs: number }): ClientTime | undefined {
  const value = utcTimestamp(at as Date | number | string | null | undefined);
  if (value === undefined) return undefined;
  const offset: unknown = measured?.offsetMs;
  // A clock that is off by more than a day says nothing.
  const known = typeof offset === 'number' && Math.abs(offset) <= A_DAY ? { offsetMs: Math.round(offset) } : {};
  return Object.freeze({ value, ...known, confidence: 'offsetMs' in known ? 'medium' : 'low' }) as ClientTime;
}
