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

type Told<Given, Otherwise> = unknown extends Given ? Otherwise : Exclude<Given, undefined>;

type Words<Given> = Given extends readonly (infer Word extends string)[] ? Word : never;

type OwnNames<Options extends LoggerOptions> = 'names' extends keyof Options ? Lowercase<Words<Options['names']>> : never;

/** The same, as types go by it. */
export interface RulesOf<Options extends LoggerOptions> extends LoggerRules {
  readonly any: 'any' extends keyof Options ? (Told<Options['any'], 'take'> extends 'refuse' ? 'refuse' : 'take') : 'take';
  readonly watched: SecretText | SecretNumber | Tags | Telling | OwnNames<Options>;
  readonly secrets: SecretText | SecretNumber | OwnNames<Options>;
  readonly hidden: 'hidden' extends keyof Options ? Lowercase<Words<Options['hidden']>> : never;
  readonly levels: 'levels' extends keyof Options ? Words<Options['levels']> : never;
  readonly highest: Options extends { readonly highest: infer Highest extends Classification } ? Highest : 'internal';
}
