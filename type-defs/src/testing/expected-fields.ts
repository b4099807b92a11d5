import type { EventFields, EventName, EventOutcome } from '../events/event-types.js';
import type { IsAny } from '../events/exact.js';
import type { Refused } from '../refused.js';
import type { PROOF_TAG } from '../tags.js';

/** What a test framework compares with in place of a value: `expect.any(String)`, `expect.stringMatching(/^usr_/)`. */
export interface ValueMatcher {
  asymmetricMatch(value: unknown): boolean;
}

type Primitive = string | number | boolean | null | undefined;
type KeysOf<T> = T extends unknown ? keyof T : never;
type At<T, K> = T extends unknown ? (K extends keyof T ? T[K] : never) : never;
type Keys<T> = Exclude<KeysOf<T>, typeof PROOF_TAG>;

/** A test compares, it writes nothing: plain text stands for text that was proved, and what is not said may be anything. */
type Expected<T> =
  | ValueMatcher
  | (T extends { readonly [PROOF_TAG]: unknown } ? (T extends string ? string : Members<T>)
    : T extends Primitive ? Exclude<T, undefined>
    : T extends readonly (infer Element)[] ? readonly Expected<Element>[]
    : Members<T>);

// Over all members of a union at once: of a trace a test says the session, or the correlation id, or neither.
type Members<T> = { readonly [K in Keys<T>]?: Expected<At<T, K>> };

/** What a test may say of an event: its fields, who, where, how it ended and why; each of them or none. Serves G13.1. */
export type ExpectedFields<Name extends EventName> = Name extends unknown
  ? { readonly [K in Exclude<KeysOf<EventFields<Name>>, 'outcome'>]?: Expected<At<EventFields<Name>, K>> } & { readonly outcome?: EventOutcome<Name, unknown> | ValueMatcher }
  : never;

/** An event of a list: its name, or its name and what a test says of it. */
export type ExpectedEvent = { [Name in EventName]: Name | readonly [Name, ExpectedFields<Name>] }[EventName];

type Strange<Given, Shape, Depth extends readonly 1[] = []> =
  // What test frameworks compare with is `any` in their types.
  IsAny<Given> extends true ? never
  : Depth['length'] extends 4 ? never
  : Given extends Primitive | ValueMatcher ? never
  : Given extends readonly (infer Element)[] ? Strange<Element, Shape extends readonly (infer Other)[] ? Other : never, [...Depth, 1]>
  : { [K in keyof Given]-?: K extends KeysOf<Shape> ? Strange<Given[K], At<Shape, K>, [...Depth, 1]> : `the event has no field \`${K & string}\`` }[keyof Given];

/** `unknown` for fields that the event has, at any depth; what refuses them otherwise, also when they come from a variable. */
export type Known<Given, Shape> =
  IsAny<Given> extends true ? never
  : [Strange<Given, Shape>] extends [never] ? unknown
  : Refused<Strange<Given, Shape>>;
