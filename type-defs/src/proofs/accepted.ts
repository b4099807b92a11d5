import type { SensitiveClass } from '../sensitive.js';

/**
 * What a function takes that makes no secret harmless: any type but a tagged one. `T` is what is handed over.
 *
 * Serves X6.6, X11.1.
 */
export type Untagged<T> = TaggedOnlyAs<T, never>;

/** Any type, and of the tagged ones those of the given classes. Serves X11.1. */
export type TaggedOnlyAs<T, Class extends string> = [SensitiveClass<T>] extends [Class]
  ? T
  : { readonly ERROR: 'this value is sensitive: hash it with pseudonym() or hashSession(), mask() it, or leave it out' };

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
