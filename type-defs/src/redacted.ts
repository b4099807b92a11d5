import { contentOf, seal } from './sealed.js';
import { REDACTED_TAG, type HOLDS_TAG } from './tags.js';

/**
 * An opaque value: it is no string, and every way of printing it prints `<redacted:label>`.
 * `reveal` of `@logproof/types/reveal` is the only way to the value.
 *
 * Serves X11.1, G9.9, G9.10, G9.12, G9.13, G9.14.
 */
export interface Redacted<out T, out Label extends string = string> {
  /** The label. A compiler recognises the type by this property. */
  readonly [REDACTED_TAG]: Label;
  /** Never set. It carries `T`, so that a redacted number does not pass for a redacted string. */
  readonly [HOLDS_TAG]?: T;
  toString(): string;
  toJSON(): string;
}

// Letters of any alphabet, and nothing that could end the brackets, break a line or turn the text around.
const LABEL = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} _.:-]{0,63}$/u;

const INSPECT = Symbol.for('nodejs.util.inspect.custom');

/** Holds nothing of its own, hence nothing to spread, clone, list or read. */
class Holder {
  get [REDACTED_TAG](): string {
    return contentOf(this)?.label ?? '';
  }

  toString(): string {
    const label = this[REDACTED_TAG];
    return label === '' ? '<redacted>' : `<redacted:${label}>`;
  }

  toJSON(): string {
    return this.toString();
  }

  [Symbol.toPrimitive](): string {
    return this.toString();
  }

  // For printers that ask no object how to print it, such as `console.dir`: they print this name with the type's.
  get [Symbol.toStringTag](): string {
    return this.toString();
  }

  [INSPECT](): string {
    return this.toString();
  }
}

Object.freeze(Holder.prototype);

/**
 * Makes a value opaque.
 *
 * @param value what must never be printed
 * @param label what is printed instead: `<redacted:label>`, or `<redacted>` without one. Write a literal: it reaches logs
 * @returns a frozen object that stands for the value
 * @throws TypeError when the label is not 1 to 64 letters, digits, spaces or `_ . : -`, starting with a letter or digit;
 *   the message holds neither label nor value
 *
 * Serves X11.1, G9.9, G9.10, G9.12, G9.13, G9.14; the limits on a label serve G12.5.
 */
export function redact<T, Label extends string = string>(value: T, label?: Label): Redacted<T, Label> {
  if (label !== undefined && (typeof label !== 'string' || !LABEL.test(label))) {
    throw new TypeError(
      'The label of a redacted value must be 1 to 64 letters, digits, spaces or any of "_.:-", and start with a letter or digit.',
    );
  }
  const holder: object = Object.freeze(new Holder());
  seal(holder, value, label ?? '');
  return holder as Redacted<T, Label>;
}

/**
 * Tells an opaque value from any other.
 *
 * @param value anything
 * @returns true when `redact` of this copy of the package made it; a copy, a proxy or a look-alike is none
 *
 * Serves X11.1.
 */
export function isRedacted(value: unknown): value is Redacted<unknown> {
  return contentOf(value) !== undefined;
}
