import type { DataClass, SENSITIVE_TAG } from './tags.js';

interface Tagged<Class extends DataClass> {
  /** Never set at run time. Optional, so that a plain value needs no cast to become a tagged one. */
  readonly [SENSITIVE_TAG]?: Class;
}

/**
 * A plain value with its data class: usable as a `T` everywhere, made from a `T` without a cast, and still tagged when
 * it is read from a property, an element or a result. A type checker alone does not stop it from being logged; the
 * typed loggers and the rules do.
 *
 * `any` stays `any` and loses the tag, and a value of type `unknown` is refused: give `T` a shape.
 *
 * Serves X11.1, G9.9, G9.10, G9.11, G9.12, G9.13, G9.14, G9.15.
 */
// Intersected with the tag alone, `string | undefined` would lose its `undefined`. A conditional type would keep it too,
// but it stays unresolved in generic code and takes nothing there without a cast.
export type Sensitive<T, Class extends DataClass> = T & (Tagged<Class> | null | undefined);

/**
 * The data class (or classes, as a union) that a type is tagged with; `never` for an untagged type and for `any`.
 *
 * Serves X11.1.
 */
export type SensitiveClass<T> = T extends unknown
  ? typeof SENSITIVE_TAG extends keyof T
    ? KnownClass<T[typeof SENSITIVE_TAG]>
    : never
  : never;

// `any` and an index signature answer for every key, also for the tag's: only a data class counts.
type KnownClass<Tag> = 0 extends 1 & Tag ? never : Extract<Tag, DataClass>;
