import type { REFUSED_TAG } from './tags.js';

/** Nothing is assignable to it but `any`, and its one member says to a person why, and what to write. */
export interface Refused<Why extends string> {
  readonly [REFUSED_TAG]: Why;
}
