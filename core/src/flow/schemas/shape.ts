import type { Located } from '../../facts/located.js';
import { dottedName } from '../../facts/specifier.js';
import type { FieldKind } from '../../model/schemas/field-kinds.js';

/**
 * What a schema says of a value: of a record, the fields it is known to hold; there may be others. `name`: of the class that declares it; `label`: what the schema
 * is called, for traces.
 */
export type Shape =
  | { readonly kind: 'record'; readonly name: string | undefined; readonly label?: string | undefined; readonly fields: Fields }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'value'; readonly is: FieldKind };

export type RecordShape = Shape & { readonly kind: 'record' };
export type Fields = ReadonlyMap<string, Field>;

export interface Field {
  /** Where the schema declares it. */
  readonly at: Located;
  readonly shape: Shape;
  /** Queries leave it out unless they ask for it. */
  readonly hidden?: boolean;
}

export const record = (fields: Fields, name?: string): RecordShape => ({ kind: 'record', name, fields });
export const listOf = (of: Shape): Shape => ({ kind: 'list', of });
export const valueOfKind = (is: FieldKind): Shape => ({ kind: 'value', is });

/** With what the schema is called where it is used. */
export const labelled = <S extends Shape>(shape: S, at: Located): S => (shape.kind === 'record' ? { ...shape, label: dottedName(at.ir, at.value) ?? shape.name } : shape);

/** A record with some of its fields only. */
export function only(shape: RecordShape, keep: (name: string, field: Field) => boolean): RecordShape {
  return { ...shape, fields: new Map([...shape.fields].filter(([name, field]) => keep(name, field))) };
}

/** What stands at a path in it; undefined where the schema does not say. */
export const below = (shape: Shape, path: readonly string[]): Shape | undefined => (path.length === 0 ? shape : fieldBelow(shape, path)?.shape);

/** The field or element at a path, with the place that declares it: for an element, that of the list. */
export function fieldBelow(shape: Shape, [name, ...rest]: readonly string[], at?: Located): { readonly at: Located | undefined; readonly shape: Shape } | undefined {
  if (name === undefined) return { at, shape };
  if (shape.kind === 'list') return name === '*' || /^\d+$/.test(name) ? fieldBelow(shape.of, rest, at) : undefined;
  const field = shape.kind === 'record' ? shape.fields.get(name) : undefined;
  return field && fieldBelow(field.shape, rest, field.at);
}
