import type { ValueId } from '../ir.js';
import type { SyntaxNode } from '../syntax.js';
import { literalKey } from './keys.js';
import type { ExpressionRule, Lowering } from './lowering.js';
import { list, operatorText } from './tokens.js';

function identifier(l: Lowering, node: SyntaxNode): ValueId {
  const name = node.text as string;
  const start = l.start(node);
  const end = l.end(node);
  const binding = l.lookup(name);
  if (binding !== undefined) return l.read(binding, start, end);
  if (name === '') return l.missing(start);
  if (name === 'undefined') return l.emit({ op: 'literal', start, end, fn: l.f, block: l.b, kind: 'undefined', text: name });
  return enumMember(l, name) ?? l.emit({ op: 'global', start, end, fn: l.f, block: l.b, name });
}

/** A member of the enum whose initializer this is: its value. */
function enumMember(l: Lowering, name: string): ValueId | undefined {
  for (let { scope } = l as { scope: Lowering['scope'] | undefined }; scope !== undefined; scope = scope.parent) {
    const value = scope.enumMembers?.get(name);
    if (value !== undefined) return value;
  }
  return undefined;
}

type LiteralKind = 'string' | 'number' | 'bigint' | 'boolean' | 'null' | 'regexp';

const literal = (kind: LiteralKind, textOf: (l: Lowering, node: SyntaxNode) => string): ExpressionRule => (l, node) =>
  l.emit({ op: 'literal', start: l.start(node), end: l.end(node), fn: l.f, block: l.b, kind, text: textOf(l, node) });

const ownText = (_: Lowering, node: SyntaxNode): string => node.text as string;
const sourceText = (l: Lowering, node: SyntaxNode): string => l.source(node);

function template(l: Lowering, node: SyntaxNode): ValueId {
  const texts = [(node.head?.text as string | undefined) ?? ''];
  const parts: ValueId[] = [];
  for (const span of list(node.templateSpans)) {
    parts.push(l.expression(span.expression as SyntaxNode));
    texts.push((span.literal?.text as string | undefined) ?? '');
  }
  return l.emit({ op: 'template', start: l.start(node), end: l.end(node), fn: l.f, block: l.b, texts, parts });
}

const unary = (operator: string): ExpressionRule => (l, node) => {
  const operand = l.expression(node.expression as SyntaxNode);
  return l.emit({ op: 'unary', start: l.start(node), end: l.end(node), fn: l.f, block: l.b, operator, operand });
};

function deleteExpression(l: Lowering, node: SyntaxNode): ValueId {
  let target = node.expression as SyntaxNode;
  let kind = l.kind(target);
  while (kind === 'ParenthesizedExpression' || kind === 'NonNullExpression') {
    target = target.expression as SyntaxNode;
    kind = l.kind(target);
  }
  let object: ValueId;
  let name: string | undefined;
  if (kind === 'PropertyAccessExpression') {
    object = l.expression(target.expression as SyntaxNode);
    name = target.name.text as string;
  } else if (kind === 'ElementAccessExpression') {
    object = l.expression(target.expression as SyntaxNode);
    name = literalKey(l, target.argumentExpression as SyntaxNode);
    if (name === undefined) l.expression(target.argumentExpression as SyntaxNode);
  } else object = l.expression(target);
  return l.emit({ op: 'delete', start: l.start(node), end: l.end(node), fn: l.f, block: l.b, object, name });
}

const awaitExpression: ExpressionRule = (l, node) => {
  const value = l.expression(node.expression as SyntaxNode);
  return l.emit({ op: 'await', start: l.start(node), end: l.end(node), fn: l.f, block: l.b, value });
};

const yieldExpression: ExpressionRule = (l, node) => {
  const value = node.expression === undefined ? undefined : l.expression(node.expression as SyntaxNode);
  return l.emit({ op: 'yield', start: l.start(node), end: l.end(node), fn: l.f, block: l.b, value, delegate: node.asteriskToken !== undefined });
};

const spread: ExpressionRule = (l, node) => {
  const value = l.expression(node.expression as SyntaxNode);
  return l.emit({ op: 'spread', start: l.start(node), end: l.end(node), fn: l.f, block: l.b, value });
};

