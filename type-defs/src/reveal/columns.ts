// Below `reveal`, so that a search for `@logproof/types/reveal` finds these files too: they take values out, each with its reason.
import { isRedacted, redact } from '../redacted.js';
import type { Redacted } from '../redacted.js';
import { reveal } from '../reveal.js';
import type { RevealOptions } from '../reveal.js';
import { REDACTED_TAG } from '../tags.js';
import { isAbsent, redacting } from '../ways-in/redacting.js';
import type { RedactedUnlessAbsent } from '../ways-in/redacting.js';

/** What an opaque value holds, and any other as it is. Serves X11.1, G9.12. */
export type RevealedValue<Value> = Value extends Redacted<infer T> ? T : Value;

/** A row with its opaque values in the clear. Serves X11.1, G9.12. */
export type RevealedRow<Row> = { [Column in keyof Row]: RevealedValue<Row[Column]> };

/** Two ways through a column, as TypeORM's `ValueTransformer` has them. */
export interface RedactedColumn<Label extends string> {
  /** What is written. @throws TypeError for what is neither opaque nor absent; the message holds no value */
  to<T>(this: void, value: T): RevealedValue<T>;
  /** What was read. */
  from<T>(this: void, value: T): RedactedUnlessAbsent<T, Label>;
}

/**
 * A column that is opaque in the application and in the clear in the database: `@Column({ transformer: redactedColumn('api key', { reason }) })`.
 *
 * What is no opaque value is not written: it would be the printed text of one that went through JSON, or a copy, which holds nothing.
 *
 * @param label what is printed instead of the value. Write a literal: it reaches logs
 * @param options the reason for which it is written in the clear, as `reveal` wants it
 * @returns `to` and `from`; `null` and `undefined` go through both
 * @throws TypeError when the label or the reason is none; at once, and not with the first row
 *
 * Serves X11.1, G9.9, G9.10, G9.12, G9.13, G9.14.
 */
export function redactedColumn<Label extends string>(label: Label, options: RevealOptions): RedactedColumn<Label> {
  checkReason(options);
  return {
    to<T>(value: T): RevealedValue<T> {
      if (isAbsent(value)) return value as RevealedValue<T>;
      if (!isRedacted(value)) throw new TypeError('A redacted column takes a value of redact() of this copy of @logproof/types, and nothing else.');
      return reveal(value, options) as RevealedValue<T>;
    },
    from: redacting(label),
  };
}

/**
 * The values of a row as a database wants them, for clients that have no transformer: `prisma.user.create({ data: revealColumns(user, { reason }) })`.
 * It looks at the row itself and not into objects below it.
 *
 * @param row an object, some of whose values are opaque
 * @param options the reason for which it is written in the clear, as `reveal` wants it
 * @returns a new object; values that are not opaque are the same ones
 * @throws TypeError when the reason is none, when `row` is no object, and for a copy of an opaque value, which holds nothing; the message
 *   holds no value
 *
 * Serves X11.1, G9.9, G9.10, G9.12, G9.13, G9.14.
 */
export function revealColumns<Row extends object>(row: Row, options: RevealOptions): RevealedRow<Row> {
  checkReason(options);
  if (typeof row !== 'object' || (row as object | null) === null) throw new TypeError('revealColumns() takes a row: an object.');
  return Object.fromEntries(Object.entries(row).map(([column, value]: [string, unknown]) => [column, revealed(value, options)])) as RevealedRow<Row>;
}

function revealed(value: unknown, options: RevealOptions): unknown {
  const marked = isRedacted(value) || (typeof value === 'object' && value !== null && REDACTED_TAG in value);
  return marked ? reveal(value as Redacted<unknown>, options) : value;
}

/** A reason that is refused is refused where it stands, and not with the first value. */
function checkReason(options: RevealOptions): void {
  reveal(redact(null), options);
}
