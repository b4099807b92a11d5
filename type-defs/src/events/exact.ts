import type { LevelOf, TooHigh } from '../classified.js';
import type { Refused } from '../refused.js';
import type { SENSITIVE_TAG } from '../tags.js';

/** `any` satisfies every type; this tells it from the others. */
// `0 extends 1 & T` is better known, but is settled as false too early for a type parameter that must be text or an object.
export type IsAny<T> = unknown extends T ? ([keyof T] extends [never] ? false : true) : false;

/** Takes everything but `any`. Serves X3.1, X3.2. */
export type NotAny<T> = IsAny<T> extends true ? never : unknown;

type Primitive = string | number | boolean | bigint | symbol | null | undefined;
type KeysOf<T> = T extends unknown ? keyof T : never;
type At<T, K> = T extends unknown ? (K extends keyof T ? T[K] : never) : never;
type ElementOf<T> = T extends readonly (infer Element)[] ? Element : never;

/**
 * Why `Given` is not exactly a `Shape` it is assignable to, as a union of sentences; `never` where there is nothing to say.
 * A union of objects is looked at member by member, so that no member hides a key behind another.
 */
type Trouble<Given, Shape, Depth extends readonly 1[] = []> =
  IsAny<Given> extends true ? 'a field is `any`: give it its type'
  : Depth['length'] extends 4 ? never
  : Given extends number | boolean ? Kept<Given>
  : Given extends Primitive ? never
  : Given extends readonly (infer Element)[] ? Trouble<Element, ElementOf<Shape>, [...Depth, 1]>
  : { [K in keyof Given]-?: K extends KeysOf<Shape> ? Trouble<Given[K], At<Shape, K>, [...Depth, 1]> : `the event has no field \`${K & string}\`` }[keyof Given];

/** A number or a flag that is tagged passes for one that is not, so it is the tag that tells. */
type Kept<Given> =
  typeof SENSITIVE_TAG & keyof Given extends never ? ([LevelOf<Given> & TooHigh] extends [never] ? never : 'a field is classified above what a log may hold: leave it out')
  : 'a field is tagged as sensitive: leave it out';

/** `unknown` for what is exactly a `Shape` at any depth, and what refuses it otherwise, also when it comes from a variable. Serves G9.12, G9.15, G9.16. */
export type Exactly<Given, Shape> =
  IsAny<Given> extends true ? never
  : [Trouble<Given, Shape>] extends [never] ? unknown
  : Refused<Trouble<Given, Shape>>;

/** Takes literals and unions of them: nothing that is put together while the program runs. Serves X2.1, X6.7, G12.5. */
export type Static<Text extends string> =
  IsAny<Text> extends true ? never
  : '' extends Text ? Refused<'a description is a literal that says what happened'>
  : Record<never, 1> extends Record<Text, 1> ? Refused<'a description is a literal: what changes goes into a field'>
  : Text;

/** Takes one name, not a choice: of two events nobody knows which fields belong to which. Serves G7.12. */
export type Single<Name> = [Name] extends [Intersection<Name>] ? unknown : Refused<'an event is one name of the vocabulary, written as a literal: emit each in a branch of its own'>;

type Intersection<T> = (T extends unknown ? (member: T) => void : never) extends (member: infer All) => void ? All : never;
