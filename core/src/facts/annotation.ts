import { bindingAt, typeNodeAt, valueAt } from '../ir/access.js';
import type { FileIR, ImportIR, TypeNode, TypeNodeId } from '../ir/ir.js';
import { loggerOfGlobal, loggerOfPackage } from '../model/loggers/index.js';
import { importTarget, packageName } from '../program/modules.js';
import type { Program } from '../program/program.js';
import type { Identity } from './identity.js';
import { rootPath } from './import-identity.js';
import { clientOfType } from './library-client.js';
import { securityLogOfType } from './security-log.js';

/** Aliases that stand for each other. */
const MAX_ALIASES = 8;

/**
 * What an annotation says a value is, read off the syntax: `logger: Logger` with `Logger` from a logging package (installed or not), or an own class.
 */
export function annotatedIdentity(program: Program, file: string, ir: FileIR, id: TypeNodeId | undefined, depth = 0): Identity | undefined {
  if (id === undefined || depth > MAX_ALIASES) return undefined;
  const node = typeNodeAt(ir, id);
  switch (node.kind) {
    case 'union': case 'intersection': {
      for (const part of node.parts) {
        const found = annotatedIdentity(program, file, ir, part, depth + 1);
        if (found) return found;
      }
      return undefined;
    }
    case 'import': return node.specifier === undefined ? undefined : ofKnownType(packageName(node.specifier), node.path);
    case 'name': return ofName(program, file, ir, node, depth);
    case 'object': return { kind: 'shape', file, ir, members: node.members };
    default: return undefined;
  }
}

/** Types of the language that are their first argument, as far as its methods go. */
const sameAsFirst: ReadonlySet<string> = new Set(['Partial', 'Required', 'Readonly', 'NonNullable', 'Awaited', 'Pick', 'Omit']);

function ofName(program: Program, file: string, ir: FileIR, node: TypeNode & { kind: 'name' }, depth: number): Identity | undefined {
  const found = ofPlainName(program, file, ir, node, depth);
  const [first, ...others] = node.args;
  const same = node.binding === undefined ? sameAsFirst.has(node.path[0] ?? '') : others.length === 0;
  // `type Transactional<S> = S & { ... }`: what something is added to is the class itself.
  const inner = first !== undefined && same && (found === undefined || found.kind === 'shape') ? annotatedIdentity(program, file, ir, first, depth + 1) : undefined;
  return inner?.kind === 'instance' && (node.binding === undefined || (found === undefined && /^With[A-Z]/.test(node.path[0] ?? '')) || addsToItsArgument(program, file, ir, node.binding)) ? inner : found;
}

function addsToItsArgument(program: Program, file: string, ir: FileIR, id: number): boolean {
  const binding = bindingAt(ir, id);
  const source = binding.import === undefined ? undefined : ir.imports[binding.import];
  const resolved = source && program.resolve(file, source.specifier);
  const other = source ? resolved?.file !== undefined && resolved.package === undefined ? program.ir(resolved.file) : undefined : ir;
  const declared = other?.typeDecls.find(({ name }) => name === (source ? source.imported : binding.name));
  return other !== undefined && declared?.kind === 'alias' && declared.type !== undefined && typeNodeAt(other, declared.type).kind === 'intersection';
}

function ofPlainName(program: Program, file: string, ir: FileIR, node: TypeNode & { kind: 'name' }, depth: number): Identity | undefined {
  if (node.binding === undefined) {
    const model = node.path.length === 1 ? loggerOfGlobal(node.path[0]?.toLowerCase() ?? '') : undefined;
    return model && node.path[0] !== undefined && model.types.includes(node.path[0]) ? { kind: 'logger', library: model.id, made: undefined } : undefined;
  }
  const binding = bindingAt(ir, node.binding);
  const source = binding.import === undefined ? undefined : ir.imports[binding.import];
  if (!source) return node.path.length === 1 ? ownClass(file, ir, binding.writes) ?? ownShape(program, file, ir, node.binding, depth) : undefined;
  const target = importTarget(program, file, source.specifier, source.imported);
  if (target?.kind === 'package') return ofKnownType(target.package, rootPath(target.name) === '' ? node.path.slice(1) : [target.name, ...node.path.slice(1)]);
  if (node.path.length > 1) return undefined;
  for (const value of target?.kind === 'own' ? target.values : []) {
    const found = ownClass(value.file, value.ir, [value.value]);
    if (found) return found;
  }
  return target === undefined ? importedShape(program, file, source, depth) : undefined;
}

/** An interface or alias of the file that an import names. */
function importedShape(program: Program, from: string, { specifier, imported }: ImportIR, depth: number): Identity | undefined {
  const resolved = program.resolve(from, specifier);
  const ir = resolved?.file === undefined || resolved.package !== undefined ? undefined : program.ir(resolved.file);
  const declared = ir?.exports.find((one) => one.kind === 'binding' && one.name === imported);
  return ir && resolved?.file !== undefined && declared?.kind === 'binding' ? ownShape(program, resolved.file, ir, declared.binding, depth + 1) : undefined;
}

/** Also `class A {} export default A;`. */
function ownClass(file: string, ir: FileIR, values: readonly number[], depth = 0): Identity | undefined {
  for (const id of values) {
    let value = valueAt(ir, id);
    if (value.op === 'write') value = valueAt(ir, value.value);
    if (value.op === 'class') return { kind: 'instance', file, ir, class: value.target };
    const named = value.op === 'read' && depth < 2 ? ownClass(file, ir, bindingAt(ir, value.binding).writes, depth + 1) : undefined;
    if (named) return named;
  }
  return undefined;
}

/** An interface or alias of this file. */
function ownShape(program: Program, file: string, ir: FileIR, binding: number, depth: number): Identity | undefined {
  const { typeDecl } = bindingAt(ir, binding);
  const declared = typeDecl === undefined ? undefined : ir.typeDecls[typeDecl];
  if (!declared) return undefined;
  return declared.kind === 'interface' ? { kind: 'shape', file, ir, members: declared.members } : annotatedIdentity(program, file, ir, declared.type, depth + 1);
}

function ofKnownType(packageOfType: string, path: readonly string[]): Identity | undefined {
  const model = loggerOfPackage(packageOfType);
  const name = path.at(-1) ?? '';
  return model?.types.includes(name) ? { kind: 'logger', library: model.id, made: undefined } : name === '' ? undefined : securityLogOfType(packageOfType, name) ?? clientOfType(packageOfType, name);
}
