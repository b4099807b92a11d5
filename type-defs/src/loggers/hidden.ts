import { valueUnder } from '../header-value.js';
import { isRedacted } from '../redacted.js';
import type { LoggerOptions } from './options.js';
import { secrecyOf } from './secret-names.js';

export type Hide = (value: unknown) => unknown;

const HIDDEN = '<redacted>';

/** As deep as loggers write objects, and further than anybody reads. */
const DEEPEST = 8;

const inSmall = (words: readonly string[] | undefined): ReadonlySet<string> => new Set((words ?? []).map((word) => word.toLowerCase()));

/**
 * Makes what takes secrets out of values on their way to a log, as far as their names tell them. A value in which there is none stays the same one;
 * of others a copy is made. Streams, requests and whatever else emits events is not copied: loggers have serializers of their own for these.
 *
 * @returns never throws; a value that cannot be read is given on as it is
 */
export function hider(options: LoggerOptions | undefined): Hide {
  const own = inSmall(options?.names);
  const left = inSmall(options?.hidden);
  const isSecret = (name: string, value: unknown): boolean => {
    const small = name.toLowerCase();
    if (left.has(small)) return false;
    const secrecy = own.has(small) ? 'numbers too' : secrecyOf(name);
    return secrecy !== undefined && canBeSecret(value, secrecy === 'numbers too');
  };
  return (value) => without(value, isSecret, 0, new Set());
}

function canBeSecret(value: unknown, asNumber: boolean): boolean {
  if (typeof value === 'string') return value !== '';
  if (typeof value === 'number' || typeof value === 'bigint') return asNumber;
  return typeof value === 'object' && value !== null && !isRedacted(value);
}

type IsSecret = (name: string, value: unknown) => boolean;

function without(value: unknown, isSecret: IsSecret, depth: number, above: Set<object>): unknown {
  if (typeof value !== 'object' || value === null || depth === DEEPEST || above.has(value)) return value;
  above.add(value);
  try {
    if (isKeptWhole(value)) return value;
    return Array.isArray(value) ? ofList(value, isSecret, depth, above) : value instanceof Map ? ofMap(value, isSecret, depth, above) : ofProperties(value, isSecret, depth, above);
  } catch {
    // A getter or a proxy: what stands beside it is looked at all the same.
    return value;
  } finally {
    above.delete(value);
  }
}

function isKeptWhole(value: object): boolean {
  const member = (name: string): unknown => valueUnder(value, name);
  return isRedacted(value) || ArrayBuffer.isView(value) || value instanceof Date || value instanceof Set || (typeof member('on') === 'function' && typeof member('emit') === 'function');
}

function ofList(list: readonly unknown[], isSecret: IsSecret, depth: number, above: Set<object>): readonly unknown[] {
  const clean = list.map((element) => without(element, isSecret, depth + 1, above));
  return clean.some((element, index) => element !== list[index]) ? clean : list;
}

function ofMap(map: ReadonlyMap<unknown, unknown>, isSecret: IsSecret, depth: number, above: Set<object>): ReadonlyMap<unknown, unknown> {
  let changed = false;
  const clean = new Map([...map].map(([name, value]) => {
    const seen = typeof name === 'string' && isSecret(name, value) ? HIDDEN : without(value, isSecret, depth + 1, above);
    changed ||= seen !== value;
    return [name, seen];
  }));
  return changed ? clean : map;
}

/** What prints as something else (`toJSON`) is looked at as that. */
function ofProperties(value: object, isSecret: IsSecret, depth: number, above: Set<object>): unknown {
  const { toJSON } = value as { readonly toJSON?: unknown };
  if (typeof toJSON === 'function') {
    const printed: unknown = Reflect.apply(toJSON, value, []);
    const clean = without(printed, isSecret, depth + 1, above);
    return clean === printed ? value : clean;
  }
  const changed: [string, PropertyDescriptor][] = [];
  for (const name of Object.keys(value)) {
    const member = valueUnder(value, name);
    const clean = isSecret(name, member) ? HIDDEN : without(member, isSecret, depth + 1, above);
    if (clean !== member) changed.push([name, { value: clean, enumerable: true, configurable: true, writable: true }]);
  }
  if (changed.length === 0) return value;
  // Entries are defined, not assigned: a prototype may have a setter, and `__proto__` is a name like any other. An error keeps what it hides from lists: message and stack.
  return Object.create(Object.getPrototypeOf(value) as object | null, { ...Object.getOwnPropertyDescriptors(value), ...Object.fromEntries(changed) }) as object;
}
