import { bindingAt, typeNodeAt } from '../ir/access.js';
import type { FileIR, TypeNode, TypeNodeId } from '../ir/ir.js';
import { holderTypes } from '../model/frameworks/payloads.js';
import { importTarget, packageName } from '../program/modules.js';
import type { Program } from '../program/program.js';
import type { Held } from './holder.js';

/** A piece of type syntax. */
export interface DeclaredType {
  readonly file: string;
  readonly ir: FileIR;
  readonly node: TypeNodeId;
  /** Names from the type down to what is meant. */
  readonly path: readonly string[];
}

/** What an annotation says a value holds: `Job<Order>`. `other`: something that holds no payload; undefined where there is none, or an open one. */
export function typedHolder(program: Program, at: { readonly file: string; readonly ir: FileIR }, id: TypeNodeId | undefined): Held | 'other' | undefined {
  if (id === undefined || isOpen(at.ir, id)) return undefined;
  const node = typeNodeAt(at.ir, id);
  if (node.kind === 'union') {
    const parts = node.parts.map((part) => typedHolder(program, at, part));
    return parts.find((part) => part !== undefined && part !== 'other') ?? 'other';
  }
  const named = nameOf(program, at, node);
  const holder = named && holderTypes.get(named.package)?.get(named.name);
  return holder ? { holder, declared: declaredIn(at, named.args), inferred: false } : 'other';
}

/** The types that a call or an annotation is given, without those that say nothing. */
export function declaredIn(at: { readonly file: string; readonly ir: FileIR }, args: readonly TypeNodeId[]): DeclaredType[] {
  return args.slice(0, 1).filter((node) => !isOpen(at.ir, node)).map((node) => ({ file: at.file, ir: at.ir, node, path: [] }));
}

interface Named { readonly package: string; readonly name: string; readonly args: readonly TypeNodeId[] }

function nameOf(program: Program, at: { readonly file: string; readonly ir: FileIR }, node: TypeNode): Named | undefined {
  if (node.kind === 'import') return node.specifier === undefined ? undefined : { package: packageName(node.specifier), name: node.path.at(-1) ?? '', args: node.args };
  if (node.kind !== 'name' || node.binding === undefined) return undefined;
  const index = bindingAt(at.ir, node.binding).import;
  const source = index === undefined ? undefined : at.ir.imports[index];
  const target = source && importTarget(program, at.file, source.specifier, source.imported);
  if (target?.kind !== 'package') return undefined;
  return { package: target.package, name: node.path.length > 1 ? node.path.at(-1) ?? '' : target.name, args: node.args };
}

/** Does a type say nothing of what is in it: `any`, `unknown`, `object`, `Record<string, unknown>`? */
export function isOpen(ir: FileIR, id: TypeNodeId): boolean {
  const node = typeNodeAt(ir, id);
  if (node.kind === 'keyword') return ['any', 'unknown', 'object'].includes(node.name);
  if (node.kind === 'object') return node.members.length === 0;
  const last = node.kind === 'name' && node.path.length === 1 && node.path[0] === 'Record' ? node.args[1] : undefined;
  return last !== undefined && isOpen(ir, last);
}
