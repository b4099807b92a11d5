import type { SecurityRecord } from '../events/record.js';
import { recordsOf } from './captured-events.js';
import { differences } from './field-difference.js';
import { named, recordList } from './record-list.js';
import { shown } from './shown-value.js';

/** What a matcher answers: `message` says why it passed, for `.not`, or why it did not. */
export interface Verdict {
  readonly pass: boolean;
  readonly message: () => string;
}

interface Wanted {
  readonly event: string;
  readonly fields: object;
}

/** Whether an event is among the records. Serves G13.1. */
export function recorded(events: unknown, ...said: readonly unknown[]): Verdict & { readonly record: SecurityRecord | undefined } {
  const records = recordsOf(events);
  const wanted = wantedOf(said);
  const record = records.find((one) => fits(one, wanted));
  return { ...verdict(record !== undefined, `the event ${told(wanted)}`, records, wanted), record };
}

/** Whether it is the only record. Serves G13.1. */
export function recordedOnly(events: unknown, ...said: readonly unknown[]): Verdict {
  const records = recordsOf(events);
  const wanted = wantedOf(said);
  return verdict(records.length === 1 && records.every((record) => fits(record, wanted)), `one event, ${told(wanted)}, and no other`, records, wanted);
}

/** Whether there is no record. Serves G13.1. */
export function recordedNothing(events: unknown): Verdict {
  const records = recordsOf(events);
  return verdict(records.length === 0, 'no event', records);
}

/** Whether the events are among the records, one after the other; others may lie between them. Serves G13.1. */
export function recordedInOrder(events: unknown, expected: unknown): Verdict {
  const records = recordsOf(events);
  if (!Array.isArray(expected) || expected.length === 0) throw new TypeError('An order is a list of at least one event.');
  const order = expected.map((entry: unknown) => wantedOf(Array.isArray(entry) ? entry : [entry]));
  let next = 0;
  for (const record of records) {
    const wanted = order[next];
    if (wanted !== undefined && fits(record, wanted)) next++;
  }
  const list = order.map((wanted, index) => `\n  ${index + 1}. ${told(wanted)}${index === next ? '   <- not found after those before it' : ''}`);
  return verdict(next === order.length, `events in this order:${list.join('')}\n`, records, order[next]);
}

/**
 * Whether no record lacks a field, or was given one that its event does not have.
 *
 * @throws Error where nothing was recorded: of nothing everything is true
 *
 * Serves G13.1, G12.9.
 */
export function complete(events: unknown): Verdict {
  const records = recordsOf(events);
  if (records.length === 0) throw new Error('Nothing was recorded, so there is nothing that could be complete.');
  const gaps = ({ missing = [], ignored = [] }: SecurityRecord): string[] => [
    ...(missing.length > 0 ? [`missing: ${shown(missing)}`] : []), ...(ignored.length > 0 ? [`ignored: ${shown(ignored)}`] : []),
  ];
  const pass = records.every((record) => gaps(record).length === 0);
  return { pass, message: () => `Expected ${pass ? 'a record that is not' : 'every record to be'} complete.\n${recordList(records, gaps)}` };
}

// `undefined` where fields should be is a mistake of the test, and would fit every event of the name.
function wantedOf(said: readonly unknown[]): Wanted {
  const [event, fields] = said.length === 1 ? [said[0], {}] : said;
  if (typeof event !== 'string') throw new TypeError('The name of an event is a text.');
  if (typeof fields !== 'object' || fields === null) throw new TypeError('The expected fields are an object.');
  return { event, fields };
}

const fits = (record: SecurityRecord, { event, fields }: Wanted): boolean => record.event === event && differences(record, fields).length === 0;

const told = ({ event, fields }: Wanted): string => (Object.keys(fields).length === 0 ? named(event) : `${named(event)} with ${fieldsTold(fields)}`);

const fieldsTold = (fields: object): string => Object.entries(fields).map(([name, value]) => `${named(name)} ${shown(value)}`).join(', ');

/** Below each record of the wanted event stands what is different. */
function verdict(pass: boolean, what: string, records: readonly SecurityRecord[], wanted?: Wanted): Verdict {
  const remarks = (record: SecurityRecord): readonly string[] => (!pass && record.event === wanted?.event ? differences(record, wanted.fields) : []);
  return { pass, message: () => `Expected ${pass ? 'not to have ' : ''}${what}${what.endsWith('\n') ? '' : '.\n'}${recordList(records, remarks)}` };
}
