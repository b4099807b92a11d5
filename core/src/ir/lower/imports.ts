import type { ImportIR } from '../ir.js';
import type { SyntaxNode } from '../syntax.js';
import type { Lowering } from './lowering.js';
import { list } from './tokens.js';
import { exportDeclaration } from './exports.js';

/** Imports of a module (or of an ambient module's body): their names have a value before anything runs. */
export function hoistImports(l: Lowering, statements: readonly SyntaxNode[]): void {
  for (const statement of statements) {
    const kind = l.kind(statement);
    if (kind === 'ImportDeclaration') importDeclaration(l, statement);
    else if (kind === 'ImportEqualsDeclaration' && requiredModule(l, statement) !== undefined) importRequire(l, statement);
  }
}

function importDeclaration(l: Lowering, node: SyntaxNode): void {
  if (l.f === 0) l.esm = true;
  const specifier = (node.moduleSpecifier?.text as string | undefined) ?? '';
  const clause = node.importClause as SyntaxNode | undefined;
  if (clause === undefined) {
    l.imports.push({ specifier, imported: 'side-effect', binding: undefined, typeOnly: false, start: l.start(node), end: l.end(node) });
    return;
  }
  const typeOnly = isTypeOnlyClause(l, clause);
  const add = (imported: string, name: SyntaxNode | undefined, element: SyntaxNode | undefined, isType: boolean): void => {
    if (name !== undefined && element !== undefined) addImport(l, specifier, imported, name, element, isType);
  };
  add('default', clause.name as SyntaxNode | undefined, clause.name as SyntaxNode | undefined, typeOnly);
  const bindings = clause.namedBindings as SyntaxNode | undefined;
  if (bindings === undefined) return;
  if (l.kind(bindings) === 'NamespaceImport') add('*', bindings.name as SyntaxNode, bindings, typeOnly);
  else for (const element of list(bindings.elements)) {
    const name = element.name as SyntaxNode;
    add(((element.propertyName ?? name) as SyntaxNode).text as string, name, element, typeOnly || element.isTypeOnly === true);
  }
}

/** Up to TypeScript 5.8 a flag, since then a token that can also say `defer`. */
const isTypeOnlyClause = (l: Lowering, clause: SyntaxNode): boolean =>
  clause.isTypeOnly === true || (typeof clause.phaseModifier === 'number' && l.facade.kindName(clause.phaseModifier) === 'TypeKeyword');

function addImport(l: Lowering, specifier: string, imported: ImportIR['imported'], name: SyntaxNode, element: SyntaxNode, typeOnly: boolean): void {
  const binding = l.scope.get(name.text as string);
  const { start, end } = l.range(element);
  const index = l.imports.push({ specifier, imported, binding, typeOnly, start, end }) - 1;
  if (binding === undefined) return;
  l.bindings[binding]!.import ??= index;
  const value = l.emit({ op: 'import', start, end, fn: l.f, block: l.b, import: index });
  l.write(binding, value, start, end, true);
}

/** The module of `import x = require('y')`; undefined for `import x = a.b`. */
function requiredModule(l: Lowering, node: SyntaxNode): string | undefined {
  const reference = node.moduleReference as SyntaxNode;
  return l.kind(reference) === 'ExternalModuleReference' ? ((reference.expression?.text as string | undefined) ?? '') : undefined;
}

function importRequire(l: Lowering, node: SyntaxNode): void {
  if (l.f === 0) l.esm = true;
  const name = node.name as SyntaxNode;
  addImport(l, requiredModule(l, node) ?? '', '=', name, node, node.isTypeOnly === true);
  exportDeclaration(l, node, name, undefined);
}

/** `import x = a.b.c`: another name for something of a namespace, in its place. */
export function importEquals(l: Lowering, node: SyntaxNode): void {
  if (requiredModule(l, node) !== undefined) return;
  const value = l.expression(node.moduleReference as SyntaxNode);
  const name = node.name as SyntaxNode;
  l.writeName(name, value, l.start(node), l.end(node), true);
  exportDeclaration(l, node, name, value);
}
