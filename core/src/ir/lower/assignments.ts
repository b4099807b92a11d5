import type { ValueId } from '../ir.js';
import type { SyntaxNode } from '../syntax.js';
import { noteExport } from './commonjs.js';
import { hintName, literalKey, propertyKey } from './keys.js';
import type { Lowering } from './lowering.js';
import { indexPiece, propertyPiece, restPiece, withDefault } from './patterns.js';
import { prefixUnary } from './expressions.js';
import { shortCircuit } from './short-circuit.js';
import { ASSIGNMENTS, list, operatorText } from './tokens.js';

/** Where an assignment puts its value: what stands left of it, evaluated already. */
type Target =
  | { readonly kind: 'name'; readonly node: SyntaxNode }
  | { readonly kind: 'member'; readonly node: SyntaxNode; readonly object: ValueId; readonly name: string; readonly nameNode: SyntaxNode }
  | { readonly kind: 'index'; readonly node: SyntaxNode; readonly object: ValueId; readonly index: ValueId }
  | { readonly kind: 'pattern'; readonly node: SyntaxNode }
  | { readonly kind: 'none'; readonly node: SyntaxNode };

const WRAPPERS = new Set(['ParenthesizedExpression', 'NonNullExpression', 'AsExpression', 'SatisfiesExpression', 'TypeAssertionExpression']);

function targetOf(l: Lowering, written: SyntaxNode): Target {
  let node = written;
  let kind = l.kind(node);
  while (WRAPPERS.has(kind)) {
    node = node.expression as SyntaxNode;
    kind = l.kind(node);
  }
  if (kind === 'Identifier') return { kind: 'name', node };
  if (kind === 'ObjectLiteralExpression' || kind === 'ArrayLiteralExpression') return { kind: 'pattern', node };
  if (kind === 'PropertyAccessExpression') {
    const object = l.expression(node.expression as SyntaxNode);
    return { kind: 'member', node, object, name: node.name.text as string, nameNode: node.name as SyntaxNode };
  }
  if (kind === 'ElementAccessExpression') {
    const object = l.expression(node.expression as SyntaxNode);
    const argument = node.argumentExpression as SyntaxNode;
    const name = l.kind(argument) === 'NumericLiteral' ? undefined : literalKey(l, argument);
    if (name !== undefined) return { kind: 'member', node, object, name, nameNode: argument };
    return { kind: 'index', node, object, index: l.expression(argument) };
  }
  l.expression(node);
  return { kind: 'none', node };
}

/** Puts `value` there. The result stands for the whole assignment, from `start` to `end`. */
function put(l: Lowering, target: Target, value: ValueId, start: number, end: number): ValueId {
  switch (target.kind) {
    case 'name':
      return target.node.text === '' ? value : l.writeName(target.node, value, start, end, false);
    case 'member': {
      const { object, name } = target;
      return l.emit({ op: 'store', start, end, fn: l.f, block: l.b, object, name, nameRange: l.range(target.nameNode), value });
    }
    case 'index':
      return l.emit({ op: 'store-index', start, end, fn: l.f, block: l.b, object: target.object, index: target.index, value });
    case 'pattern':
      l.nested(target.node, () => { assignPattern(l, target.node, value); });
      return value;
    case 'none':
      return value;
  }
}

/** The value that is there now, for `x += 1`. */
function current(l: Lowering, target: Target): ValueId {
  const { start, end } = l.range(target.node);
  switch (target.kind) {
    case 'member': {
      const { object, name } = target;
      return l.emit({ op: 'member', start, end, fn: l.f, block: l.b, object, name, nameRange: l.range(target.nameNode), optional: false, pattern: false });
    }
    case 'index':
      return l.emit({ op: 'index', start, end, fn: l.f, block: l.b, object: target.object, index: target.index, optional: false, pattern: false });
    case 'name':
    case 'pattern':
      return l.expression(target.node);
    case 'none':
      return l.missing(start);
  }
}

