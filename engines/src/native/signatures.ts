import type { NativeNode } from './api-types.js';
import type { NativeCompiler } from './compiler.js';

const calls = new Set(['CallExpression', 'NewExpression', 'TaggedTemplateExpression', 'Decorator', 'JsxOpeningElement', 'JsxSelfClosingElement']);

/** The node whose call is asked for: of `@tag` without parentheses the decorator, of a JSX element its opening tag. */
export function callOf(compiler: NativeCompiler, node: NativeNode): NativeNode | undefined {
  const kind = (one: NativeNode): string => compiler.kindNames[one.kind] ?? 'Unknown';
  if (calls.has(kind(node))) return node;
  if (kind(node) === 'JsxElement') return (node as NativeNode & { readonly openingElement?: NativeNode }).openingElement;
  return node.parent !== undefined && kind(node.parent) === 'Decorator' ? node.parent : undefined;
}
