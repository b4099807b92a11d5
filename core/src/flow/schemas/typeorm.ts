import { bindingAt, classAt, typeNodeAt, valueAt } from '../../ir/access.js';
import type { FileIR, TypeNodeId } from '../../ir/ir.js';
import { annotatedIdentity } from '../../facts/annotation.js';
import { identify, type Identity } from '../../facts/identity.js';
import { beside, valueOf, type Located } from '../../facts/located.js';
import { typeormFinds, typeormMakes, typeormPackage, typeormRepositories } from '../../model/schemas/typeorm.js';
import { importTarget } from '../../program/modules.js';
import type { Program } from '../../program/program.js';
import { fieldOf, resolveConstant } from '../constants.js';
import type { ChainCall } from './calls-in-chain.js';
import { definedAs } from './defined-as.js';
import { madeFrom } from './made-from.js';
import { listOf, only, type RecordShape, type Shape } from './shape.js';
import { classShape, isEntity, schemaShape } from './typeorm-entity.js';

/** The entities that a repository, an entity manager or an active record gives. */
export function typeormResult(program: Program, call: ChainCall): Shape | undefined {
  const { name, on, args: [first, second] } = call;
  if (name === undefined || !on) return undefined;
  const made = typeormMakes.has(name);
  const gives = typeormFinds.get(name) ?? (made ? 'one' : undefined);
  if (!gives) return undefined;
  const managed = first && managedEntity(program, first);
  const shape = managed ?? repositoryEntity(program, on);
  const options = managed ? second : first;
  if (!shape || (!made && !/By(?:OrFail)?$/.test(name) && options && choosesColumns(program, options))) return undefined;
  const list = gives === 'many' || (made && options !== undefined && valueOf(resolveConstant(program, options)).op === 'array');
  const held = made ? madeFrom(program, shape, options) : only(shape, (_, field) => field.hidden !== true);
  return list ? listOf(held) : held;
}

/** `{ select: ... }` leaves columns out, and so may what cannot be seen. */
function choosesColumns(program: Program, options: Located): boolean {
  const place = resolveConstant(program, options);
  const value = valueOf(place);
  return value.op !== 'object' || value.entries.some(({ kind, name }) => kind === 'spread' || name === undefined) || fieldOf(place, 'select') !== undefined;
}

/** `manager.findOne(User, ...)` */
function managedEntity(program: Program, given: Located): RecordShape | undefined {
  const known = identify(program, given);
  if (known?.kind === 'class') return isEntity(program, known) ? classShape(program, known) : undefined;
  return schemaShape(program, given);
}

function repositoryEntity(program: Program, on: Located): RecordShape | undefined {
  const annotated = entityOfAnnotation(program, on);
  if (annotated) return classShape(program, annotated);
  const known = identify(program, on);
  // `class User extends BaseEntity`
  if (known?.kind === 'class') return isEntity(program, known) ? classShape(program, known) : undefined;
  const made = definedAs(program, on);
  const call = made && valueOf(made);
  const callee = made && call?.op === 'call' ? valueAt(made.ir, call.callee) : undefined;
  const [entity] = call?.op === 'call' ? call.args : [];
  const name = callee?.op === 'member' ? callee.name : callee?.op === 'read' && made ? bindingAt(made.ir, callee.binding).name : undefined;
  return made && entity !== undefined && name === 'getRepository' ? managedEntity(program, beside(made, entity)) : undefined;
}

/** The class in `repository: Repository<User>`, of a variable, a parameter or a field of the class around. */
function entityOfAnnotation(program: Program, on: Located): (Identity & { kind: 'instance' }) | undefined {
  const value = valueOf(on);
  if (value.op === 'read') return ofRepository(program, on.file, on.ir, bindingAt(on.ir, value.binding).type);
  if (value.op !== 'member') return undefined;
  const owner = identify(program, beside(on, value.object));
  if (owner?.kind !== 'instance') return undefined;
  const member = classAt(owner.ir, owner.class).members.find((candidate) => candidate.name === value.name);
  return ofRepository(program, owner.file, owner.ir, member?.type);
}

function ofRepository(program: Program, file: string, ir: FileIR, id: TypeNodeId | undefined): (Identity & { kind: 'instance' }) | undefined {
  const node = id === undefined ? undefined : typeNodeAt(ir, id);
  if (node?.kind !== 'name' || node.binding === undefined || !typeormRepositories.has(node.path.at(-1) ?? '')) return undefined;
  const index = bindingAt(ir, node.binding).import;
  const source = index === undefined ? undefined : ir.imports[index];
  const target = source && importTarget(program, file, source.specifier, source.imported);
  if (target?.kind !== 'package' || target.package !== typeormPackage) return undefined;
  const entity = annotatedIdentity(program, file, ir, node.args[0]);
  return entity?.kind === 'instance' ? { ...entity, kind: 'instance' } : undefined;
}
