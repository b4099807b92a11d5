import type { PROOF_TAG } from '../tags.js';

/**
 * A value that was checked, cleaned or hashed by the one function that gives its type: usable as a `T` everywhere, while a plain `T` does
 * not pass for it. At run time it is the plain value.
 *
 * Serves X11.2, G12.4.
 */
export type Proof<T, Name extends string> = T & {
  /** Never set. It keeps a plain value from passing for a checked one. */
  readonly [PROOF_TAG]: { readonly [Key in Name]: true };
};
