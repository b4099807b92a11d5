import type { JsonSchema, OptionsTable } from '../options.js';
import { dataClassNames } from './data-class-names.js';
import { policyShape } from './policy-shape.js';
import type { ObjectShape, Shape } from './shape.js';

/**
 * The JSON schema (draft 7) of a config file, for editors and for `logproof.config.json`.
 *
 * @param rules the detectors: their ids and option tables
 */
export function policySchema(rules: readonly { readonly id: string; readonly options: OptionsTable }[]): JsonSchema {
  const root = policyShape({ rules, dataClasses: dataClassNames });
  const schema = schemaOfShape({ ...root, keys: { $schema: { kind: 'text', pattern: '', says: 'text', describe: 'Where the JSON schema of this file is, for editors.' }, ...root.keys } });
  return { $schema: 'http://json-schema.org/draft-07/schema#', title: 'logproof policy', ...schema };
}

function schemaOfShape(shape: Shape): JsonSchema {
  return { description: shape.describe, ...constraintsOf(shape) };
}

function constraintsOf(shape: Shape): JsonSchema {
  switch (shape.kind) {
    case 'text': return { type: 'string', maxLength: 500, ...(shape.pattern === '' ? {} : { pattern: shape.pattern }) };
    case 'choice': return { type: 'string', enum: [...shape.values] };
    case 'boolean': return { type: 'boolean' };
    case 'number': return { type: shape.whole ? 'integer' : 'number', ...(shape.minimum === undefined ? {} : { minimum: shape.minimum }) };
    case 'list': return { type: 'array', items: schemaOfShape(shape.of), ...(shape.minimum === undefined ? {} : { minItems: shape.minimum }) };
    case 'map': return { type: 'object', propertyNames: { pattern: shape.key.pattern }, additionalProperties: schemaOfShape(shape.of) };
    case 'object': return constraintsOfObject(shape);
    case 'pair': return { type: 'array', items: [schemaOfShape(shape.first), schemaOfShape(shape.second)], additionalItems: false, minItems: 2 };
    case 'either': return { anyOf: shape.forms.map(schemaOfShape) };
    case 'tagged': return { anyOf: Object.values(shape.forms).map(schemaOfShape) };
  }
}

function constraintsOfObject(shape: ObjectShape): JsonSchema {
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(Object.entries(shape.keys).map(([key, of]) => [key, schemaOfShape(of)])),
    ...(shape.required ? { required: [...shape.required] } : {}),
    ...(shape.exactlyOne ? { oneOf: shape.exactlyOne.map((key) => ({ required: [key] })) } : {}),
    ...(shape.atLeastOne ? { anyOf: shape.atLeastOne.map((key) => ({ required: [key] })) } : {}),
  };
}
