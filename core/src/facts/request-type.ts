import { bindingAt, typeNodeAt } from '../ir/access.js';
import type { FileIR, TypeDecl, TypeNodeId } from '../ir/ir.js';
import { incomingOnly, requestTypes } from '../model/frameworks/requests.js';
import { importTarget } from '../program/modules.js';
import type { Program } from '../program/program.js';

/** Types that stand for each other, or extend each other. */
const MAX_TYPES = 8;

/**
 * Does an annotation name the type of a request that came in, one that extends it, or one put together with it? Undefined: there is none, or it names nothing that
 * is known.
 */
export function namesRequestType(program: Program, file: string, ir: FileIR, id: TypeNodeId | undefined, depth = 0): boolean | undefined {
  const node = id === undefined || depth > MAX_TYPES ? undefined : typeNodeAt(ir, id);
  if (node?.kind === 'intersection') return anyOf(node.parts.map((part) => namesRequestType(program, file, ir, part, depth + 1)));
  if (node?.kind !== 'name') return undefined;
  // The `Request` of the web platform, which is declared nowhere in the project.
  if (node.binding === undefined) return node.path.length === 1 && node.path[0] === 'Request' ? true : undefined;
  const index = bindingAt(ir, node.binding).import;
  const source = index === undefined ? undefined : ir.imports[index];
  const target = source && importTarget(program, file, source.specifier, source.imported);
  if (target?.kind === 'package') {
    const known = requestTypes.get(target.package);
    return known?.has(node.path.length > 1 ? node.path.at(-1) ?? '' : target.name);
  }
  const own = declarationOf(program, file, ir, node.binding, depth);
  if (!own) return source && target === undefined ? undefined : false;
  return ofOwn(program, own, depth);
}

function ofOwn(program: Program, { file, ir, declared }: OwnType, depth: number): boolean | undefined {
  const alias = declared.type === undefined ? undefined : typeNodeAt(ir, declared.type);
  const members = alias?.kind === 'object' ? alias.members : declared.members;
  if (members.some(({ name }) => name !== undefined && incomingOnly.has(name))) return undefined;
  const bases = alias && alias.kind !== 'object' ? [declared.type] : declared.extends;
  return bases.length === 0 ? false : anyOf(bases.map((base) => namesRequestType(program, file, ir, base, depth + 1)));
}

const anyOf = (answers: readonly (boolean | undefined)[]): boolean | undefined => (answers.includes(true) ? true : answers.includes(undefined) ? undefined : answers.length > 0 ? false : undefined);

interface OwnType {
  readonly file: string;
  readonly ir: FileIR;
  readonly declared: TypeDecl;
}

/** The interface or alias of the project that a name stands for, imports and re-exports followed. */
function declarationOf(program: Program, file: string, ir: FileIR, binding: number, depth: number): OwnType | undefined {
  const { typeDecl, import: index } = bindingAt(ir, binding);
  const declared = typeDecl === undefined ? undefined : ir.typeDecls[typeDecl];
  if (declared) return { file, ir, declared };
  const source = index === undefined ? undefined : ir.imports[index];
  return source && exportedType(program, file, source.specifier, source.imported, depth + 1);
}

function exportedType(program: Program, from: string, specifier: string, name: string, depth: number): OwnType | undefined {
  const resolved = depth > MAX_TYPES ? undefined : program.resolve(from, specifier);
  const ir = resolved?.file === undefined || resolved.package !== undefined ? undefined : program.ir(resolved.file);
  if (resolved?.file === undefined || !ir) return undefined;
  for (const entry of ir.exports) {
    const found = entry.kind === 'all' ? exportedType(program, resolved.file, entry.specifier, name, depth + 1)
      : entry.kind === 'value' || entry.name !== name ? undefined
        : entry.kind === 're-export' ? exportedType(program, resolved.file, entry.specifier, entry.imported, depth + 1)
          : declarationOf(program, resolved.file, ir, entry.binding, depth + 1);
    if (found) return found;
  }
  return undefined;
}
