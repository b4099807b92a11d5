import type { BindingId, ValueId } from '../ir.js';
import type { SyntaxNode } from '../syntax.js';
import { exportDeclaration } from './exports.js';
import { hoistFunctions } from './functions.js';
import { declareStatements, hoistVariables, isGlobalAugmentation, patternNames } from './hoist.js';
import { hoistImports } from './imports.js';
import { literalKey } from './keys.js';
import type { Lowering } from './lowering.js';
import { Scope } from './scope.js';
import { hasModifier, list } from './tokens.js';

export function enumDeclaration(l: Lowering, node: SyntaxNode): void {
  const name = node.name as SyntaxNode;
  const outer = l.scope;
  const binding = outer.get(name.text as string);
  l.scope = new Scope(outer, l.f);
  l.scope.enumMembers = new Map();
  const members: { name: string; value: ValueId | undefined }[] = [];
  for (const member of list(node.members)) {
    const initializer = member.initializer as SyntaxNode | undefined;
    const value = initializer === undefined ? undefined : l.expression(initializer);
    const memberName = enumMemberName(l, member.name as SyntaxNode);
    members.push({ name: memberName, value });
    if (value !== undefined) l.scope.enumMembers.set(memberName, value);
  }
  l.scope = outer;
  const { start, end } = l.range(node);
  const value = l.emit({ op: 'enum', start, end, fn: l.f, block: l.b, name: name.text as string, members });
  if (binding !== undefined) {
    l.write(binding, value, start, end, true);
    l.bindings[binding]!.doc ??= l.doc(node);
  }
  exportDeclaration(l, node, name, value);
}

const enumMemberName = (l: Lowering, name: SyntaxNode): string =>
  (l.kind(name) === 'ComputedPropertyName' ? literalKey(l, name.expression as SyntaxNode) : (name.text as string | undefined)) ?? '';

/** `namespace A.B {}`, `declare module 'x' {}`, `declare global {}`: a body that runs once, and an object of what it exports. */
export function moduleDeclaration(l: Lowering, node: SyntaxNode): void {
  const name = node.name as SyntaxNode;
  const isName = l.kind(name) === 'Identifier' && !isGlobalAugmentation(l, node);
  const binding = isName ? l.scope.get(name.text as string) : undefined;
  const body = node.body as SyntaxNode | undefined;
  const fn = l.newFunction('namespace', l.range(node), body !== undefined);
  fn.name = name.text as string;
  fn.nameRange = l.range(name);
  fn.doc = l.doc(node);
  const statements = bodyStatements(l, body);
  const scope = namespaceScope(l, binding, fn.id);
  hoistVariables(l, statements, scope);
  declareStatements(l, statements, () => scope);
  const exports = exportedNames(l, node, statements, scope);
  if (binding !== undefined) share(l, binding, exports);
  l.later(fn, scope, () => {
    hoistImports(l, statements);
    hoistFunctions(l, statements, 'all');
    for (const statement of statements) l.statement(statement);
  });
  const value = l.emit({ op: 'namespace', start: fn.start, end: fn.end, fn: l.f, block: l.b, target: fn.id, exports });
  if (binding === undefined) return;
  // One that adds to a class, function or enum does not replace it.
  if (l.bindings[binding]!.kind === 'namespace') l.write(binding, value, fn.start, fn.end, true);
  l.bindings[binding]!.doc ??= fn.doc;
  exportDeclaration(l, node, name, value);
}

/** `namespace A.B {}` is a namespace in a namespace. */
function bodyStatements(l: Lowering, body: SyntaxNode | undefined): readonly SyntaxNode[] {
  if (body === undefined) return [];
  return l.kind(body) === 'ModuleDeclaration' ? [body] : list(body.statements);
}

/** What an earlier block of the same namespace exports is seen in a later one. */
function namespaceScope(l: Lowering, binding: BindingId | undefined, fn: number): Scope {
  if (binding === undefined) return new Scope(l.scope, fn, true);
  let shared = l.namespaceScopes.get(binding);
  if (shared === undefined) l.namespaceScopes.set(binding, (shared = new Scope(l.scope, fn, true)));
  return new Scope(shared, fn, true);
}

type Exported = { name: string; binding: BindingId };

function share(l: Lowering, namespace: BindingId, exports: readonly Exported[]): void {
  const shared = l.namespaceScopes.get(namespace)!;
  for (const { name, binding } of exports) if (shared.get(name) === undefined) shared.set(name, binding);
}

/** Exported are the marked ones; in `A.B`, and in an ambient body that marks none, all. */
function exportedNames(l: Lowering, node: SyntaxNode, statements: readonly SyntaxNode[], scope: Scope): Exported[] {
  const isMarked = (statement: SyntaxNode): boolean => hasModifier(l, statement, 'ExportKeyword');
  const isNested = statements.length === 1 && statements[0] === node.body;
  const all = isNested || ((l.isDeclarationFile || hasModifier(l, node, 'DeclareKeyword')) && !statements.some(isMarked));
  const exports = new Map<BindingId, Exported>();
  const add = (name: SyntaxNode): void => {
    const binding = scope.get(name.text as string);
    if (binding !== undefined) exports.set(binding, { name: name.text as string, binding });
  };
  for (const statement of statements) {
    if (!all && !isMarked(statement)) continue;
    if (statement.declarationList !== undefined) {
      for (const declaration of list(statement.declarationList.declarations)) patternNames(l, declaration.name as SyntaxNode, add);
    } else if (statement.name !== undefined) add(statement.name as SyntaxNode);
  }
  return [...exports.values()];
}
