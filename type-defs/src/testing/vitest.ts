import type {} from 'vitest';
import type { EventAssertions } from './event-matchers.js';

// `Assertion` and not `Matchers`: older versions of vitest have no other.
declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type, @typescript-eslint/no-unused-vars -- declarations merge only under the same type parameters
  interface Assertion<T> extends EventAssertions<void> {}
}
