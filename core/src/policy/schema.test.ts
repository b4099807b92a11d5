import { describe, expect, it } from 'vitest';
import { defineOptions, type JsonSchema } from '../options.js';
import { policySchema } from './schema.js';

const schema = policySchema([{ id: 'a-rule', options: defineOptions({ days: { kind: 'number', default: 365, minimum: 1, describe: 'Days to keep.' } }) }]);

function everySchema(at: unknown, path: string, visit: (node: JsonSchema, path: string) => void): void {
  if (typeof at !== 'object' || at === null) return;
  if (Array.isArray(at)) {
    at.forEach((entry, index) => { everySchema(entry, `${path}[${String(index)}]`, visit); });
    return;
  }
  const node = at as JsonSchema;
  if ('type' in node || 'anyOf' in node) visit(node, path);
  for (const key of ['properties', 'items', 'additionalProperties', 'anyOf']) {
    const child = node[key];
    if (key === 'properties' && typeof child === 'object' && child !== null) {
      for (const [name, property] of Object.entries(child)) everySchema(property, `${path}.${name}`, visit);
    } else {
      everySchema(child, `${path}/${key}`, visit);
    }
  }
}

describe('policySchema', () => {
  it('describes every part, and refuses unknown keys', () => {
    const bare: string[] = [];
    everySchema(schema, '', (node, path) => {
      if (typeof node.description !== 'string' || node.description.length < 5) bare.push(path);
      if (node.type === 'object' && node.additionalProperties === undefined) bare.push(path);
    });
    expect(bare).toEqual([]);
  });

  it('says which keys go together', () => {
    expect(schema).toMatchObject({ properties: { handlers: { items: { oneOf: [{ required: ['handler'] }, { required: ['route'] }], anyOf: [{ required: ['kind'] }, { required: ['waive'] }] } } } });
  });

  it('has the rules and their options', () => {
    expect(JSON.stringify(schema)).toContain('"days":{"description":"Days to keep.","type":"number","minimum":1}');
    expect(schema).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#', properties: { rules: { properties: { 'a-rule': {} } } } });
  });
});
