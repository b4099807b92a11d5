/** One table per rule: option type, defaults and JSON schema are all read from it. */
export type OptionSpec =
  | { readonly kind: 'boolean'; readonly default: boolean; readonly describe: string }
  | { readonly kind: 'number'; readonly default: number; readonly describe: string; readonly minimum?: number }
  | { readonly kind: 'string[]'; readonly default: readonly string[]; readonly describe: string }
  | { readonly kind: 'enum'; readonly values: readonly string[]; readonly default: string; readonly describe: string };

export type OptionsTable = Readonly<Record<string, OptionSpec>>;

type ValueOfSpec<S extends OptionSpec> =
  S extends { kind: 'boolean' } ? boolean
    : S extends { kind: 'number' } ? number
      : S extends { kind: 'string[]' } ? readonly string[]
        : S extends { kind: 'enum'; values: readonly (infer V)[] } ? V : never;

export type OptionsOf<T extends OptionsTable> = { readonly [K in keyof T]: ValueOfSpec<T[K]> };

/** Keeps the literal types of a table. */
export function defineOptions<const T extends OptionsTable>(table: T): T {
  return table;
}

/** The defaults of a table, overridden by what the user gave. Unknown keys are the schema's business and ignored here. */
export function readOptions<T extends OptionsTable>(table: T, given: Readonly<Record<string, unknown>> = {}): OptionsOf<T> {
  const entries = Object.entries(table).map(([name, spec]) => [name, Object.hasOwn(given, name) ? given[name] : spec.default]);
  return Object.fromEntries(entries) as OptionsOf<T>;
}

/** JSON schema (draft 7 vocabulary, as ESLint reads it) of a table: an object that refuses unknown keys. */
export function schemaOf(table: OptionsTable): JsonSchema {
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(Object.entries(table).map(([name, spec]) => [name, schemaOfSpec(spec)])),
  };
}

export interface JsonSchema {
  readonly [key: string]: unknown;
}

function schemaOfSpec(spec: OptionSpec): JsonSchema {
  const common = { description: spec.describe, default: spec.default };
  switch (spec.kind) {
    case 'boolean': return { type: 'boolean', ...common };
    case 'number': return { type: 'number', ...(spec.minimum === undefined ? {} : { minimum: spec.minimum }), ...common };
    case 'string[]': return { type: 'array', items: { type: 'string' }, uniqueItems: true, ...common };
    case 'enum': return { type: 'string', enum: [...spec.values], ...common };
  }
}
