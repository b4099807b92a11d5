import type { Range, ValueId } from '../ir.js';
import type { SyntaxNode } from '../syntax.js';
import type { Lowering } from './lowering.js';

export interface Key {
  readonly name: string | undefined;
  readonly computed: ValueId | undefined;
  readonly range: Range;
}

const LITERAL_KEYS = new Set(['Identifier', 'PrivateIdentifier', 'StringLiteral', 'NoSubstitutionTemplateLiteral', 'NumericLiteral', 'BigIntLiteral']);

/** A property name; a computed one that is no literal is lowered. */
export function propertyKey(l: Lowering, node: SyntaxNode): Key {
  const kind = l.kind(node);
  const range = l.range(node);
  if (LITERAL_KEYS.has(kind)) return { name: node.text as string, computed: undefined, range };
  if (kind !== 'ComputedPropertyName') return { name: undefined, computed: l.expression(node), range };
  const name = literalKey(l, node.expression as SyntaxNode);
  return name === undefined ? { name, computed: l.expression(node.expression as SyntaxNode), range } : { name, computed: undefined, range };
}

/** The text of a literal that stands where a key is computed. */
export function literalKey(l: Lowering, node: SyntaxNode): string | undefined {
  const kind = l.kind(node);
  return kind === 'StringLiteral' || kind === 'NoSubstitutionTemplateLiteral' || kind === 'NumericLiteral' ? (node.text as string) : undefined;
}

const TAKES_NAME = new Set(['ArrowFunction', 'FunctionExpression', 'ClassExpression']);
const TRANSPARENT = new Set(['ParenthesizedExpression', 'AsExpression', 'SatisfiesExpression', 'TypeAssertionExpression', 'NonNullExpression']);

/** An anonymous function or class takes the name of what it is given to; `documented` is the declaration that bears its doc comment. */
export function hintName(l: Lowering, value: SyntaxNode, nameNode: SyntaxNode, documented?: SyntaxNode): void {
  let inner = value;
  let kind = l.kind(inner);
  while (TRANSPARENT.has(kind)) {
    inner = inner.expression as SyntaxNode;
    kind = l.kind(inner);
  }
  if (!TAKES_NAME.has(kind)) return;
  const name = nameNode.text as unknown;
  if (typeof name !== 'string' || name === '') return;
  l.hint = { name, range: l.range(nameNode), doc: documented === undefined ? undefined : l.doc(documented) };
}
