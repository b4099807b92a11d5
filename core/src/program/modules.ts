import { bindingAt, valueAt } from '../ir/access.js';
import type { ExportIR, FileIR, ValueId } from '../ir/ir.js';
import type { Program } from './program.js';

/** A value in a file. */
export interface Located {
  readonly file: string;
  readonly ir: FileIR;
  readonly value: ValueId;
}

/** What an import stands for: values of the project's own files, or an export of a package. */
export type ImportTarget =
  | { readonly kind: 'own'; readonly values: readonly Located[] }
  /** The namespace object of an own file. */
  | { readonly kind: 'own-namespace'; readonly file: string }
  | { readonly kind: 'package'; readonly package: string; readonly name: string }
  | undefined;

const OWN_TYPES = '@logproof/types';

const declarations = /\.d\.[cm]?ts$/;

/** Re-export chains longer than this are cycles or worse. */
const MAX_RE_EXPORTS = 32;

/**
 * What the import with this index of a file stands for, re-exports followed.
 *
 * @param name the imported name: a named export, `default`, `*` (namespace) or `=` (CommonJS)
 */
export function importTarget(program: Program, from: string, specifier: string, name: string): ImportTarget {
  return target(program, from, specifier, name, MAX_RE_EXPORTS + 1);
}

function target(program: Program, from: string, specifier: string, name: string, depth: number): ImportTarget {
  if (depth === 0) return undefined;
  // Known by its name wherever it lies: in a monorepo it can be linked to a folder that is the project's own.
  if (packageName(specifier) === OWN_TYPES) return { kind: 'package', package: OWN_TYPES, name };
  const resolved = program.resolve(from, specifier);
  if (!resolved) return /^[./]/.test(specifier) ? undefined : { kind: 'package', package: packageName(specifier), name };
  if (resolved.package !== undefined) return { kind: 'package', package: resolved.package, name };
  // Types that a project adds to a package lie in a folder of type roots: what runs is the package.
  if (resolved.file !== undefined && declarations.test(resolved.file) && /^(?:@\w[\w.-]*\/)?\w/.test(specifier)) return { kind: 'package', package: packageName(specifier), name };
  if (resolved.file === undefined) return undefined;
  if (name === '*') return { kind: 'own-namespace', file: resolved.file };
  // From where an import stands the whole way is open.
  return depth > MAX_RE_EXPORTS ? exportTarget(program, resolved.file, name) : exported(program, resolved.file, name, depth - 1);
}

/** What a file exports under a name. */
export function exportTarget(program: Program, file: string, name: string): ImportTarget {
  const known = found.get(program) ?? new Map<string, ImportTarget>();
  found.set(program, known);
  const key = `${name}\0${file}`;
  if (!known.has(key)) known.set(key, exported(program, file, name, MAX_RE_EXPORTS));
  return known.get(key);
}

/** The same names are looked up again and again. */
const found = new WeakMap<Program, Map<string, ImportTarget>>();

function exported(program: Program, file: string, name: string, depth: number): ImportTarget {
  const ir = depth > 0 ? program.ir(file) : undefined;
  if (!ir) return undefined;
  const values: Located[] = [];
  for (const entry of ir.exports) {
    if (entry.kind === 'all' || entry.name !== name) continue;
    if (entry.kind === 're-export') return target(program, file, entry.specifier, entry.imported, depth - 1);
    if (entry.kind === 'value') values.push({ file, ir, value: entry.value });
    else {
      const through = importedBinding(program, file, ir, entry, depth);
      if (through) return through;
      values.push(...bindingAt(ir, entry.binding).writes.map((value) => ({ file, ir, value })));
    }
  }
  if (values.length > 0) return { kind: 'own', values };
  return commonJsShapes(program, file, ir, name, depth) ?? throughStars(program, file, ir, name, depth);
}

/** `import { x } from './a'; export { x };` */
function importedBinding(program: Program, file: string, ir: FileIR, entry: ExportIR & { kind: 'binding' }, depth: number): ImportTarget {
  const index = bindingAt(ir, entry.binding).import;
  const source = index === undefined ? undefined : ir.imports[index];
  return source && target(program, file, source.specifier, source.imported, depth - 1);
}

/** `default` and `=` are one thing where CommonJS meets ES modules; a named import may be a property of `module.exports = { name }`. */
function commonJsShapes(program: Program, file: string, ir: FileIR, name: string, depth: number): ImportTarget {
  const whole = ir.exports.filter((entry) => entry.kind === 'value' && entry.name === '=');
  if (name === 'default' && whole.length > 0) return exported(program, file, '=', depth - 1);
  if (name === '=') return ir.exports.length > 0 ? { kind: 'own-namespace', file } : undefined;
  const values: Located[] = [];
  for (const entry of whole) {
    if (entry.kind !== 'value') continue;
    const value = valueAt(ir, entry.value);
    if (value.op !== 'object') continue;
    for (const field of value.entries) if (field.name === name) values.push({ file, ir, value: field.value });
  }
  return values.length > 0 ? { kind: 'own', values } : undefined;
}

function throughStars(program: Program, file: string, ir: FileIR, name: string, depth: number): ImportTarget {
  if (name === 'default') return undefined;
  for (const entry of ir.exports) {
    if (entry.kind !== 'all') continue;
    const found = target(program, file, entry.specifier, name, depth - 1);
    if (found && (found.kind !== 'package' || program.resolve(file, entry.specifier)?.package !== undefined)) return found;
  }
  return undefined;
}

/** `@scope/name/sub/path` is package `@scope/name`; `node:fs/promises` is `fs`. */
export function packageName(specifier: string): string {
  const parts = specifier.replace(/^node:/, '').split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}
