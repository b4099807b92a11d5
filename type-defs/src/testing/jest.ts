import type { EventAssertions } from './event-matchers.js';

// Loads what is added to. An import of nothing would not get into the declarations, and then the order of a test's imports would decide whether the matchers are known.
export type { Matchers } from 'expect';

// Of `@jest/globals`, and of `expect` by itself.
declare module 'expect' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type, @typescript-eslint/no-unused-vars -- declarations merge only under the same type parameters
  interface Matchers<R, T> extends EventAssertions<R> {}
}

declare global {
  // Of `@types/jest`.
  // eslint-disable-next-line @typescript-eslint/no-namespace -- it is declared as one there
  namespace jest {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type, @typescript-eslint/no-unused-vars -- declarations merge only under the same type parameters
    interface Matchers<R, T> extends EventAssertions<R> {}
  }
}
