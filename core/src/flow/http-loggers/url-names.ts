import { valueAt } from '../../ir/access.js';
import { identify } from '../../facts/identity.js';
import { beside, valueOf, type Located } from '../../facts/located.js';
import { schemaBuilders, urlDecorators, urlSchemaKeys } from '../../model/frameworks/queries.js';
import type { Program } from '../../program/program.js';

/** The name in `@Query('token') token: string`. */
export function decoratedName(program: Program, at: Located): string | undefined {
  const value = valueOf(at);
  if (value.op !== 'parameter') return undefined;
  for (const id of value.decorators) {
    const decorator = valueAt(at.ir, id);
    if (decorator.op !== 'call' || decorator.args[0] === undefined) continue;
    const name = valueAt(at.ir, decorator.args[0]);
    const known = identify(program, beside(at, decorator.callee));
    if (known?.kind === 'export' && known.package === '@nestjs/common' && urlDecorators.has(known.path) && name.op === 'literal' && name.kind === 'string') return name.text;
  }
  return undefined;
}

/** The names that a validation schema describes below `query` or `params`: `{ query: Joi.object({ token: Joi.string() }) }`. */
export function describedNames(program: Program, at: Located): readonly { readonly at: Located; readonly name: string }[] {
  const value = valueOf(at);
  if (value.op !== 'object') return [];
  return value.entries.flatMap((entry) => (entry.name !== undefined && urlSchemaKeys.has(entry.name) ? objectsIn(at, entry.value, 0) : []))
    .flatMap((object) => namesIn(program, object));
}

const MAX_DEPTH = 6;

/** The object literals among the arguments of a chain of calls, the literal itself without one. */
function objectsIn(at: Located, id: number, depth: number): readonly Located[] {
  const value = valueAt(at.ir, id);
  if (depth > MAX_DEPTH) return [];
  if (value.op === 'object') return [beside(at, id)];
  if (value.op === 'member') return objectsIn(at, value.object, depth + 1);
  return value.op === 'call' ? [...value.args, value.callee].flatMap((next) => objectsIn(at, next, depth + 1)) : [];
}

function namesIn(program: Program, object: Located): readonly { readonly at: Located; readonly name: string }[] {
  const value = valueOf(object);
  if (value.op !== 'object') return [];
  return value.entries.flatMap((entry) => {
    const inner = entry.kind === 'spread' ? undefined : valueAt(object.ir, entry.value);
    if (inner === undefined || entry.name === undefined) return [];
    // JSON schema: { type: 'object', properties: { token: { type: 'string' } } }
    if (inner.op === 'object' && entry.name === 'properties' && value.entries.some(({ name }) => name === 'type')) return jsonSchemaNames(beside(object, entry.value));
    return isBuilt(program, object, entry.value) ? [{ at: beside(object, entry.value), name: entry.name }] : [];
  });
}

function jsonSchemaNames(properties: Located): readonly { readonly at: Located; readonly name: string }[] {
  const value = valueOf(properties);
  if (value.op !== 'object') return [];
  return value.entries.flatMap(({ name, value: id }) => {
    const inner = valueAt(properties.ir, id);
    return name !== undefined && inner.op === 'object' && inner.entries.some((entry) => entry.name === 'type') ? [{ at: beside(properties, id), name }] : [];
  });
}

/** `Joi.string().required()` */
function isBuilt(program: Program, at: Located, id: number, depth = 0): boolean {
  const value = valueAt(at.ir, id);
  if (depth > 12) return false;
  if (value.op === 'call') return isBuilt(program, at, value.callee, depth + 1);
  if (value.op === 'member') return isBuilt(program, at, value.object, depth + 1);
  const known = value.op === 'read' ? identify(program, beside(at, id)) : undefined;
  return known?.kind === 'export' && schemaBuilders.has(known.package);
}
