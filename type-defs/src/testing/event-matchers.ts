import type { EventName } from '../events/event-types.js';
import type { CapturedEvents } from './captured-events.js';
import { complete, recorded, recordedInOrder, recordedNothing, recordedOnly, type Verdict } from './event-verdict.js';
import type { NotAny } from '../events/exact.js';
import type { ExpectedEvent, ExpectedFields, Known } from './expected-fields.js';
import type { SecurityRecord } from '../events/record.js';

type Matcher = (events: unknown, ...expected: readonly unknown[]) => Verdict;

/**
 * Matchers for `expect.extend(eventMatchers)`, with vitest and with jest. `@logproof/types/testing/vitest` and `@logproof/types/testing/jest`
 * tell the compiler of them.
 *
 * They throw a `TypeError`, with `.not` too, for what cannot be judged: events that are none, an expected value that is `undefined`.
 *
 * Serves G13.1.
 */
export const eventMatchers: {
  readonly toHaveRecorded: Matcher;
  readonly toHaveRecordedOnly: Matcher;
  readonly toHaveRecordedNothing: Matcher;
  readonly toHaveRecordedInOrder: Matcher;
  readonly toBeComplete: Matcher;
} = {
  toHaveRecorded: (events, ...said) => recorded(events, ...said),
  toHaveRecordedOnly: (events, ...said) => recordedOnly(events, ...said),
  toHaveRecordedNothing: (events) => recordedNothing(events),
  toHaveRecordedInOrder: (events, expected) => recordedInOrder(events, expected),
  toBeComplete: (events) => complete(events),
};

// Two signatures each: `any` fits a parameter that may be left out, whatever else is said of it.

/** The matchers as `expect(events)` offers them. Serves G13.1. */
export interface EventAssertions<Result> {
  /** The event is among the records; of its fields those are compared that are given. */
  toHaveRecorded<Name extends EventName>(event: Name & NotAny<Name>): Result;
  toHaveRecorded<Name extends EventName, const Fields extends ExpectedFields<Name>>(event: Name & NotAny<Name>, fields: Fields & Known<Fields, ExpectedFields<Name>>): Result;
  /** It is the only record. */
  toHaveRecordedOnly<Name extends EventName>(event: Name & NotAny<Name>): Result;
  toHaveRecordedOnly<Name extends EventName, const Fields extends ExpectedFields<Name>>(event: Name & NotAny<Name>, fields: Fields & Known<Fields, ExpectedFields<Name>>): Result;
  /** There is no record. */
  toHaveRecordedNothing(): Result;
  /** The events are among the records, one after the other; others may lie between them. */
  toHaveRecordedInOrder(events: readonly ExpectedEvent[]): Result;
  /** No record lacks a field or was given one that its event does not have. Throws where there is no record at all. */
  toBeComplete(): Result;
}

/**
 * Says that an event was recorded, without a test framework.
 *
 * @param events what `captureEvents` gave, or a list of records
 * @param event its name
 * @param fields those that are compared: fields of the event, `actor`, `trace`, `outcome`, `reason`
 * @returns the first record that fits
 * @throws Error that says what was recorded and where it differs, if none does; TypeError for what cannot be judged
 *
 * Serves G13.1.
 */
export function expectEvent<Name extends EventName>(events: CapturedEvents | readonly SecurityRecord[], event: Name & NotAny<Name>): SecurityRecord;
export function expectEvent<Name extends EventName, const Fields extends ExpectedFields<Name>>(
  events: CapturedEvents | readonly SecurityRecord[], event: Name & NotAny<Name>, fields: Fields & Known<Fields, ExpectedFields<Name>>,
): SecurityRecord;
export function expectEvent(events: unknown, ...said: readonly unknown[]): SecurityRecord {
  const { pass, message, record } = recorded(events, ...said);
  if (!pass || record === undefined) throw new Error(message());
  return record;
}
