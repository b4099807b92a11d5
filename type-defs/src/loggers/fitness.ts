import type { Classification, Higher, LevelOf } from '../classified.js';
import type { LEVEL_TAG, PROOF_TAG, REDACTED_TAG, SENSITIVE_TAG } from '../tags.js';
import type { SecretText } from './secret-names.js';

// These types are asked at every call of a logger, so they are made to cost little: `npm run bench:types`. What is harmless is told by few questions, and first.

/** What a typed logger goes by. */
export interface LoggerRules {
  /** Of values of type `any`, at any depth. */
  readonly any: 'refuse' | 'take';
  /** Names that are looked at twice: those of secrets, and the tags. It is made once and not at each call. */
  readonly watched: string;
  /** Names of what must not be logged, in small letters. */
  readonly secrets: string;
  /** Names that the logger hides itself, in small letters. */
  readonly hidden: string;
  /** Levels of one's own that the logger has a method for. */
  readonly levels: string;
  /** The highest classification that the log may hold. */
  readonly highest: Classification;
}

export type Tags = typeof SENSITIVE_TAG | typeof REDACTED_TAG | typeof PROOF_TAG | typeof LEVEL_TAG;

interface Untagged {
  readonly [SENSITIVE_TAG]?: undefined;
  readonly [LEVEL_TAG]?: undefined;
}

/** Text and numbers without a tag, and what needs no second look either. */
type Quiet = (string & Untagged) | (number & Untagged) | (bigint & Untagged) | boolean | null | undefined | Date | { readonly [REDACTED_TAG]: unknown } | { readonly [PROOF_TAG]: unknown };

/** What prints as something harmless, or is not printed. */
export type Opaque = { readonly [REDACTED_TAG]: unknown } | { readonly [PROOF_TAG]: unknown } | Date | RegExp | ((...args: never) => unknown) | symbol | Promise<unknown> | ArrayBuffer;

/** Names by which all that is no plain data is told: what is opaque, lists, maps, sets and URLs. They are looked for together with those of secrets. */
export type Telling = 'gettime' | 'exec' | 'then' | 'bytelength' | 'length' | 'size' | 'searchparams';

/**
 * Is a value fit for a log? Looked at are members of unions, of arrays, of maps and sets, and properties, five deep. Each depth has a type of its own: a number that is counted down
 * costs as much again. One look at the names tells of most types that they are plain data, and that nothing of them is called like a secret or tagged. (A tagged text counts as an object.)
 */
type Fit0<T> = T extends object ? ([keyof T & Tags] extends [never] ? true : HasTag<T, typeof SENSITIVE_TAG> extends true ? false : true) : true;
type Fit1<T, Rules extends LoggerRules> = T extends object ? ([Lowercase<keyof T & string> & Rules['watched']] extends [never] ? Fit0<ValuesOf<T>> | OfUnknowns<T, Rules> : OfWatched<T, Rules, Fit0<Inside<T>> | OfUnknowns<T, Rules>>) : true;
type Fit2<T, Rules extends LoggerRules> = T extends object ? ([Lowercase<keyof T & string> & Rules['watched']] extends [never] ? Fit1<ValuesOf<T>, Rules> | OfUnknowns<T, Rules> : OfWatched<T, Rules, Fit1<Inside<T>, Rules> | OfUnknowns<T, Rules>>) : true;
type Fit3<T, Rules extends LoggerRules> = T extends object ? ([Lowercase<keyof T & string> & Rules['watched']] extends [never] ? Fit2<ValuesOf<T>, Rules> | OfUnknowns<T, Rules> : OfWatched<T, Rules, Fit2<Inside<T>, Rules> | OfUnknowns<T, Rules>>) : true;
type Fit4<T, Rules extends LoggerRules> = T extends object ? ([Lowercase<keyof T & string> & Rules['watched']] extends [never] ? Fit3<ValuesOf<T>, Rules> | OfUnknowns<T, Rules> : OfWatched<T, Rules, Fit3<Inside<T>, Rules> | OfUnknowns<T, Rules>>) : true;
type Fit5<T, Rules extends LoggerRules> = T extends object ? ([Lowercase<keyof T & string> & Rules['watched']] extends [never] ? Fit4<ValuesOf<T>, Rules> | OfUnknowns<T, Rules> : OfWatched<T, Rules, Fit4<Inside<T>, Rules> | OfUnknowns<T, Rules>>) : true;

