import { classAt, typeNodeAt, valueAt } from '../../ir/access.js';
import type { ClassIR, ClassMember, FileIR, TypeNodeId, ValueId } from '../../ir/ir.js';
import { identify, type Identity } from '../../facts/identity.js';
import { beside, valueOf, type Located } from '../../facts/located.js';
import { makesOpaque } from '../../facts/makes-opaque.js';
import { dottedName } from '../../facts/specifier.js';
import { anything, neither, number, text, type FieldKind } from '../../model/schemas/field-kinds.js';
import { typeormColumns, typeormPackage, typeormTypes } from '../../model/schemas/typeorm.js';
import type { Program } from '../../program/program.js';
import { constantBoolean } from '../object-options.js';
import { constantString, fieldOf, resolveConstant } from '../constants.js';
import { namedEntries } from './calls-in-chain.js';
import { definedAs } from './defined-as.js';
import { labelled, record, valueOfKind, type Field, type RecordShape } from './shape.js';

type ClassIdentity = Identity & { readonly kind: 'class' | 'instance' };

const MAX_ANCESTORS = 5;

/** `@Entity() class User` */
export function isEntity(program: Program, { file, ir, class: id }: ClassIdentity): boolean {
  return classAt(ir, id).decorators.some((decorator) => ['Entity', 'ChildEntity'].includes(decoratorPath(program, file, ir, decorator) ?? ''));
}

/** The columns of an entity class and of the classes it extends. Where it prints itself (`toJSON`), nothing is known. */
export function classShape(program: Program, entity: ClassIdentity): RecordShape | undefined {
  const fields = new Map<string, Field>();
  let current: ClassIdentity | undefined = entity;
  for (let depth = 0; current && depth < MAX_ANCESTORS; depth++) {
    const { file, ir } = current;
    const cls: ClassIR = classAt(ir, current.class);
    if (cls.members.some(({ kind, name }) => kind === 'method' && name === 'toJSON')) return undefined;
    for (const member of cls.members) {
      const field = columnOf(program, file, ir, member);
      if (field && member.name !== undefined && !fields.has(member.name)) fields.set(member.name, field);
    }
    const parent: Identity | undefined = cls.superClass === undefined ? undefined : identify(program, { file, ir, value: cls.superClass });
    current = parent?.kind === 'class' ? { ...parent, kind: 'class' } : undefined;
  }
  return fields.size === 0 ? undefined : record(fields, classAt(entity.ir, entity.class).name);
}

function decoratorPath(program: Program, file: string, ir: FileIR, id: ValueId): string | undefined {
  const decorator = valueAt(ir, id);
  const known = identify(program, { file, ir, value: decorator.op === 'call' ? decorator.callee : id });
  return known?.kind === 'export' && known.package === typeormPackage ? known.path : undefined;
}

function columnOf(program: Program, file: string, ir: FileIR, member: ClassMember): Field | undefined {
  const id = member.decorators.find((decorator) => typeormColumns.has(decoratorPath(program, file, ir, decorator) ?? ''));
  const column = id === undefined ? undefined : valueAt(ir, id);
  if (id === undefined || column === undefined) return undefined;
  const args = column.op === 'call' ? column.args.map((value) => ({ file, ir, value })) : [];
  const said = args.map((arg) => optionsKind(program, arg)).find((kind) => kind !== undefined);
  const hidden = args.some((arg) => constantBoolean(program, fieldOf(resolveConstant(program, arg), 'select')) === false);
  return { at: { file, ir, value: id }, shape: valueOfKind(said ?? annotatedKind(ir, member.type)), hidden };
}

/** `'varchar'`, `{ type: 'varchar' }`, `{ transformer: redactedColumn(…) }` */
function optionsKind(program: Program, at: Located): FieldKind | undefined {
  const transformer = fieldOf(resolveConstant(program, at), 'transformer');
  if (transformer && makesOpaque(program, transformer)) return neither;
  const type = fieldOf(resolveConstant(program, at), 'type') ?? at;
  return typeormTypes.get(constantString(program, type) ?? dottedName(type.ir, type.value) ?? '');
}

function annotatedKind(ir: FileIR, id: TypeNodeId | undefined): FieldKind {
  const node = id === undefined ? undefined : typeNodeAt(ir, id);
  switch (node?.kind) {
    case 'keyword': return node.name === 'string' ? text : node.name === 'number' || node.name === 'bigint' ? number : node.name === 'boolean' ? neither : anything;
    case 'union': return node.parts.map((part) => annotatedKind(ir, part)).find((kind) => kind.holds === 'text') ?? anything;
    case 'literal': case 'function': return neither;
    case 'name': return node.path.at(-1) === 'Date' ? neither : anything;
    default: return anything;
  }
}

/** `new EntitySchema({ name: 'User', columns: { ... } })` */
export function schemaShape(program: Program, at: Located): RecordShape | undefined {
  const place = definedAs(program, at);
  const made = place && valueOf(place);
  const known = place && made?.op === 'call' ? identify(program, beside(place, made.callee)) : undefined;
  const [given] = made?.op === 'call' ? made.args : [];
  if (!place || given === undefined || known?.kind !== 'export' || known.package !== typeormPackage || known.path !== 'EntitySchema') return undefined;
  const columns = fieldOf(resolveConstant(program, beside(place, given)), 'columns');
  const fields = columns ? namedEntries(resolveConstant(program, columns)).map(({ name, value }): [string, Field] => [name, schemaColumn(program, value)]) : [];
  return fields.length === 0 ? undefined : labelled(record(new Map(fields)), at);
}

function schemaColumn(program: Program, at: Located): Field {
  const options = resolveConstant(program, at);
  return { at, shape: valueOfKind(optionsKind(program, options) ?? anything), hidden: constantBoolean(program, fieldOf(options, 'select')) === false };
}
