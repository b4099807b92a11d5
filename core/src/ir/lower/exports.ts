import type { BindingId, ExportIR, ValueId } from '../ir.js';
import type { SyntaxNode } from '../syntax.js';
import type { Lowering } from './lowering.js';
import { isTypeOnlyKind } from './scope.js';
import { hasModifier, list } from './tokens.js';

/** Only the file's own body exports; `export` in a namespace means something else. */
const isExported = (l: Lowering, node: SyntaxNode): boolean => l.f === 0 && hasModifier(l, node, 'ExportKeyword');

/** `export function f`, `export default class`, ...: `value` is exported where the declaration has no name. */
export function exportDeclaration(l: Lowering, node: SyntaxNode, name: SyntaxNode | undefined, value: ValueId | undefined): void {
  if (!isExported(l, node)) return;
  l.esm = true;
  const binding = name === undefined ? undefined : l.scope.get(name.text as string);
  const exported = hasModifier(l, node, 'DefaultKeyword') ? 'default' : ((name?.text as string | undefined) ?? 'default');
  if (binding !== undefined && name !== undefined) exportBinding(l, exported, binding, name, false);
  else if (value !== undefined) l.exports.push({ kind: 'value', name: exported, value, start: l.start(node), end: l.end(node) });
}

/** `export interface`, `export type` */
export function exportType(l: Lowering, node: SyntaxNode, name: SyntaxNode, binding: BindingId): void {
  if (!isExported(l, node)) return;
  l.esm = true;
  exportBinding(l, hasModifier(l, node, 'DefaultKeyword') ? 'default' : (name.text as string), binding, name, true);
}

/** `export const { a, b: [c] } = ...` */
export function exportName(l: Lowering, statement: SyntaxNode, name: SyntaxNode): void {
  if (!isExported(l, statement)) return;
  l.esm = true;
  const binding = l.lookup(name.text as string);
  if (binding !== undefined) exportBinding(l, name.text as string, binding, name, false);
}

function exportBinding(l: Lowering, name: string, binding: BindingId, node: SyntaxNode, typeOnly: boolean): void {
  l.exports.push({ kind: 'binding', name, binding, typeOnly, start: l.start(node), end: l.end(node) });
}

const specifierOf = (node: SyntaxNode): string | undefined => {
  const specifier = node.moduleSpecifier as SyntaxNode | undefined;
  return specifier === undefined ? undefined : ((specifier.text as string | undefined) ?? '');
};

/** `export { a as b }`, `export { a } from 'x'`, `export * from 'x'`, `export * as n from 'x'` */
export function exportStatement(l: Lowering, node: SyntaxNode): void {
  if (l.f !== 0) return;
  l.esm = true;
  const specifier = specifierOf(node);
  const clause = node.exportClause as SyntaxNode | undefined;
  const typeOnly = node.isTypeOnly === true;
  if (clause === undefined) {
    if (specifier !== undefined) l.exports.push({ kind: 'all', specifier, start: l.start(node), end: l.end(node) });
  } else if (l.kind(clause) === 'NamespaceExport') {
    const name = (clause.name?.text as string | undefined) ?? '';
    l.exports.push({ kind: 're-export', name, imported: '*', specifier: specifier ?? '', typeOnly, start: l.start(clause), end: l.end(clause) });
  } else for (const element of list(clause.elements)) exportSpecifier(l, element, specifier, typeOnly || element.isTypeOnly === true);
}

function exportSpecifier(l: Lowering, element: SyntaxNode, specifier: string | undefined, typeOnly: boolean): void {
  const { start, end } = l.range(element);
  const local = (element.propertyName ?? element.name) as SyntaxNode;
  const name = element.name.text as string;
  const imported = local.text as string;
  if (specifier !== undefined) {
    l.exports.push({ kind: 're-export', name, imported, specifier, typeOnly, start, end });
    return;
  }
  const binding = l.scope.get(imported);
  if (binding === undefined) l.exports.push({ kind: 'value', name, value: l.expression(local), start, end });
  else l.exports.push({ kind: 'binding', name, binding, typeOnly: typeOnly || isTypeOnlyKind(l.bindings[binding]!.kind), start, end });
}

/** `export default expression`, `export = expression` */
export function exportAssignment(l: Lowering, node: SyntaxNode): void {
  const expression = node.expression as SyntaxNode;
  const name = node.isExportEquals === true ? '=' : 'default';
  const { start, end } = l.range(node);
  const isName = l.kind(expression) === 'Identifier';
  const binding = isName ? l.scope.get(expression.text as string) : undefined;
  const record = (exported: ExportIR): void => {
    if (l.f !== 0) return;
    l.esm = true;
    l.exports.push(exported);
  };
  if (binding !== undefined && isTypeOnlyKind(l.bindings[binding]!.kind)) {
    record({ kind: 'binding', name, binding, typeOnly: true, start, end });
    return;
  }
  const value = l.expression(expression);
  const made = l.values[value];
  if (made?.op === 'function') l.functions[made.target]!.doc ??= l.doc(node);
  if (made?.op === 'class') l.classes[made.target]!.doc ??= l.doc(node);
  record({ kind: 'value', name, value, start, end });
}