/** `any` is told apart only where it is refused: of properties here, because a union with it is `any` again. */
type OfUnknowns<T, Rules extends LoggerRules> =
  Rules['any'] extends 'refuse' ? (
    T extends readonly (infer Element)[] ? IsNotAny<Element>
    : unknown extends T[keyof T] ? { [Name in keyof T]-?: IsNotAny<T[Name]> }[keyof T] : true)
  : never;

type IsNotAny<T> = 0 extends 1 & T ? false : true;

/** What is printed of it: of lists, maps and sets their members. */
type Inside<T> =
  T extends Opaque | UrlLike ? never
  : T extends readonly (infer Element)[] ? Known<Element>
  : T extends ReadonlyMap<unknown, infer Value> | ReadonlySet<infer Value> ? Known<Value> : ValuesOf<T>;

/** Of what is `unknown` or `any` nothing can be told, and a union with it is the same again: it is left out. */
type Known<T> = unknown extends T ? never : T;
type ValuesOf<T> = unknown extends T[keyof T] ? { [Name in keyof T]-?: Known<T[Name]> }[keyof T] : T[keyof T];

type OfWatched<T, Rules extends LoggerRules, Inner> =
  HasTag<T, typeof SENSITIVE_TAG> extends true ? false
  : [LevelOf<T> & Above<Rules>] extends [never] ? (string extends keyof T ? Inner : T extends readonly unknown[] | Opaque | UrlLike ? Inner : OfNames<T, Rules> | Inner)
  : false;

/** Every URL has a password, which mostly is empty. */
export interface UrlLike {
  readonly href: string;
  readonly searchParams: unknown;
}

type OfNames<T, Rules extends LoggerRules> = { [Name in keyof T]-?: HoldsSecret<Name, T[Name], Rules> extends false ? true : false }[keyof T];

/** Does a type have one of these tags? One with an index has every key, so there it is the value that tells. */
export type HasTag<T, Tag extends string> = string extends keyof T ? ([Extract<T[Tag & keyof T], string>] extends [never] ? false : string extends T[Tag & keyof T] ? false : true) : [Tag & keyof T] extends [never] ? false : true;

/** Classifications that are too high. */
export type Above<Rules extends LoggerRules> = Higher[Rules['highest']];

/** Is it called like a secret, and can be one? A flag, a choice of literals, what prints as a placeholder and what a proof stands for can not. */
export type HoldsSecret<Name, Value, Rules extends LoggerRules> =
  Name extends string ? (Lowercase<Name> extends Rules['secrets'] ? (Lowercase<Name> extends Rules['hidden'] ? false : CanBeSecret<Lowercase<Name>, Value>) : false) : false;

type CanBeSecret<Name, Value> =
  true extends (Value extends boolean | null | undefined | Opaque ? false
    : Value extends number | bigint ? (Name extends SecretText ? false : true)
    : Value extends string ? (string extends Value ? true : false)
    : true) ? true : false;

/** Is a value as a whole fit for a log? `any` and `unknown` are asked of here, because a union with them is the same again. */
export type IsFit<T, Rules extends LoggerRules> = [Fit5<Known<T>, Rules> | OfUnknown<T, Rules>] extends [true] ? true : false;

type OfUnknown<T, Rules extends LoggerRules> = Rules['any'] extends 'refuse' ? IsNotAny<T> : never;

/** The same at the first look, where `any` is taken. Most of what is logged is a text, or an object of texts and numbers; `false` says that it takes a second one. */
export type IsFlat<T, Rules extends LoggerRules> = T extends object ? ([Lowercase<keyof T & string> & Rules['watched']] extends [never] ? ([ValuesOf<T>] extends [Quiet] ? true : false) : false) : true;
