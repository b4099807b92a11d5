import { isRedacted } from '../redacted.js';
import { safeError } from '../safe-error.js';

/** What a record may consist of. */
export type SafeValue = string | number | boolean | null | readonly SafeValue[] | { readonly [name: string]: SafeValue };

const MOST_DEPTH = 5;
const MOST_ENTRIES = 32;
const MOST_NAME = 64;
/** Of all texts of one value together. */
const MOST_CHARACTERS = 8_000;

const MOST_TEXT = 1_000;

/** Control characters (also those that begin escape sequences), line and paragraph separators, what turns text around or is not seen, halves of pairs. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/gu;

const escaped = (unsafe: string): string => `\\u${(unsafe.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;

/**
 * Makes text harmless in any terminal, log viewer and line of text: what is unsafe becomes visible (`\u001b`), what is too long is cut
 * and ends in an ellipsis.
 *
 * Serves G12.5, G12.6.
 */
export function printable(text: string, most: number = MOST_TEXT): string {
  const cut = text.length > most;
  // A text of a length that nobody foresaw is not searched to its end.
  const clean = text.slice(0, most).replace(UNSAFE, escaped);
  // No half of a pair stays behind at the end.
  return cut || clean.length > most ? `${clean.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : clean;
}

interface Budget {
  left: number;
}

/**
 * Makes a value of any origin into plain data: printable, of limited depth, count and length. No method of the value is called; getters
 * and proxies are read, and what they throw is caught. An error becomes what `safeError` leaves of it.
 *
 * @returns `undefined` for `undefined`; never throws
 *
 * Serves G12.4, G12.5, G12.8.
 */
export function safeValue(value: unknown): SafeValue | undefined {
  return safe(value, 0, { left: MOST_CHARACTERS });
}

function safe(value: unknown, depth: number, budget: Budget): SafeValue | undefined {
  switch (typeof value) {
    case 'undefined': return undefined;
    case 'boolean': return value;
    case 'number': return Number.isFinite(value) ? value : String(value);
    case 'string': return taken(value, budget);
    // As text it can take a time that grows with its square: only those of 64 bits are written out.
    case 'bigint': return BigInt.asIntN(64, value) === value ? String(value) : '[bigint]';
    case 'object': break;
    default: return `[${typeof value}]`;
  }
  if (value === null) return null;
  if (depth >= MOST_DEPTH || budget.left <= 0) return '[cut]';
  try {
    return ofObject(value, depth, budget);
  } catch {
    return '[unreadable]';
  }
}

function taken(text: string, budget: Budget): string {
  const kept = printable(text, Math.max(1, Math.min(MOST_TEXT, budget.left)));
  budget.left -= kept.length;
  return kept;
}

function ofObject(value: object, depth: number, budget: Budget): SafeValue {
  if (isRedacted(value)) return taken(String(value), budget);
  if (value instanceof Date) return Date.prototype.toISOString.call(value);
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return '[bytes]';
  if (Array.isArray(value)) return ofArray(value, depth, budget);
  return ofEntries(value instanceof Error ? safeError(value) : value, depth, budget);
}

function ofArray(value: readonly unknown[], depth: number, budget: Budget): SafeValue {
  const elements: SafeValue[] = [];
  const { length } = value;
  for (let index = 0; index < length; index++) {
    if (index === MOST_ENTRIES) return [...elements, '[cut]'];
    elements.push(read(() => safe(value[index], depth + 1, budget)) ?? null);
  }
  return elements;
}

function ofEntries(value: object, depth: number, budget: Budget): SafeValue {
  const entries: [string, SafeValue][] = [];
  for (const name of Object.keys(value)) {
    if (entries.length === MOST_ENTRIES) {
      entries.push(['[cut]', true]);
      break;
    }
    const member = read(() => safe((value as Readonly<Record<string, unknown>>)[name], depth + 1, budget));
    const printed = printable(name, MOST_NAME);
    budget.left -= printed.length;
    if (member !== undefined) entries.push([printed, member]);
  }
  // Entries are defined, not assigned: `__proto__` is a name like any other.
  return Object.fromEntries(entries);
}

/** One member that cannot be read takes no other with it. */
function read(member: () => SafeValue | undefined): SafeValue | undefined {
  try {
    return member();
  } catch {
    return '[unreadable]';
  }
}
