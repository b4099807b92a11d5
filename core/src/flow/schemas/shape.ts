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
export function below(shape: Shape, path: readonly string[]): Shape | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return shape;
  if (shape.kind === 'list') return name === '*' || /^\d+$/.test(name) ? below(shape.of, rest) : undefined;
  const field = shape.kind === 'record' ? shape.fields.get(name) : undefined;
  return field && below(field.shape, rest);
}
