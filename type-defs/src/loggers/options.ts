import type { Classification } from '../classified.js';
import type { LoggerRules, Tags, Telling } from './fitness.js';
import type { SecretNumber, SecretText } from './secret-names.js';

/** What a typed logger can be told. */
export interface LoggerOptions {
  /** `refuse`: values of type `any` do not compile, at any depth. They are taken where it is not said. */
  readonly any?: 'refuse' | 'take';
  /** Names of your own that hold what must not be logged: `['partRef', 'policy number']`. */
  readonly names?: readonly string[];
  /** Names that the logger hides by its own redaction: `['authorization', 'cookie']`. They are taken. */
  readonly hidden?: readonly string[];
  /** Methods of levels of your own: `['audit']`. */
  readonly levels?: readonly string[];
  /** The highest classification that this log may hold; `internal` where it is not said. */
  readonly highest?: Classification;
}

type Words<Given> = Given extends readonly (infer Word extends string)[] ? Word : never;

type Told<Options, Name extends keyof LoggerOptions> = Name extends keyof Options ? Options[Name] : undefined;

/** What options come to. Whoever says the same has the same type, so that a compiler need not compare. */
export interface Rules<Refusal extends 'refuse' | 'take', Names extends string, Hidden extends string, Levels extends string, Highest extends Classification> extends LoggerRules {
  readonly any: Refusal;
  readonly watched: SecretText | SecretNumber | Tags | Telling | Names;
  readonly secrets: SecretText | SecretNumber | Names;
  readonly hidden: Hidden;
  readonly levels: Levels;
  readonly highest: Highest;
}

/** A property, because an alias of its own would make another type of the same rules. */
interface Stated<Options extends LoggerOptions> {
  readonly rules: Rules<
    Told<Options, 'any'> extends 'refuse' ? 'refuse' : 'take', Lowercase<Words<Told<Options, 'names'>>>, Lowercase<Words<Told<Options, 'hidden'>>>, Words<Told<Options, 'levels'>>,
    Told<Options, 'highest'> extends infer Highest extends Classification ? Highest : 'internal'
  >;
}

/** The rules that options stand for; without any, those that hold where nothing is said. */
export type RulesOf<Options extends LoggerOptions> = Stated<Options>['rules'];
