import type { LevelOf, TooHigh } from '../classified.js';
import type { SensitiveClass } from '../sensitive.js';
import type { PROOF_TAG } from '../tags.js';

/**
 * What a function takes that makes no secret harmless: any type but a tagged one, and one whose classification is above that of a log. `T` is what is
 * handed over.
 *
 * Serves X6.6, X11.1, G9.16.
 */
export type Untagged<T> = TaggedOnlyAs<T, never>;

/** Takes what is surely text: `any` may be something else. Serves G12.4. */
export type SurelyText<T extends string> = 'any' extends 'no text' & T ? never : unknown;

/** Any type, and of the tagged ones those of the given classes. Serves X11.1, G9.16. */
export type TaggedOnlyAs<T, Class extends string> = [SensitiveClass<T>] extends [Class]
  ? [TooHigh & LevelOf<T>] extends [never] ? T : { readonly ERROR: 'this value is classified above what a log may hold: leave it out' }
  : { readonly ERROR: 'this value is sensitive: hash it with pseudonym() or hashSession(), mask() it, or leave it out' };

/**
 * What identifies a session: any type but one that was proved to be something else. Of a user there are several sessions.
 *
 * Serves X6.11.
 */
export type OfSession<T> = [T] extends [{ readonly [PROOF_TAG]: unknown }]
  ? { readonly ERROR: 'this value was proved to be something else: hash the id of the session itself' }
  : T;

/**
 * A text that stands in the source, or one of several: neither a variable of type `string` nor a template with one in it, and not `any`.
 *
 * Serves X6.7, G12.5.
 */
export type Literal<Text extends string> = Record<never, never> extends Record<Text, 1> ? NoLiteral<Text> : Text;

// A record of all texts may be empty, one of known keys may not. `any` goes everywhere but into `never`, where the other reason could not be read.
type NoLiteral<Text extends string> = 'any' extends 'no text' & Text
  ? never
  : { readonly ERROR: 'write a literal here: a variable or a template can bring anything into the log' };
