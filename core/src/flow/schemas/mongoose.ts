import { identify } from '../../facts/identity.js';
import { beside, valueOf, type Located } from '../../facts/located.js';
import { dottedName } from '../../facts/specifier.js';
import { anything } from '../../model/schemas/field-kinds.js';
import { mongooseKeeps, mongoosePackage, mongooseQueries, mongooseTypes } from '../../model/schemas/mongoose.js';
import type { Program } from '../../program/program.js';
import { constantBoolean } from '../object-options.js';
import { fieldOf, resolveConstant } from '../constants.js';
import { namedEntries, type ChainCall } from './calls-in-chain.js';
import { definedAs } from './defined-as.js';
import { printsItself } from './mongoose-printing.js';
import { projected } from './mongoose-projection.js';
import { madeFrom } from './made-from.js';
import { labelled, listOf, record, valueOfKind, type Field, type RecordShape, type Shape } from './shape.js';

const MAX_DEPTH = 5;

/** The documents that a query on a model of the project's own gives. */
export function mongooseResult(program: Program, calls: readonly ChainCall[]): Shape | undefined {
  const [first, ...rest] = calls;
  if (!first) return undefined;
  if (first.call.kind === 'new') return newDocument(program, first, rest);
  const query = first.name === undefined ? undefined : mongooseQueries.get(first.name);
  if (!query || !first.on || rest.some(({ name }) => name === undefined || (name !== 'select' && !mongooseKeeps.has(name)))) return undefined;
  const shape = documentOf(program, first.on, rest);
  if (!shape) return undefined;
  const given = first.args[0];
  const many = query.gives === 'many' || (query.made === true && given !== undefined && valueOf(resolveConstant(program, given)).op === 'array');
  const kept = query.made ? madeFrom(program, shape, given) : projected(program, shape, query, first, rest);
  return kept && (many ? listOf(kept) : kept);
}

/** `new User({ ... })` */
function newDocument(program: Program, { at, call, args }: ChainCall, steps: readonly ChainCall[]): Shape | undefined {
  if (!steps.every(({ name }) => name !== undefined && mongooseKeeps.has(name))) return undefined;
  const shape = documentOf(program, beside(at, call.callee), steps);
  return shape && madeFrom(program, shape, args[0]);
}

/** What a document of a model holds. Where its schema may print it in a way of its own, only plain objects are known. */
function documentOf(program: Program, model: Located, steps: readonly ChainCall[]): RecordShape | undefined {
  const schema = schemaOf(program, model);
  if (!schema) return undefined;
  const plain = steps.some(({ name, args }) => name === 'lean' && args.length === 0);
  const shape = plain || !printsItself(program, schema) ? schemaShape(program, schema, 0) : undefined;
  return shape && labelled(shape, model);
}

/** The schema of `mongoose.model('User', schema)`, also of a connection's `model`. */
function schemaOf(program: Program, model: Located): Located | undefined {
  const made = definedAs(program, model);
  const call = made && valueOf(made);
  if (!made || call?.op !== 'call' || call.args[1] === undefined || dottedName(made.ir, call.callee)?.split('.').at(-1) !== 'model') return undefined;
  const schema = definedAs(program, beside(made, call.args[1]));
  return schema && isSchema(program, schema) ? schema : undefined;
}

/** `new mongoose.Schema({ ... })` */
function isSchema(program: Program, at: Located): boolean {
  const value = valueOf(at);
  if (value.op !== 'call' || value.args.length === 0) return false;
  const known = identify(program, beside(at, value.callee));
  return known?.kind === 'export' && known.package === mongoosePackage && known.path.split('.').at(-1) === 'Schema';
}

function schemaShape(program: Program, schema: Located, depth: number): RecordShape | undefined {
  const call = valueOf(schema);
  const given = call.op === 'call' ? call.args[0] : undefined;
  return given === undefined ? undefined : definitionShape(program, resolveConstant(program, beside(schema, given)), depth);
}

function definitionShape(program: Program, at: Located, depth: number): RecordShape {
  return record(new Map(namedEntries(at).map(({ name, value }): [string, Field] => [name, fieldShape(program, value, depth + 1)])));
}

/** `String`, `{ type: String, select: false }`, `[String]`, `{ nested: String }`, another schema. */
function fieldShape(program: Program, at: Located, depth: number): Field {
  const place = definedAs(program, at) ?? at;
  const value = valueOf(place);
  const is = (shape: Shape): Field => ({ at, shape });
  if (depth > MAX_DEPTH) return is(valueOfKind(anything));
  if (value.op === 'array') return is(value.elements[0] === undefined || value.elements[0] < 0 ? valueOfKind(anything) : listOf(fieldShape(program, beside(place, value.elements[0]), depth + 1).shape));
  if (value.op === 'object') {
    const type = fieldOf(place, 'type');
    // A field may itself be called `type`.
    if (!type || fieldOf(type, 'type')) return is(definitionShape(program, place, depth));
    return { ...fieldShape(program, type, depth + 1), at, hidden: constantBoolean(program, fieldOf(place, 'select')) === false };
  }
  if (value.op === 'call' && isSchema(program, place)) return is(schemaShape(program, place, depth) ?? valueOfKind(anything));
  if (value.op === 'literal' && value.kind === 'string') return is(valueOfKind(mongooseTypes.get(value.text) ?? anything));
  return is(valueOfKind(mongooseTypes.get(dottedName(place.ir, place.value)?.split('.').at(-1) ?? '') ?? anything));
}
