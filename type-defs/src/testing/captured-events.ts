import type { SecurityRecord } from '../events/record.js';

/** A sink that keeps what it is given, for `createSecurityLog({ sink })` in a test. */
export interface CapturedEvents {
  (record: SecurityRecord): void;
  /** The records so far, the oldest first. */
  readonly records: readonly SecurityRecord[];
  /** Forgets them. */
  clear(): void;
}

/**
 * Makes a sink that keeps the records, so that a test can say what must be among them.
 *
 * @returns the sink, with `records` and `clear`; it never throws
 *
 * Serves G13.1.
 */
export function captureEvents(): CapturedEvents {
  const records: SecurityRecord[] = [];
  const sink = (record: SecurityRecord): void => void records.push(record);
  return Object.assign(sink, {
    records,
    clear: (): void => {
      records.length = 0;
    },
  });
}

/**
 * The records behind what a test hands over.
 *
 * @throws TypeError for what holds no records: an expectation of it would prove nothing
 */
export function recordsOf(events: unknown): readonly SecurityRecord[] {
  const records: unknown = typeof events === 'function' && 'records' in events ? events.records : events;
  if (!Array.isArray(records) || !records.every(isRecord)) throw new TypeError('Expected what `captureEvents` gives, or a list of its records.');
  return records;
}

function isRecord(value: unknown): value is SecurityRecord {
  return typeof value === 'object' && value !== null && 'security' in value && value.security === true && 'event' in value && typeof value.event === 'string';
}
