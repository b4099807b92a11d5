import { redact } from '../redacted.js';
import type { Redacted } from '../redacted.js';

/**
 * An opaque value, or nothing where there may be nothing: what is missing is no secret, and has to be told from what is there.
 *
 * Serves X11.1, G9.12.
 */
// Conditions at the top, and not inside of brackets, let a compiler infer a literal for `T`: the secret itself, written into a type.
export type RedactedUnlessAbsent<T, Label extends string = string> =
  | Redacted<NonNullable<T>, Label>
  | { absent: undefined; present: never }[undefined extends T ? 'absent' : 'present']
  | { absent: null; present: never }[null extends T ? 'absent' : 'present'];

/**
 * Makes the step of a schema behind which a value is opaque: `z.string().min(12).transform(redacting('password'))`. Checks stand before
 * it, since behind it nothing can look inside.
 *
 * @param label what is printed instead of the value. Write a literal: it reaches logs
 * @returns a function that makes its argument opaque; `null` and `undefined` go through as they are
 * @throws TypeError when the label is none that `redact` takes; at once, and not with the first value
 *
 * Serves X11.1, G9.9, G9.10, G9.12, G9.13, G9.14.
 */
export function redacting<Label extends string>(label: Label): <T>(value: T) => RedactedUnlessAbsent<T, Label> {
  redact(null, label);
  return <T>(value: T) => (isAbsent(value) ? value : redact(value, label)) as RedactedUnlessAbsent<T, Label>;
}

/** What a form, a column or an environment has where it has nothing. */
export const isAbsent = (value: unknown): value is null | undefined => value === null || value === undefined;
