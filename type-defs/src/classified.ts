import type { LEVEL_TAG } from './tags.js';

/** How widely something may be known, from the widest. Serves G9.16. */
export type Classification = 'public' | 'internal' | 'confidential' | 'restricted';

/** What is above each of them. */
export interface Higher {
  readonly public: 'internal' | 'confidential' | 'restricted';
  readonly internal: 'confidential' | 'restricted';
  readonly confidential: 'restricted';
  readonly restricted: never;
}

/** What a log may not hold where nobody says how far it reaches: it is internal. */
export type TooHigh = Higher['internal'];

interface Levelled<Level extends Classification> {
  /** Never set at run time. */
  readonly [LEVEL_TAG]?: Level;
}

/**
 * A plain value with its classification: usable as a `T` everywhere and made from one without a cast, and refused by a typed logger whose log may
 * not hold it. For what no name tells: a margin, a price model, a report before its day.
 *
 * Serves G9.16, G9.17.
 */
export type Classified<Level extends Classification, T> = T & (Levelled<Level> | null | undefined);

/** The classification of a type; `never` where it has none. */
export type LevelOf<T> = T extends { readonly [LEVEL_TAG]?: infer Level } ? Extract<Level, Classification> : never;
