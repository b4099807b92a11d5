import type { FunctionKind, Range, ValueId } from '../ir.js';
import type { SyntaxNode } from '../syntax.js';
import { exportDeclaration } from './exports.js';
import { declareStatements, hoistVariables, patternNames, unlabelled } from './hoist.js';
import type { OpenFunction } from './context.js';
import type { Lowering } from './lowering.js';
import { lowerDecorators, lowerParameters, realParameters } from './parameters.js';
import { Scope } from './scope.js';
import { hasModifier, list } from './tokens.js';

/**
 * Makes a function of any kind. What is evaluated outside of it (decorators of its parameters) is lowered now, its body later.
 * `scope` is where it is written, with the names only it sees.
 */
export function makeFunction(l: Lowering, node: SyntaxNode, kind: FunctionKind, scope: Scope): OpenFunction {
  const body = bodyOf(l, node);
  const fn = l.newFunction(kind, l.range(node), body !== undefined);
  fn.isAsync = hasModifier(l, node, 'AsyncKeyword');
  fn.isGenerator = node.asteriskToken !== undefined;
  fn.doc = l.doc(node);
  const parameters = realParameters(l, node);
  const decorators = parameters.map((parameter) => lowerDecorators(l, parameter));
  const own = new Scope(scope, fn.id, scope.strict || hasUseStrict(l, body));
  for (const parameter of list(node.typeParameters)) own.addTypeParameter(parameter.name?.text as string);
  l.later(fn, own, () => {
    if (fn.hasBody) for (const parameter of parameters) patternNames(l, parameter.name as SyntaxNode, (name) => { l.declare(own, 'parameter', name); });
    fn.returnType = l.annotation(node);
    lowerBody(l, fn, own, body, () => { lowerParameters(l, fn, parameters, decorators); });
  });
  return fn;
}

/**
 * The body of a function. Where a doc comment of JavaScript gives the whole type (`@type {Handler}`), TypeScript 7.0 answers with
 * another child of the node; the body is the last child that can be one.
 */
function bodyOf(l: Lowering, node: SyntaxNode): SyntaxNode | undefined {
  const body = node.body as SyntaxNode | undefined;
  if (body === undefined || !l.isJavaScript || isBody(l, body)) return body;
  let last: SyntaxNode | undefined;
  l.facade.forEachChild(node, (child) => { last = child; });
  return last !== undefined && isBody(l, last) ? last : undefined;
}

function isBody(l: Lowering, node: SyntaxNode): boolean {
  const kind = l.kind(node);
  return kind === 'Block' || (l.rules.expressions.has(kind) && !l.rules.types.has(kind));
}

function lowerBody(l: Lowering, fn: OpenFunction, scope: Scope, body: SyntaxNode | undefined, parameters: () => void): void {
  if (body === undefined) parameters();
  else if (l.kind(body) !== 'Block') {
    parameters();
    const value = l.expression(body);
    l.leave({ kind: 'return', value }, { block: fn.exit }, 0);
  } else {
    const statements = list(body.statements);
    hoistVariables(l, statements, scope);
    declareStatements(l, statements, () => scope);
    hoistFunctions(l, statements, 'others');
    parameters();
    hoistFunctions(l, statements, 'parameters');
    for (const statement of statements) l.statement(statement);
  }
}

function hasUseStrict(l: Lowering, body: SyntaxNode | undefined): boolean {
  if (body === undefined || l.kind(body) !== 'Block') return false;
  return startsStrict(l, list(body.statements));
}

export function startsStrict(l: Lowering, statements: readonly SyntaxNode[]): boolean {
  for (const statement of statements) {
    if (l.kind(statement) !== 'ExpressionStatement') return false;
    const { expression } = statement;
    if (l.kind(expression as SyntaxNode) !== 'StringLiteral') return false;
    if (expression.text === 'use strict') return true;
  }
  return false;
}

/** A function that is a value where it stands: arrow, function expression, method of an object. */
export function functionValue(l: Lowering, node: SyntaxNode, kind: FunctionKind, key?: { readonly name: string | undefined; readonly range: Range }): ValueId {
  const hint = l.takeHint();
  const nameNode = kind === 'function' ? (node.name as SyntaxNode | undefined) : undefined;
  const ownName = nameNode !== undefined && nameNode.text !== '' ? nameNode : undefined;
  let { scope } = l;
  if (ownName !== undefined) {
    scope = new Scope(scope, l.f);
    l.declare(scope, 'function', ownName);
  }
  const fn = makeFunction(l, node, kind, scope);
  fn.name = key === undefined ? ((ownName?.text as string | undefined) ?? hint?.name) : key.name;
  fn.nameRange = key === undefined ? (ownName === undefined ? hint?.range : l.range(ownName)) : key.range;
  fn.doc ??= hint?.doc;
  const value = l.emit({ op: 'function', start: fn.start, end: fn.end, fn: l.f, block: l.b, target: fn.id });
  // The name that only the function itself sees is another name of this value.
  if (ownName !== undefined) l.write(scope.get(ownName.text as string)!, value, l.start(ownName), l.end(ownName), true);
  return value;
}

/**
 * Function declarations of a block come first, whatever comes before them in the text. `which`: a function that has the name of a
 * parameter takes its place, so those are written after the parameters.
 */
export function hoistFunctions(l: Lowering, statements: readonly SyntaxNode[], which: 'all' | 'others' | 'parameters'): void {
  let withBody: Set<string> | undefined;
  for (const statement of statements) {
    const node = unlabelled(l, statement);
    if (l.kind(node) !== 'FunctionDeclaration' || isFromComment(l, node)) continue;
    const name = node.name?.text as string | undefined;
    const binding = name === undefined || name === '' ? undefined : l.lookup(name);
    const replaces = binding !== undefined && l.bindings[binding]!.kind === 'parameter';
    if (which !== 'all' && replaces !== (which === 'parameters')) continue;
    withBody ??= namesWithBody(l, statements);
    declareFunction(l, node, name, name !== undefined && node.body === undefined && withBody.has(name));
  }
}

/** TypeScript 7 makes overloads of `@overload` in a JavaScript doc comment. */
const isFromComment = (l: Lowering, node: SyntaxNode): boolean => l.isJavaScript && node.body === undefined;

function namesWithBody(l: Lowering, statements: readonly SyntaxNode[]): Set<string> {
  const names = new Set<string>();
  for (const statement of statements) {
    const node = unlabelled(l, statement);
    if (l.kind(node) === 'FunctionDeclaration' && node.body !== undefined && node.name !== undefined) names.add(node.name.text as string);
  }
  return names;
}

/** An overload makes a function without body and nothing else: the name means the implementation. */
function declareFunction(l: Lowering, node: SyntaxNode, name: string | undefined, isOverload: boolean): void {
  const fn = makeFunction(l, node, 'function', l.scope);
  const nameNode = node.name as SyntaxNode | undefined;
  const isNamed = nameNode !== undefined && name !== '';
  if (isNamed) {
    fn.name = name;
    fn.nameRange = l.range(nameNode);
  }
  if (isOverload) return;
  const value: ValueId = l.emit({ op: 'function', start: fn.start, end: fn.end, fn: l.f, block: l.b, target: fn.id });
  if (isNamed) {
    l.writeName(nameNode, value, fn.start, fn.end, true);
    const binding = l.lookup(name!);
    if (binding !== undefined) l.bindings[binding]!.doc ??= fn.doc;
  }
  exportDeclaration(l, node, isNamed ? nameNode : undefined, value);
}
