import type { ValueId } from '../ir.js';
import type { SyntaxNode } from '../syntax.js';
import { assignment } from './assignments.js';
import type { Label } from './context.js';
import type { Lowering } from './lowering.js';
import { shortCircuit } from './short-circuit.js';
import { ASSIGNMENTS, operatorText, withoutParentheses } from './tokens.js';

interface Operation {
  readonly node: SyntaxNode;
  readonly operator: string;
}

const operatorOf = (l: Lowering, node: SyntaxNode): string => operatorText(l.kind(node.operatorToken as SyntaxNode));

/** `a + b + c ...` leans to the left and can be thousands of terms long: walked down its left side, then lowered upwards. */
export function binary(l: Lowering, top: SyntaxNode): ValueId {
  const operator = operatorOf(l, top);
  if (ASSIGNMENTS.has(operator)) return assignment(l, top, operator);
  const spine: Operation[] = [{ node: top, operator }];
  let left = withoutParentheses(l, top.left as SyntaxNode);
  while (l.kind(left) === 'BinaryExpression') {
    const next = operatorOf(l, left);
    if (ASSIGNMENTS.has(next)) break;
    spine.push({ node: left, operator: next });
    left = withoutParentheses(l, left.left as SyntaxNode);
  }
  let value = l.expression(left);
  for (let i = spine.length - 1; i >= 0; i--) value = operation(l, spine[i]!, value);
  return value;
}

const SHORT_CIRCUITS = new Map<string, 'and' | 'or' | 'nullish'>([['&&', 'and'], ['||', 'or'], ['??', 'nullish']]);

function operation(l: Lowering, { node, operator }: Operation, left: ValueId): ValueId {
  const kind = SHORT_CIRCUITS.get(operator);
  if (kind !== undefined) return shortCircuit(l, node, kind, left, () => l.expression(node.right as SyntaxNode));
  const right = l.expression(node.right as SyntaxNode);
  if (operator === ',') return right;
  return l.emit({ op: 'binary', start: l.start(node), end: l.end(node), fn: l.f, block: l.b, operator, left, right });
}

/** `a ? b : c ? d : e ...` leans to the right: the tests in a row, then the chosen values from the last one outwards. */
export function conditional(l: Lowering, top: SyntaxNode): ValueId {
  const open: { node: SyntaxNode; test: ValueId; chosen: ValueId; join: Label }[] = [];
  let rest = top;
  while (l.kind(rest) === 'ConditionalExpression') {
    const yes: Label = { block: -1 };
    const no: Label = { block: -1 };
    const join: Label = { block: -1 };
    const test = condition(l, rest.condition as SyntaxNode, yes, no);
    l.begin(yes);
    const chosen = l.expression(rest.whenTrue as SyntaxNode);
    l.goto(join);
    l.begin(no);
    open.push({ node: rest, test, chosen, join });
    rest = withoutParentheses(l, rest.whenFalse as SyntaxNode);
  }
  let value = l.expression(rest);
  for (let i = open.length - 1; i >= 0; i--) {
    const { node, test, chosen, join } = open[i]!;
    l.goto(join);
    l.place(join);
    value = l.emit({ op: 'choose', start: l.start(node), end: l.end(node), fn: l.f, block: l.b, kind: 'conditional', test, options: [chosen, value] });
  }
  return value;
}

/**
 * Lowers what decides a branch: `&&`, `||` and `!` become control flow, with no value of their own. Returns the value tested last.
 */
export function condition(l: Lowering, node: SyntaxNode, yes: Label, no: Label): ValueId {
  const inner = withoutParentheses(l, node);
  const kind = l.kind(inner);
  let test: ValueId = -1;
  if (!l.canNest()) return branchOn(l, inner, yes, no);
  if (kind === 'PrefixUnaryExpression' && l.facade.kindName(inner.operator as number) === 'ExclamationToken') {
    l.nested(inner, () => { test = condition(l, inner.operand as SyntaxNode, no, yes); });
  } else if (kind === 'BinaryExpression') {
    const operator = operatorOf(l, inner);
    if (operator === '&&' || operator === '||') l.nested(inner, () => { test = logicalCondition(l, inner, operator, yes, no); });
  }
  return test >= 0 ? test : branchOn(l, inner, yes, no);
}

function branchOn(l: Lowering, node: SyntaxNode, yes: Label, no: Label): ValueId {
  const test = l.expression(node);
  l.branch(test, yes, no);
  return test;
}

/** All operands of `a && b && c ...`, however many. */
function logicalCondition(l: Lowering, top: SyntaxNode, operator: '&&' | '||', yes: Label, no: Label): ValueId {
  const operands: SyntaxNode[] = [];
  let left = top;
  while (l.kind(left) === 'BinaryExpression' && operatorOf(l, left) === operator) {
    operands.push(left.right as SyntaxNode);
    left = withoutParentheses(l, left.left as SyntaxNode);
  }
  operands.push(left);
  for (let i = operands.length - 1; i > 0; i--) {
    const next: Label = { block: -1 };
    if (operator === '&&') condition(l, operands[i]!, next, no);
    else condition(l, operands[i]!, yes, next);
    l.begin(next);
  }
  return condition(l, operands[0]!, yes, no);
}
