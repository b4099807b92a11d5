import { bindingAt, typeNodeAt } from '../ir/access.js';
import type { FileIR, TypeMember, TypeNode, TypeNodeId } from '../ir/ir.js';
import { holdingTypes, proofMakers } from '../model/proofs.js';
import { ownPackage } from '../model/own-package.js';
import type { TypeAnswer } from '../port.js';
import { importTarget, packageName } from '../program/modules.js';
import { pending } from '../program/oracle.js';
import type { Program } from '../program/program.js';

/** A piece of type syntax of a file. */
export interface WrittenType {
  readonly file: string;
  readonly ir: FileIR;
  readonly node: TypeNodeId;
}

const MAX_DEPTH = 6;

/** Names of the proof types that a type is, or holds as far as it is written out. `pending` until the compiler has been asked. Serves X11.2, G12.4. */
export function proofsIn(program: Program, written: WrittenType): readonly string[] | typeof pending {
  return allOf(program, written, [written.node], 0);
}

function allOf(program: Program, written: WrittenType, nodes: readonly (TypeNodeId | undefined)[], depth: number): readonly string[] | typeof pending {
  if (depth > MAX_DEPTH) return [];
  const found = nodes.map((node) => (node === undefined ? [] : ofNode(program, { ...written, node }, depth)));
  const names = found.flatMap((one) => (one === pending ? [] : one));
  return names.length === 0 && found.includes(pending) ? pending : [...new Set(names)];
}

function ofNode(program: Program, written: WrittenType, depth: number): readonly string[] | typeof pending {
  const node = typeNodeAt(written.ir, written.node);
  const inner = (nodes: readonly (TypeNodeId | undefined)[]): readonly string[] | typeof pending => allOf(program, written, nodes, depth + 1);
  switch (node.kind) {
    case 'union': case 'intersection': return inner(node.parts);
    case 'array': return inner([node.element]);
    case 'tuple': return inner(node.elements);
    case 'object': return inner(typesOf(node.members));
    case 'import': return node.specifier !== undefined && packageName(node.specifier) === ownPackage ? known(node.path.at(-1)) : inner(node.args);
    case 'name': return ofName(program, written, node, depth);
    case 'other': return node.syntax === 'ReadonlyKeyword' ? inner(node.parts) : [];
    default: return [];
  }
}

const typesOf = (members: readonly TypeMember[]): readonly (TypeNodeId | undefined)[] => members.map(({ type }) => type);
const known = (name: string | undefined): readonly string[] => (name !== undefined && proofMakers.has(name) ? [name] : []);

function ofName(program: Program, written: WrittenType, node: TypeNode & { kind: 'name' }, depth: number): readonly string[] | typeof pending {
  const { file, ir } = written;
  if (node.binding === undefined) return holdingTypes.has(node.path[0] ?? '') ? allOf(program, written, node.args, depth + 1) : [];
  const binding = bindingAt(ir, node.binding);
  const source = binding.import === undefined ? undefined : ir.imports[binding.import];
  if (!source) {
    const declared = binding.typeDecl === undefined ? undefined : ir.typeDecls[binding.typeDecl];
    return declared ? allOf(program, written, [declared.type, ...declared.extends, ...typesOf(declared.members)], depth + 1) : [];
  }
  const target = importTarget(program, file, source.specifier, source.imported);
  if (target?.kind === 'package') return target.package === ownPackage ? known(node.path.length > 1 ? node.path.at(-1) : target.name) : [];
  const type = program.oracle.type({ file, start: node.start, end: node.end, kind: 'type' });
  return type === pending ? pending : type ? proofsOfType(program, type) : [];
}

/** The same of a type that the compiler knows: its own, and those of its elements and properties. */
export function proofsOfType(program: Program, type: TypeAnswer, depth = 0): readonly string[] | typeof pending {
  const own = ownProofs(type);
  if (own.length > 0 || depth > 1) return own;
  const ids = [type.element, type.awaited].filter((id) => id !== undefined);
  const properties = type.holds.object && type.element === undefined && type.names.every(({ origin }) => origin.package === undefined) ? program.oracle.properties(type.id) : [];
  if (properties === pending) return pending;
  const described = [...ids, ...properties.filter(({ method }) => !method).map((property) => property.type)].map((id) => program.oracle.describe(id));
  if (described.includes(pending)) return pending;
  const inner = described.map((one) => (one === undefined || one === pending ? [] : proofsOfType(program, one, depth + 1)));
  return inner.includes(pending) ? pending : [...new Set(inner.flatMap((one) => (one === pending ? [] : one)))];
}

function ownProofs(type: TypeAnswer): readonly string[] {
  const branded = type.brands.flatMap(({ tag, classes }) => (tag === 'proof' ? classes : []));
  const named = type.names.flatMap(({ name, origin }) => (origin.package === ownPackage ? [name] : []));
  return [...new Set([...branded, ...named])].filter((name) => proofMakers.has(name));
}