const cast = (kind: 'as' | 'satisfies' | 'angle'): ExpressionRule => (l, node) => {
  const value = l.expression(node.expression as SyntaxNode);
  const typeNode = node.type as SyntaxNode;
  // `/** @type {T} */ (x)` in JavaScript is a cast in TypeScript 7, and parentheses in others.
  if (kind !== 'angle' && l.start(typeNode) < l.start(node.expression as SyntaxNode)) return value;
  const isConst = l.kind(typeNode) === 'TypeReference' && typeNode.typeName?.text === 'const';
  const type = isConst ? undefined : l.type(typeNode);
  return l.emit({ op: 'cast', start: l.start(node), end: l.end(node), fn: l.f, block: l.b, value, kind: isConst ? 'const' : kind, type });
};

const meta: ExpressionRule = (l, node) => {
  const isNew = l.facade.kindName(node.keywordToken as number) === 'NewKeyword';
  const name = `${isNew ? 'new' : 'import'}.${(node.name?.text as string | undefined) ?? ''}`;
  return l.emit({ op: 'meta', start: l.start(node), end: l.end(node), fn: l.f, block: l.b, name });
};

/** A decorator is its expression; a factory call says that it stands here. */
const decorator: ExpressionRule = (l, node) => {
  const value = l.expression(node.expression as SyntaxNode);
  const record = l.values[value];
  if (record?.op === 'call' && record.kind === 'call') (record as { kind: string }).kind = 'decorator';
  return value;
};

/** `f<T>` as a value, and the expression of a heritage clause. The type arguments belong to whoever asks. */
const inner: ExpressionRule = (l, node) => l.expression(node.expression as SyntaxNode);

const qualifiedName: ExpressionRule = (l, node) => {
  const object = l.expression(node.left as SyntaxNode);
  const right = node.right as SyntaxNode;
  return l.emit({
    op: 'member', start: l.start(node), end: l.end(node), fn: l.f, block: l.b, object, name: right.text as string, nameRange: l.range(right), optional: false, pattern: false,
  });
};

/** The expressions that need no more than a few lines each. */
export const SIMPLE: readonly (readonly [string, ExpressionRule])[] = [
  ['Identifier', identifier],
  ['StringLiteral', literal('string', ownText)],
  ['NoSubstitutionTemplateLiteral', literal('string', ownText)],
  ['PrivateIdentifier', literal('string', ownText)],
  ['NumericLiteral', literal('number', sourceText)],
  ['BigIntLiteral', literal('bigint', sourceText)],
  ['RegularExpressionLiteral', literal('regexp', sourceText)],
  ['TrueKeyword', literal('boolean', () => 'true')],
  ['FalseKeyword', literal('boolean', () => 'false')],
  ['NullKeyword', literal('null', () => 'null')],
  ['ThisKeyword', (l, node) => l.emit({ op: 'this', start: l.start(node), end: l.end(node), fn: l.f, block: l.b })],
  ['SuperKeyword', (l, node) => l.emit({ op: 'super', start: l.start(node), end: l.end(node), fn: l.f, block: l.b })],
  ['TemplateExpression', template],
  ['TypeOfExpression', unary('typeof')],
  ['VoidExpression', unary('void')],
  ['DeleteExpression', deleteExpression],
  ['AwaitExpression', awaitExpression],
  ['YieldExpression', yieldExpression],
  ['SpreadElement', spread],
  ['AsExpression', cast('as')],
  ['SatisfiesExpression', cast('satisfies')],
  ['TypeAssertionExpression', cast('angle')],
  ['MetaProperty', meta],
  ['Decorator', decorator],
  ['ExpressionWithTypeArguments', inner],
  ['PartiallyEmittedExpression', inner],
  ['QualifiedName', qualifiedName],
  // Where an expression was expected and left out (`[,]` has its own way).
  ['OmittedExpression', (l, node) => l.emit({ op: 'literal', start: l.start(node), end: l.end(node), fn: l.f, block: l.b, kind: 'undefined', text: '' })],
];

/** `-x`, `!x`; increments are assignments and handled there. */
export function prefixUnary(l: Lowering, node: SyntaxNode): ValueId {
  const operand = l.expression(node.operand as SyntaxNode);
  const operator = operatorText(l.facade.kindName(node.operator as number));
  return l.emit({ op: 'unary', start: l.start(node), end: l.end(node), fn: l.f, block: l.b, operator, operand });
}
