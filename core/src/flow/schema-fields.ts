import { readable } from '../facts/describe.js';
import { placeOf, type Located } from '../facts/located.js';
import type { NameReading } from '../facts/read-name.js';
import { dataClasses } from '../model/data-classes.js';
import type { FieldKind } from '../model/schemas/field-kinds.js';
import type { Policy } from '../policy/policy.js';
import { isCleared } from './clearing.js';
import { merge, nothing, type Hit, type Path, type Trace, type Way } from './hit.js';
import { isHarmless, nameClass, ownerOfType } from './name-class.js';
import { below, schemaOfResult, type Field, type Shape } from './schemas/index.js';
import type { Tracer } from './tracer.js';
import { frozen, unexplained } from './way.js';

/** Levels of records looked into. */
const MAX_LEVELS = 3;

/** A value that a schema of the project's own describes: its sensitive fields, and the value itself where a type may tell more. */
export function traceSchema(tracer: Tracer, at: Located, path: Path, way: Way): Trace | undefined {
  const shape = schemaOfResult(tracer.program, at);
  return shape && traceShape(tracer, shape, at, path, way);
}

/** What stands at a path in a value that a schema describes. */
export function traceShape(tracer: Tracer, shape: Shape, at: Located, path: Path, way: Way): Trace {
  const next = frozen(at, way, path);
  const opaque = unexplained(at, next);
  const inner = below(shape, path);
  // A flag or a date, whatever it is called.
  if (inner?.kind === 'value' && inner.is.holds === 'neither') return nothing;
  // In a text an object prints as [object Object].
  if (!inner || (way.asText && inner.kind !== 'value')) return opaque;
  const hits = inner.kind === 'value' ? ownHit(tracer.policy, inner.is, at, path, next) : fieldHits(tracer.policy, inner, next.anchor ?? at, next);
  const left = hits.filter((hit) => !isCleared(way.clearings, hit.source.dataClass, hit.field));
  return merge([{ ...nothing, hits: left }, opaque]);
}

/** `schema.parse(x).contact`, where the schema says that it is an e-mail address. */
function ownHit(policy: Policy, is: FieldKind, at: Located, path: Path, way: Way): Hit[] {
  const name = path.findLast((part) => part !== '*') ?? '';
  const found = readField(policy, name, is, undefined);
  // What its name says is read where the name stands.
  if (found?.by !== 'library') return [];
  const source = { dataClass: found.reading.dataClass, certain: true, kind: 'library', at: way.anchor ?? at, name } as const;
  return [{ source, field: way.field, leaf: way.leaf ?? at, steps: [{ place: placeOf(at), kind: 'library', name: readable(name) }, ...way.steps] }];
}

function fieldHits(policy: Policy, shape: Shape, at: Located, way: Way): Hit[] {
  const record = elementOf(shape);
  const schema = record.kind === 'record' ? record.label ?? record.name : undefined;
  return sensitiveFields(policy, record, [], undefined).filter(({ path }) => !way.omit.includes(path[0] ?? '')).map(({ path, reading, field, by }) => {
    const name = [...(schema === undefined ? [] : [schema]), ...path].join('.');
    return {
      source: { dataClass: reading.dataClass, certain: true, kind: by, at, name, property: path },
      field: way.field && [...way.field, ...path],
      leaf: way.leaf ?? at,
      steps: [{ place: placeOf(field.at), kind: by, name: readable(name) }, ...way.steps],
    };
  });
}

const elementOf = (shape: Shape): Shape => (shape.kind === 'list' ? elementOf(shape.of) : shape);

interface SensitiveField {
  readonly path: Path;
  readonly reading: NameReading;
  readonly field: Field;
  readonly by: 'typed' | 'library';
}

function sensitiveFields(policy: Policy, shape: Shape, path: Path, owner: string | undefined): SensitiveField[] {
  if (shape.kind === 'list') return sensitiveFields(policy, shape.of, path, owner);
  if (shape.kind === 'value' || path.length >= MAX_LEVELS) return [];
  const named = shape.name === undefined ? owner : ownerOfType(shape.name);
  return [...shape.fields].flatMap(([name, field]) => {
    const there = [...path, name];
    if (field.shape.kind !== 'value') return sensitiveFields(policy, field.shape, there, name);
    const found = readField(policy, name, field.shape.is, named);
    return found ? [{ path: there, field, ...found }] : [];
  });
}

/** What a field holds, by its name as far as its kind can hold it, or because the schema says what it is. */
function readField(policy: Policy, name: string, is: FieldKind, owner: string | undefined): Pick<SensitiveField, 'reading' | 'by'> | undefined {
  const context = { role: 'property', ...(owner === undefined ? {} : { owner }) } as const;
  const reading = nameClass(policy, name, context);
  if (reading?.strength === 'strong' && canHold(is, reading)) return { reading, by: 'typed' };
  if (is.dataClass === undefined || isHarmless(policy, name, context)) return undefined;
  if (is.like !== undefined && nameClass(policy, is.like, context) === undefined) return undefined;
  return { reading: { dataClass: is.dataClass, strength: 'strong', words: [] }, by: 'library' };
}

function canHold({ holds }: FieldKind, { dataClass }: NameReading): boolean {
  return holds === 'text' || holds === 'unknown' || (holds === 'number' && dataClasses[dataClass].numeric);
}
