import { identify } from '../../facts/identity.js';
import { beside, type Located } from '../../facts/located.js';
import { makesOpaque } from '../../facts/makes-opaque.js';
import { anything, composite, neither } from '../../model/schemas/field-kinds.js';
import { zodExtends, zodFormats, zodKeeps, zodObjects, zodPackage, zodParses, zodSafeParses, zodValues, zodWrappers } from '../../model/schemas/zod.js';
import type { Program } from '../../program/program.js';
import { resolveConstant } from '../constants.js';
import { callsInChain, namedEntries, type ChainCall } from './calls-in-chain.js';
import { definedAs } from './defined-as.js';
import { labelled, listOf, only, record, valueOfKind, type Field, type RecordShape, type Shape } from './shape.js';

const MAX_DEPTH = 6;

/** What `schema.parse(x)` and its siblings give, where the schema is the project's own. */
export function zodResult(program: Program, call: ChainCall): Shape | undefined {
  if (call.name === undefined || !call.on) return undefined;
  if (zodParses.has(call.name)) return schemaShape(program, call.on, 0);
  if (!zodSafeParses.has(call.name)) return undefined;
  const data = schemaShape(program, call.on, 0);
  return data && record(new Map([['data', { at: call.on, shape: data }]]));
}

/** What a schema says of the values it lets through. */
export function schemaShape(program: Program, at: Located, depth = 0): Shape | undefined {
  const place = depth > MAX_DEPTH ? undefined : definedAs(program, at);
  const [first, ...steps] = place ? callsInChain(place) : [];
  let shape = first && built(program, first, depth);
  for (const step of steps) shape = shape && stepped(program, shape, step, depth);
  return shape && labelled(shape, at);
}

/** `z.object({ ... })`, `z.array(x)`, `z.string()`, also of another schema: `Base.extend({ ... })`. */
function built(program: Program, call: ChainCall, depth: number): Shape | undefined {
  const known = identify(program, beside(call.at, call.call.callee));
  const [given] = call.args;
  if (known?.kind !== 'export') {
    const base = call.on && schemaShape(program, call.on, depth + 1);
    return base && stepped(program, base, call, depth);
  }
  if (known.package !== zodPackage) return undefined;
  const path = known.path.replace(/^z\.(?=.)/, '').replace(/^coerce\./, '');
  const kind = zodValues.get(path);
  if (kind) return valueOfKind(kind);
  if (!given) return valueOfKind(composite);
  if (zodObjects.has(path)) return record(fieldsOf(program, given, depth));
  if (zodWrappers.has(path)) return schemaShape(program, given, depth + 1);
  if (path !== 'array') return valueOfKind(composite);
  const element = schemaShape(program, given, depth + 1);
  return element && listOf(element);
}

function fieldsOf(program: Program, given: Located, depth: number): Map<string, Field> {
  return new Map(namedEntries(resolveConstant(program, given)).map(({ name, value }) => [name, { at: value, shape: schemaShape(program, value, depth + 1) ?? valueOfKind(anything) }]));
}

/** What a method makes of a schema; undefined where that cannot be said. */
function stepped(program: Program, shape: Shape, step: ChainCall, depth: number): Shape | undefined {
  const name = step.name ?? '';
  if (name === 'array') return listOf(shape);
  if (name === 'transform' && step.args[0] && makesOpaque(program, step.args[0])) return valueOfKind(neither);
  if (shape.kind === 'record') return steppedRecord(program, shape, step, depth);
  if (shape.kind === 'list') return zodKeeps.has(name) || ['min', 'max', 'length', 'nonempty'].includes(name) ? shape : undefined;
  if (name === 'transform' || name === 'pipe' || name === 'or' || name === 'and') return valueOfKind(anything);
  const format = shape.is.holds === 'text' ? zodFormats.get(name) : undefined;
  return format ? valueOfKind(format) : shape;
}

function steppedRecord(program: Program, shape: RecordShape, { name = '', args: [given] }: ChainCall, depth: number): Shape | undefined {
  if (zodKeeps.has(name)) return shape;
  if (!given) return undefined;
  if (name === 'omit' || name === 'pick') {
    const names = new Set(namedEntries(resolveConstant(program, given)).map((entry) => entry.name));
    return names.size === 0 ? undefined : only(shape, (field) => names.has(field) === (name === 'pick'));
  }
  if (!zodExtends.has(name)) return undefined;
  const other = schemaShape(program, given, depth + 1);
  return record(new Map([...shape.fields, ...(other?.kind === 'record' ? other.fields : fieldsOf(program, given, depth))]), shape.name);
}
