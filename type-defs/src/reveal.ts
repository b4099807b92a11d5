import type { Redacted } from './redacted.js';
import { contentOf } from './sealed.js';

/** What a caller owes for a value in the clear. */
export interface RevealOptions {
  /** Why this place needs the value: a sentence that a reviewer can judge, such as `the mail server wants it at login`. */
  readonly reason: string;
}

const SHORTEST_REASON = 10;

/**
 * Takes the value out of its wrapper. It has its own entry point, so that a search for `@logproof/types/reveal` finds
 * every file that can do so, and a lint rule can confine them.
 *
 * @param redacted what `redact` gave
 * @param options the reason, checked in production too
 * @returns the value that was redacted
 * @throws TypeError when the reason is no sentence (at least 10 characters and a space, outer blanks aside), or when
 *   this copy of the package did not make `redacted`; the message holds no value
 *
 * Serves X11.1, G9.9, G9.10, G9.12, G9.13, G9.14.
 */
export function reveal<T>(redacted: Redacted<T>, options: RevealOptions): T {
  // A caller in JavaScript may leave the options out.
  const given: Partial<RevealOptions> | undefined = options;
  if (!isSentence(given?.reason)) {
    throw new TypeError(`reveal() needs a reason: a sentence of at least ${SHORTEST_REASON} characters, with a space in it.`);
  }
  const content = contentOf(redacted);
  if (content === undefined) {
    throw new TypeError('reveal() was given something that redact() of this copy of @logproof/types did not make.');
  }
  return content.value as T;
}

function isSentence(reason: unknown): boolean {
  if (typeof reason !== 'string') return false;
  const text = reason.trim();
  return text.length >= SHORTEST_REASON && text.includes(' ');
}
