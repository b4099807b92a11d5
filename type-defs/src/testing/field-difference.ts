import { isRedacted } from '../redacted.js';
import { safeValue, type SafeValue } from '../events/safe-value.js';
import type { SecurityRecord } from '../events/record.js';
import type { ValueMatcher } from './expected-fields.js';
import { shown } from './shown-value.js';

/** Of these a record keeps one each at its top; all others lie below `fields`. */
const AT_THE_TOP: readonly string[] = ['actor', 'trace', 'outcome', 'reason', 'severity'];

/** Where a record differs from what a test says: one line for each place. Serves G13.1. */
export function differences(record: SecurityRecord, expected: object): readonly string[] {
  return Object.entries(expected).flatMap(([name, value]) => {
    const recorded = AT_THE_TOP.includes(name) ? record[name as keyof SecurityRecord] : ownOf(record.fields, name);
    return between(name, value, recorded as SafeValue | undefined);
  });
}

function between(path: string, expected: unknown, recorded: SafeValue | undefined): readonly string[] {
  // In JavaScript, and without `exactOptionalPropertyTypes`, a value that was never there would fit everything.
  if (expected === undefined) throw new TypeError(`The expected value of \`${path}\` is undefined: leave it out, or say what it is.`);
  if (isMatcher(expected)) return expected.asymmetricMatch(recorded) ? [] : [differs(path, expected, recorded)];
  if (Array.isArray(expected)) {
    if (!Array.isArray(recorded) || recorded.length !== expected.length) return [differs(path, expected, recorded)];
    return expected.flatMap((element, index) => between(`${path}[${index}]`, element, (recorded as readonly SafeValue[])[index]));
  }
  if (isPlain(expected)) {
    if (typeof recorded !== 'object' || recorded === null || Array.isArray(recorded)) return [differs(path, expected, recorded)];
    return Object.entries(expected).flatMap(([name, value]) => between(`${path}.${name}`, value, ownOf(recorded, name)));
  }
  // A record holds what `safeValue` leaves of a value, and a test says the value.
  return JSON.stringify(safeValue(expected)) === JSON.stringify(recorded) ? [] : [differs(path, expected, recorded)];
}

const differs = (path: string, expected: unknown, recorded: SafeValue | undefined): string => `${path}: expected ${shown(expected)}, recorded ${shown(recorded)}`;

function ownOf(object: object, name: string): SafeValue | undefined {
  return Object.hasOwn(object, name) ? (object as Readonly<Record<string, SafeValue>>)[name] : undefined;
}

function isMatcher(value: unknown): value is ValueMatcher {
  return typeof value === 'object' && value !== null && typeof (value as Partial<ValueMatcher>).asymmetricMatch === 'function';
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || isRedacted(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