export function assignment(l: Lowering, node: SyntaxNode, operator: string): ValueId {
  const { start, end } = l.range(node);
  const rightNode = node.right as SyntaxNode;
  const target = targetOf(l, node.left as SyntaxNode);
  const operation = ASSIGNMENTS.get(operator) ?? '';
  if (target.kind === 'name') hintName(l, rightNode, target.node, node);
  else if (target.kind === 'member') hintName(l, rightNode, target.nameNode, node);
  if (operation === '') {
    const value = l.expression(rightNode);
    const result = put(l, target, value, start, end);
    if (target.kind === 'member') noteExport(l, target.object, target.name, value, start, end);
    return result;
  }
  const { hint } = l;
  l.hint = undefined;
  const before = current(l, target);
  l.hint = hint;
  const logical = operation === '&&' ? 'and' : operation === '||' ? 'or' : operation === '??' ? 'nullish' : undefined;
  if (logical !== undefined) return shortCircuit(l, node, logical, before, () => put(l, target, l.expression(rightNode), start, end));
  const right = l.expression(rightNode);
  return put(l, target, l.emit({ op: 'binary', start, end, fn: l.f, block: l.b, operator: operation, left: before, right }), start, end);
}

/** `++x`, `x--`: the written value is that of the unary operation. Other prefix operators are no assignments. */
export function increment(l: Lowering, node: SyntaxNode): ValueId {
  const operator = operatorText(l.facade.kindName(node.operator as number));
  if (operator !== '++' && operator !== '--') return prefixUnary(l, node);
  const { start, end } = l.range(node);
  const target = targetOf(l, node.operand as SyntaxNode);
  const operand = current(l, target);
  const value = l.emit({ op: 'unary', start, end, fn: l.f, block: l.b, operator, operand });
  put(l, target, value, start, end);
  return value;
}

/** Assigns to a target that stands in a pattern or a loop's head: perhaps with a default. `element` gives the range. */
export function assignTo(l: Lowering, written: SyntaxNode, element: SyntaxNode, value: ValueId): void {
  let target = written;
  let incoming = value;
  if (l.kind(written) === 'BinaryExpression' && operatorText(l.kind(written.operatorToken as SyntaxNode)) === '=') {
    target = written.left as SyntaxNode;
    incoming = withDefault(l, value, written.right as SyntaxNode, element, target);
  }
  put(l, targetOf(l, target), incoming, l.start(element), l.end(element));
}

function assignPattern(l: Lowering, pattern: SyntaxNode, source: ValueId): void {
  if (l.kind(pattern) === 'ArrayLiteralExpression') assignArray(l, pattern, source);
  else {
    const omitted: string[] = [];
    for (const property of list(pattern.properties)) assignProperty(l, property, source, omitted);
  }
}

function assignArray(l: Lowering, pattern: SyntaxNode, source: ValueId): void {
  list(pattern.elements).forEach((element, index) => {
    const kind = l.kind(element);
    if (kind === 'OmittedExpression') return;
    if (kind === 'SpreadElement') assignTo(l, element.expression as SyntaxNode, element, restPiece(l, element, source, [], index));
    else assignTo(l, element, element, indexPiece(l, element, source, index));
  });
}

function assignProperty(l: Lowering, property: SyntaxNode, source: ValueId, omitted: string[]): void {
  const kind = l.kind(property);
  const name = property.name as SyntaxNode;
  if (kind === 'PropertyAssignment') {
    assignTo(l, property.initializer as SyntaxNode, property, propertyPiece(l, property, name, source, omitted));
  } else if (kind === 'ShorthandPropertyAssignment') {
    const piece = propertyPiece(l, property, name, source, omitted);
    const value = withDefault(l, piece, property.objectAssignmentInitializer as SyntaxNode | undefined, property, name);
    put(l, { kind: 'name', node: name }, value, l.start(property), l.end(property));
  } else if (kind === 'SpreadAssignment') {
    assignTo(l, property.expression as SyntaxNode, property, restPiece(l, property, source, omitted, undefined));
  } else if (name !== undefined) {
    // A method in a pattern: an error the parser lets pass.
    propertyKey(l, name);
  }
}
