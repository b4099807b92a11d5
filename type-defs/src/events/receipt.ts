import type { NotAny } from './exact.js';
import type { Outcome } from './vocabulary.js';

declare const RECEIPT: unique symbol;

/** The proof that an event was emitted: of which family, and how it ended. Only a security log makes one. Serves X3.1, X3.2. */
export interface Receipt<out Family extends string = string, out Result extends Outcome = Outcome> {
  /** Never set, and nobody else can name it. */
  readonly [RECEIPT]: { readonly family: Family; readonly outcome: Result };
  /** The id of the record, for whoever must refer to it. */
  readonly id: string;
}

/**
 * A result that can only be made with a receipt. As the return type of a function it makes a way out without an event of
 * the family a compile error. Exceptions are no result: catch them and emit there.
 *
 * Serves X3.1, X3.2, G1.4.
 */
export interface Audited<out Family extends string, out T> {
  readonly value: T;
  readonly receipt: Receipt<Family>;
}

/** Puts a result and the receipt of its event together. A receipt of type `any` proves nothing and is refused. Never throws. Serves X3.1, X3.2. */
export function audited<Given extends Receipt, T>(receipt: Given & NotAny<Given>, value: T): Audited<Given[typeof RECEIPT]['family'], T> {
  return Object.freeze({ value, receipt });
}

/** The receipt of a record. Not open to users of the package. */
export function receiptOf<Family extends string, Result extends Outcome>(id: string): Receipt<Family, Result> {
  return Object.freeze({ id }) as Receipt<Family, Result>;
}
