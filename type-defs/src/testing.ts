// An entry point for tests: nothing that an application runs loads it.
export { canary } from './testing/canary.js';
export type { CanaryForm } from './testing/canary.js';
export type { Captured, CapturedText } from './testing/captured.js';
export { captureEvents } from './testing/captured-events.js';
export type { CapturedEvents } from './testing/captured-events.js';
export { captureOutput } from './testing/captured-output.js';
export type { CaptureOptions } from './testing/captured-output.js';
export { capturedFile, captureStream } from './testing/captured-stream.js';
export type { CapturedStream } from './testing/captured-stream.js';
export { eventMatchers, expectEvent } from './testing/event-matchers.js';
export type { EventAssertions } from './testing/event-matchers.js';
export { expectNoCanary } from './testing/expect-no-canary.js';
export type { AbsenceOptions, Canaries, Evidence } from './testing/expect-no-canary.js';
export type { ExpectedEvent, ExpectedFields, ValueMatcher } from './testing/expected-fields.js';
