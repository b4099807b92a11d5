import type { EventAssertions } from './event-matchers.js';

// Loads what is added to. An import of nothing would not get into the declarations, and then the order of a test's imports would decide whether the matchers are known.
export type { Assertion } from 'vitest';

// `Assertion` and not `Matchers`: older versions of vitest have no other.
declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type, @typescript-eslint/no-unused-vars -- declarations merge only under the same type parameters
  interface Assertion<T> extends EventAssertions<void> {}
}
