// An entry point for tests: nothing that an application runs loads it.
export { captureEvents } from './testing/captured-events.js';
export type { CapturedEvents } from './testing/captured-events.js';
export { eventMatchers, expectEvent } from './testing/event-matchers.js';
export type { EventAssertions } from './testing/event-matchers.js';
export type { ExpectedEvent, ExpectedFields, ValueMatcher } from './testing/expected-fields.js';
