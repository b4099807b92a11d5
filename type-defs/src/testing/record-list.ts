import { printable } from '../events/safe-value.js';
import type { SecurityRecord } from '../events/record.js';
import { shown } from './shown-value.js';

const MOST_RECORDS = 20;
const MOST_NAME = 64;

/** An event's name as messages print it. */
export const named = (event: unknown): string => printable(String(event), MOST_NAME);

/**
 * What was recorded, for a message: a line for each record, and below it what is said of it.
 *
 * @param remarks lines about a record
 *
 * Serves G13.1, G12.5.
 */
export function recordList(records: readonly SecurityRecord[], remarks: (record: SecurityRecord) => readonly string[] = () => []): string {
  if (records.length === 0) return 'Recorded: nothing.';
  const listed = records.slice(0, MOST_RECORDS).flatMap((record, index) => [`  ${index + 1}. ${summary(record)}`, ...remarks(record).map((line) => `     ${line}`)]);
  const more = records.length > MOST_RECORDS ? [`  … and ${records.length - MOST_RECORDS} more`] : [];
  return [`Recorded: ${records.length} event${records.length === 1 ? '' : 's'}.`, ...listed, ...more].join('\n');
}

function summary({ event, outcome, reason, actor }: SecurityRecord): string {
  return [named(event), named(outcome), ...(reason === undefined ? [] : [`reason ${shown(reason)}`]), `actor ${shown(actor)}`].join(', ');
}
