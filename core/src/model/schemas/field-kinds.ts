import type { DataClass } from '../data-classes.js';

/** What a field of a schema can hold. */
export interface FieldKind {
  /** `composite`: a map, a union, something of its own; what such a field is called says nothing of its parts. */
  readonly holds: 'text' | 'number' | 'neither' | 'composite' | 'unknown';
  /** Where the schema says what the text is. */
  readonly dataClass?: DataClass;
  /** A plain name for such a field: where that would be harmless, so is this one. */
  readonly like?: string;
}

export const text: FieldKind = { holds: 'text' };
export const number: FieldKind = { holds: 'number' };
export const neither: FieldKind = { holds: 'neither' };
export const composite: FieldKind = { holds: 'composite' };
export const anything: FieldKind = { holds: 'unknown' };

/** One kind for many names. */
export const each = (kind: FieldKind, names: readonly string[]): readonly (readonly [string, FieldKind])[] => names.map((name) => [name, kind]);
