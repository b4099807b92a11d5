import { bindingAt, typeNodeAt } from '../ir/access.js';
import type { FileIR, TypeNodeId } from '../ir/ir.js';
import { ownPackage } from '../model/own-package.js';
import { redactedTypes } from '../model/sanitizers/index.js';
import { packageName } from '../program/modules.js';

/**
 * Does an annotation say that a value is opaque (`Redacted<string>`, ours or that of a library, also `Promise<Redacted<string>>` or a union of such)? Read off the syntax, for views that
 * have no compiler at hand.
 */
export function annotatedSafe(ir: FileIR, id: TypeNodeId | undefined): boolean {
  if (id === undefined) return false;
  const node = typeNodeAt(ir, id);
  if (node.kind === 'union') return node.parts.every((part) => annotatedSafe(ir, part) || isNothing(ir, part));
  if (node.kind === 'array') return annotatedSafe(ir, node.element);
  if (node.kind !== 'name') return false;
  if (node.path.length === 1 && ['Promise', 'Array', 'ReadonlyArray', 'Readonly'].includes(node.path[0] ?? '')) return annotatedSafe(ir, node.args[0]);
  const index = node.binding === undefined ? undefined : bindingAt(ir, node.binding).import;
  const source = index === undefined ? undefined : ir.imports[index];
  const name = node.path.length > 1 ? node.path.at(-1) : source?.imported;
  return source !== undefined && name !== undefined && ((source.specifier === ownPackage && name === 'Redacted') || redactedTypes.get(packageName(source.specifier))?.has(name) === true);
}

function isNothing(ir: FileIR, id: TypeNodeId): boolean {
  const node = typeNodeAt(ir, id);
  return (node.kind === 'keyword' && (node.name === 'undefined' || node.name === 'null')) || (node.kind === 'literal' && node.base === 'null');
}

/** The annotation of a member: of the interface, class or literal type that an annotation of its owner names in this file. */
export function memberAnnotation(ir: FileIR, owner: TypeNodeId | undefined, name: string): TypeNodeId | undefined {
  if (owner === undefined) return undefined;
  const node = typeNodeAt(ir, owner);
  if (node.kind === 'object') return node.members.find((member) => member.name === name)?.type;
  if (node.kind !== 'name' || node.binding === undefined) return undefined;
  const { typeDecl } = bindingAt(ir, node.binding);
  const declared = typeDecl === undefined ? undefined : ir.typeDecls[typeDecl];
  if (!declared) return undefined;
  return declared.members.find((member) => member.name === name)?.type ?? memberAnnotation(ir, declared.type, name);
}
