import type { LevelOf } from '../classified.js';
import type { Refused } from '../refused.js';
import type { SensitiveClass } from '../sensitive.js';
import type { LEVEL_TAG, PROOF_TAG, REDACTED_TAG, SENSITIVE_TAG } from '../tags.js';
import type { Above, HasTag, HoldsSecret, IsFit, IsFlat, LoggerRules, Opaque, UrlLike } from './fitness.js';

/**
 * What a parameter of a typed logger takes: a value as it is where it is fit for a log, else a type that says what is not.
 *
 * In a generic function a type is not known yet. What its constraint tells is refused; the rest is taken, which a conditional type alone would
 * not do: of an index that is not known yet the compiler takes what it can be at most. (`T` is inferred from the other half.)
 */
export type Loggable<T, Rules extends LoggerRules> =
  [IsFlat<T, Rules>] extends [true] ? T : [IsFit<T, Rules>] extends [true] ? T : Unfit<T, Rules>;

type Unfit<T, Rules extends LoggerRules> =
  | { readonly fit: T }[Certainly<T, Rules> & (T extends unknown ? (IsFit<T, Rules> extends true ? 'fit' : 'unfit') : 'fit')]
  | (IsFit<T, Rules> extends true ? T : Refused<WhyOf<T, Rules>>);

type Certainly<T, Rules extends LoggerRules> = [IsFit<T, Rules>] extends [true] ? 'fit' : never;

/** The nearest reason is enough: a type that holds itself has one at each depth. */
export type WhyOf<T, Rules extends LoggerRules> = FirstOf<Why<T, '', Rules, 1>, FirstOf<Why<T, '', Rules, 2>, FirstOf<Why<T, '', Rules, 3>, FirstOf<Why<T, '', Rules, 5>, 'a part of this value must not be logged'>>>>;

type FirstOf<One, Other> = [One] extends [never] ? Other : One;

type Shallower = [never, 0, 1, 2, 3, 4];
type Depth = 0 | 1 | 2 | 3 | 4 | 5;

/** One sentence for each thing that must not be logged. It is asked for only where there is one. */
type Why<T, Path extends string, Rules extends LoggerRules, D extends Depth> =
  unknown extends T ? (Rules['any'] extends 'refuse' ? (0 extends 1 & T ? `${Named<Path>} is any: say what it is` : never) : never)
  : T extends unknown ? (
    HasTag<T, typeof SENSITIVE_TAG> extends true ? `${Named<Path>} is tagged as ${SensitiveClass<T>}: ${Advice}`
    : HasTag<T, typeof REDACTED_TAG | typeof PROOF_TAG> extends true ? never
    : HasTag<T, typeof LEVEL_TAG> extends true ? ([LevelOf<T> & Above<Rules>] extends [never] ? Inside<T, Path, Rules, D> : `${Named<Path>} is ${LevelOf<T>}, which is above what this log may hold: leave it out`)
    : Inside<T, Path, Rules, D>)
  : never;

type Inside<T, Path extends string, Rules extends LoggerRules, D extends Depth> =
  D extends 0 ? never
  : T extends string | number | boolean | bigint | null | undefined | Opaque | UrlLike ? never
  : T extends readonly (infer Element)[] ? Why<Element, `${Path}[]`, Rules, Shallower[D]>
  : T extends ReadonlyMap<unknown, infer Value> | ReadonlySet<infer Value> ? Why<Value, `${Path}[]`, Rules, Shallower[D]>
  : { [Name in keyof T]-?: OfProperty<Name, T[Name], Path, Rules, D> }[keyof T];

type OfProperty<Name, Value, Path extends string, Rules extends LoggerRules, D extends Depth> =
  HoldsSecret<Name, Value, Rules> extends true ? `${Named<Below<Path, Name>>} must not be logged: ${Advice}` : Why<Value, Below<Path, Name>, Rules, Shallower[D]>;

type Advice = 'leave it out, or log redact(), mask() or a hash of it';

type Named<Path extends string> = Path extends '' ? 'this value' : `'${Path}'`;

type Below<Path extends string, Name> = Name extends string | number ? (string extends Name ? `${Path}[]` : Path extends '' ? `${Name}` : `${Path}.${Name}`) : Path;

/** The same of all that a method is given. */
export type LoggableList<Given extends readonly unknown[], Rules extends LoggerRules> = IsFit<Given[number], Rules> extends true ? unknown : Refused<WhyOf<Given[number], Rules>>;
