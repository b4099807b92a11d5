/**
 * The shape a plain value must have. The checker and the JSON schema both read it, so that they cannot disagree.
 * `describe` is the sentence that editors show and that errors repeat.
 */
export type Shape =
  | TextShape
  | { readonly kind: 'choice'; readonly describe: string; readonly values: readonly string[] }
  | { readonly kind: 'boolean'; readonly describe: string }
  | { readonly kind: 'number'; readonly describe: string; readonly whole: boolean; readonly minimum?: number }
  | ListShape
  /** An object with free keys. */
  | { readonly kind: 'map'; readonly describe: string; readonly key: TextShape; readonly of: Shape }
  | ObjectShape
  /** A list of exactly two entries. */
  | { readonly kind: 'pair'; readonly describe: string; readonly first: Shape; readonly second: Shape }
  /** The first form that the value's type fits is the one it is held against. */
  | { readonly kind: 'either'; readonly describe: string; readonly forms: readonly Shape[] }
  /** Objects told apart by the text in the key `tag`. */
  | TaggedShape;

export interface TextShape {
  readonly kind: 'text';
  readonly describe: string;
  /** What is allowed, as a regular expression that is linear in the text. */
  readonly pattern: string;
  /** What the pattern asks for, to complete "expected ...". */
  readonly says: string;
}

export interface ListShape {
  readonly kind: 'list';
  readonly describe: string;
  readonly of: Shape;
  readonly minimum?: number;
}

export interface ObjectShape {
  readonly kind: 'object';
  readonly describe: string;
  readonly keys: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  /** Exactly one of these keys must be there. */
  readonly exactlyOne?: readonly string[];
  /** At least one of these keys must be there. */
  readonly atLeastOne?: readonly string[];
}

export interface TaggedShape {
  readonly kind: 'tagged';
  readonly describe: string;
  readonly tag: string;
  readonly forms: Readonly<Record<string, ObjectShape>>;
}

/** Completes "expected ..." */
export function expectation(shape: Shape): string {
  switch (shape.kind) {
    case 'text': return shape.says;
    case 'choice': return `one of ${shape.values.map((value) => `"${value}"`).join(', ')}`;
    case 'boolean': return 'true or false';
    case 'number': return `${shape.whole ? 'a whole number' : 'a number'}${shape.minimum === undefined ? '' : ` of at least ${String(shape.minimum)}`}`;
    case 'list': return shape.minimum === undefined ? 'a list' : 'a list that is not empty';
    case 'map': case 'object': case 'tagged': return 'an object';
    case 'pair': return 'a list of two entries';
    case 'either': return shape.forms.map(expectation).join(', or ');
  }
}
