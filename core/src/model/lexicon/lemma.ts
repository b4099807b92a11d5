import type { DataClass } from '../data-classes.js';
import type { ContextGroup } from './contexts.js';

/**
 * One row of the lexicon: n-grams that mean the same, written as `splitName` gives their words.
 *
 * - `strong`: certain by itself (`password`).
 * - `weak`: says something by itself, but not enough (`pin`).
 * - `hint`: says nothing by itself (`key`).
 *
 * Plurals and forms run together (`apikey`) are added when the lexicon is compiled; Norwegian letters are folded too.
 */
export interface Lemma {
  readonly dataClass: DataClass;
  readonly strength: 'strong' | 'weak' | 'hint';
  readonly grams: readonly string[];
  /** Words of these groups beside it, or in the name of the object it is read from, are the second witness. */
  readonly raisedBy?: readonly ContextGroup[];
  /** What it is raised to; `strong` by default. */
  readonly raisedTo?: 'weak';
  /** Words of these groups beside it, or in the name of the object it is read from, show that something else is meant. */
  readonly clearedBy?: readonly ContextGroup[];
  /** Only the word just before it (or, where there is none, the last word of the owner) is a witness: `user.name`, not `user.company.name`. */
  readonly adjacent?: true;
  /** Only the object it is read from is a witness: `env.KEY`, not `envConcurrencyKey`. */
  readonly byOwner?: true;
  /** A hash of it stays out of logs too, so that `hashed` does not clear it. */
  readonly hashCounts?: true;
  /** Says something only when it is the whole name (`login`, not `lastLogin`). */
  readonly whole?: true;
}
