import type { Proof } from './proof.js';

/** A moment in ISO 8601, in UTC: it ends in `Z`. Serves X6.1, X6.2, X6.4. */
export type UtcTimestamp = Proof<string, 'UtcTimestamp'>;

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;

/** Milliseconds of a moment after 1973; seconds reach it in the year 5138. */
const SMALLEST = 1e11;

/**
 * Makes a moment into what a record says of it.
 *
 * @param at a `Date`, milliseconds since 1970, or ISO 8601 with `Z`; now when left out. Never throws
 * @returns `undefined` for local time, for an offset, for a day that does not exist, and for a number so small that it counts seconds
 *
 * Serves X6.1, X6.2, X6.4.
 */
export function utcTimestamp(): UtcTimestamp;
export function utcTimestamp(at: Date | number | string | null | undefined): UtcTimestamp | undefined;
export function utcTimestamp(...given: readonly unknown[]): UtcTimestamp | undefined {
  const at = given.length === 0 ? Date.now() : given[0];
  if (typeof at === 'string') return ISO.test(at) && isReal(at) ? (at as UtcTimestamp) : undefined;
  const time = typeof at === 'number' ? at : timeOf(at);
  if (time === undefined || (typeof at === 'number' && time < SMALLEST)) return undefined;
  const text = isoOf(time);
  return text !== undefined && ISO.test(text) ? (text as UtcTimestamp) : undefined;
}

/** 30 February is read as a day in March. */
const isReal = (text: string): boolean => isoOf(Date.parse(text))?.slice(0, 19) === text.slice(0, 19);

function isoOf(time: number): string | undefined {
  return Math.abs(time) <= 8.64e15 ? new Date(time).toISOString() : undefined;
}

/** `instanceof` says no of a date from another realm, and yes of what only inherits from one. */
function timeOf(at: unknown): number | undefined {
  try {
    return Date.prototype.getTime.call(at as Date);
  } catch {
    return undefined;
  }
}
