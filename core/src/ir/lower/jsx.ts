import type { ObjectEntry, ValueId } from '../ir.js';
import type { SyntaxNode } from '../syntax.js';
import type { ExpressionRule, Lowering } from './lowering.js';
import { list } from './tokens.js';

function isIntrinsic(l: Lowering, node: SyntaxNode): boolean {
  const kind = l.kind(node);
  if (kind === 'JsxNamespacedName') return true;
  if (kind !== 'Identifier') return false;
  const name = node.text as string;
  const first = name.charCodeAt(0);
  return (first >= SMALL_A && first <= SMALL_Z) || name.includes('-');
}

const SMALL_A = 97;
const SMALL_Z = 122;

/** A name that begins with a small letter, or has a dash or colon, is an element of the page; others are values. */
function tagValue(l: Lowering, node: SyntaxNode): ValueId {
  if (!isIntrinsic(l, node)) return l.expression(node);
  return l.emit({ op: 'literal', start: l.start(node), end: l.end(node), fn: l.f, block: l.b, kind: 'string', text: l.source(node) });
}

function attributes(l: Lowering, opening: SyntaxNode): ObjectEntry[] {
  return list(opening.attributes?.properties).map((node): ObjectEntry => {
    const { start, end } = l.range(node);
    if (l.kind(node) === 'JsxSpreadAttribute') {
      return { kind: 'spread', start, end, name: undefined, computed: undefined, keyRange: { start, end }, value: l.expression(node.expression as SyntaxNode) };
    }
    const nameNode = node.name as SyntaxNode;
    const initializer = node.initializer as SyntaxNode | undefined;
    const value = initializer === undefined
      ? l.emit({ op: 'literal', start, end, fn: l.f, block: l.b, kind: 'boolean', text: 'true' })
      : l.expression(initializer);
    return { kind: 'field', start, end, name: l.source(nameNode), computed: undefined, keyRange: l.range(nameNode), value };
  });
}

function children(l: Lowering, nodes: unknown): ValueId[] {
  const values: ValueId[] = [];
  for (const node of list(nodes)) {
    const kind = l.kind(node);
    const isNothing = kind === 'JsxText' ? (node.text as string).trim() === '' : kind === 'JsxExpression' && node.expression === undefined;
    if (!isNothing) values.push(l.expression(node));
  }
  return values;
}

const jsx = (l: Lowering, node: SyntaxNode, tag: ValueId | undefined, attributeEntries: ObjectEntry[], childNodes: unknown): ValueId => {
  const values = children(l, childNodes);
  return l.emit({ op: 'jsx', start: l.start(node), end: l.end(node), fn: l.f, block: l.b, tag, attributes: attributeEntries, children: values });
};

const element = (opening: (node: SyntaxNode) => SyntaxNode): ExpressionRule => (l, node) => {
  const head = opening(node);
  const tag = tagValue(l, head.tagName as SyntaxNode);
  for (const type of list(head.typeArguments)) l.type(type);
  return jsx(l, node, tag, attributes(l, head), node.children);
};

/** `{value}`, `{...values}`; an empty one is nothing. */
const jsxExpression: ExpressionRule = (l, node) => {
  if (node.expression === undefined) return l.missing(l.start(node));
  const value = l.expression(node.expression as SyntaxNode);
  if (node.dotDotDotToken === undefined) return value;
  return l.emit({ op: 'spread', start: l.start(node), end: l.end(node), fn: l.f, block: l.b, value });
};

const text: ExpressionRule = (l, node) =>
  l.emit({ op: 'literal', start: l.start(node), end: l.end(node), fn: l.f, block: l.b, kind: 'string', text: node.text as string });

export const JSX: readonly (readonly [string, ExpressionRule])[] = [
  ['JsxElement', element((node) => node.openingElement as SyntaxNode)],
  ['JsxSelfClosingElement', element((node) => node)],
  ['JsxFragment', (l, node) => jsx(l, node, undefined, [], node.children)],
  ['JsxExpression', jsxExpression],
  ['JsxText', text],
];
