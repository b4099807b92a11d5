import { classAt, functionAt, typeNodeAt, valueAt } from '../ir/access.js';
import type { ClassIR, ClassMember, FileIR, FunctionId, TypeNodeId, ValueId } from '../ir/ir.js';
import { ancestors, type OwnClass } from '../facts/ancestors.js';
import { dottedName } from '../facts/dotted-name.js';
import { identify } from '../facts/identity.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { isStandIn } from '../facts/stand-in.js';
import type { FunctionPlace } from '../entries/entry-point.js';
import type { Program } from '../program/program.js';
import { textIndex } from '../program/text-index.js';

const heading = /\bclass\s+[A-Za-z_$][\w$]*[^{;]*?\b(?:extends|implements)\b([^{;]*)\{/g;

/** The files whose classes extend or implement something of a name, by their text. */
const filesWithHeirs = textIndex((text) => [...text.matchAll(heading)].flatMap(([, parents = '']) => parents.match(/[A-Za-z_$][\w$]*/g) ?? []));

const MAX_FILES = 6;

/** Classes that stand in where the program does not run, or that do nothing: what they leave on record is left nowhere. */
const recordsNowhere = (name: string): boolean => isStandIn(name) || /^(?:test|noop|null)/i.test(name);

/** The method that runs where a call names one of an interface, or one that a class leaves to its heirs: that of the only class that has it. */
export function onlyImplementation(program: Program, at: Located): FunctionPlace | undefined {
  const call = valueOf(at);
  const callee = call.op === 'call' && call.kind === 'call' ? valueAt(at.ir, call.callee) : undefined;
  if (callee?.op !== 'member') return undefined;
  const owner = typeName(program, beside(at, callee.object));
  const files = owner === undefined ? [] : filesWithHeirs(program, owner);
  if (owner === undefined || files.length > MAX_FILES) return undefined;
  const found = files.flatMap((file) => methodsIn(program, file, owner, callee.name));
  const [first, ...others] = found;
  return first && others.every(({ ir, fn }) => ir === first.ir && fn === first.fn) ? first : undefined;
}

function methodsIn(program: Program, file: string, owner: string, name: string): readonly FunctionPlace[] {
  const ir = program.ir(file);
  return (ir?.classes ?? []).flatMap((cls) => {
    if (!ir || recordsNowhere(cls.name ?? '') || !inherits(ir, cls, owner)) return [];
    const nearest = ancestors(program, { kind: 'class', file, ir, class: cls.id }).map((one) => methodsOf(one, name)).find((methods) => methods.length > 0);
    return nearest ?? [];
  });
}

/** A class that implements an interface may leave the work to one that it extends. */
const methodsOf = ({ file, ir, class: id }: OwnClass, name: string): readonly FunctionPlace[] => classAt(ir, id).members.flatMap((one) => {
  const fn = one.name === name && !one.isStatic ? functionOf(ir, one) : undefined;
  return fn !== undefined && functionAt(ir, fn).hasBody ? [{ file, ir, fn }] : [];
});

/** That of a method, or of a field that holds one: `loginUser = async () => { ... }`. */
function functionOf(ir: FileIR, { kind, fn, initializer }: ClassMember): FunctionId | undefined {
  if (kind === 'method') return fn;
  const held = kind === 'field' && initializer !== undefined ? valueAt(ir, initializer) : undefined;
  return held?.op === 'function' ? held.target : undefined;
}

const inherits = (ir: FileIR, cls: ClassIR, owner: string): boolean => cls.implements.some((id) => nameOf(ir, id) === owner) || (cls.superClass !== undefined && dottedName(ir, cls.superClass)?.split('.').at(-1) === owner);

/** The name of the class or interface that a value is said to be of. */
function typeName(program: Program, at: Located): string | undefined {
  const value = valueOf(at);
  const known = identify(program, at);
  if (known?.kind === 'instance') return classAt(known.ir, known.class).name;
  if (known !== undefined && known.kind !== 'shape') return undefined;
  if (value.op === 'read') return nameOf(at.ir, at.ir.bindings[value.binding]?.type);
  return value.op === 'member' ? ofMember(program, at, value.object, value.name) : undefined;
}

function ofMember(program: Program, at: Located, object: ValueId, name: string): string | undefined {
  const owner = identify(program, beside(at, object));
  if (owner?.kind !== 'instance') return undefined;
  return nameOf(owner.ir, classAt(owner.ir, owner.class).members.find((member) => member.name === name)?.type);
}

function nameOf(ir: FileIR, id: TypeNodeId | undefined): string | undefined {
  const node = id === undefined ? undefined : typeNodeAt(ir, id);
  return node?.kind === 'name' ? node.path.at(-1) : undefined;
}
