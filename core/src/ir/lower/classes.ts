import type { ClassMember, FunctionKind, TypeNodeId, ValueId } from '../ir.js';
import type { SyntaxNode } from '../syntax.js';
import { typeArguments } from './chains.js';
import { exportDeclaration } from './exports.js';
import { makeFunction } from './functions.js';
import { hintName, propertyKey, type Key } from './keys.js';
import type { OpenClass, OpenFunction } from './context.js';
import type { Lowering } from './lowering.js';
import { isParameterProperty, lowerDecorators } from './parameters.js';
import { lowerBlock } from './blocks.js';
import { hoistVariables } from './hoist.js';
import { Scope } from './scope.js';
import { hasModifier, list } from './tokens.js';

export function classDeclaration(l: Lowering, node: SyntaxNode): void {
  const name = node.name as SyntaxNode | undefined;
  const binding = name === undefined ? undefined : l.scope.get(name.text as string);
  const value = lowerClass(l, node, l.scope, name, binding);
  if (binding !== undefined) {
    l.write(binding, value, l.start(node), l.end(node), true);
    l.bindings[binding]!.doc ??= l.doc(node);
  }
  exportDeclaration(l, node, binding === undefined ? undefined : name, value);
}

/** The name of a class expression is seen in the class only. */
export function classExpression(l: Lowering, node: SyntaxNode): ValueId {
  const name = node.name as SyntaxNode | undefined;
  if (name === undefined || name.text === '') return lowerClass(l, node, l.scope, undefined, undefined);
  const scope = new Scope(l.scope, l.f);
  const binding = l.declare(scope, 'class', name);
  const value = lowerClass(l, node, scope, name, binding);
  l.write(binding, value, l.start(name), l.end(name), true);
  return value;
}

function lowerClass(l: Lowering, node: SyntaxNode, around: Scope, name: SyntaxNode | undefined, binding: number | undefined): ValueId {
  const hint = l.takeHint();
  const id = l.classes.length;
  const { start, end } = l.range(node);
  const record: OpenClass = {
    id, start, end, name: (name?.text as string | undefined) ?? hint?.name, binding, fn: l.f, superClass: undefined, superTypeArguments: [], implements: [],
    decorators: [], members: [], constructorFn: undefined, doc: l.doc(node) ?? hint?.doc,
  };
  l.classes.push(record);
  record.decorators = lowerDecorators(l, node);
  const outer = l.scope;
  l.scope = new Scope(around, l.f, true);
  for (const parameter of list(node.typeParameters)) l.scope.addTypeParameter(parameter.name?.text as string);
  for (const clause of list(node.heritageClauses)) if (l.start(clause) >= start) heritage(l, record, clause);
  for (const member of list(node.members)) lowerMember(l, record, member);
  l.scope = outer;
  return l.emit({ op: 'class', start, end, fn: l.f, block: l.b, target: id });
}

function heritage(l: Lowering, record: OpenClass, clause: SyntaxNode): void {
  const types = list(clause.types);
  if (l.facade.kindName(clause.token as number) !== 'ExtendsKeyword') record.implements.push(...types.map((type): TypeNodeId => l.type(type)));
  else if (types[0] !== undefined) {
    record.superClass = l.expression(types[0].expression as SyntaxNode);
    // `@extends {Base<T>}` of a JavaScript doc comment gives none here.
    if (list(types[0].typeArguments).every((type) => l.start(type) > l.start(types[0]!))) record.superTypeArguments = [...typeArguments(l, types[0])];
  }
}

type Member = (l: Lowering, record: OpenClass, node: SyntaxNode) => void;

const NO_KEY: Key = { name: undefined, computed: undefined, range: { start: 0, end: 0 } };

const method = (kind: 'method' | 'getter' | 'setter'): Member => (l, record, node) => {
  const key = propertyKey(l, node.name as SyntaxNode);
  const decorators = lowerDecorators(l, node);
  const fn = memberFunction(l, record, node, kind, key);
  fn.decorators = decorators;
  record.members.push({ ...base(l, node, key, decorators), kind, fn: fn.id, type: undefined, initializer: undefined });
};

function base(l: Lowering, node: SyntaxNode, key: Key, decorators: ValueId[]): Pick<ClassMember, 'start' | 'end' | 'name' | 'isStatic' | 'nameRange' | 'decorators' | 'doc'> {
  return { ...l.range(node), name: key.name, isStatic: hasModifier(l, node, 'StaticKeyword'), nameRange: key.range, decorators, doc: l.doc(node) };
}

function memberFunction(l: Lowering, record: OpenClass, node: SyntaxNode, kind: FunctionKind, key: Key): OpenFunction {
  const fn = makeFunction(l, node, kind, l.scope);
  fn.class = record.id;
  fn.isStatic = hasModifier(l, node, 'StaticKeyword');
  fn.name = key.name;
  fn.nameRange = key.range;
  return fn;
}

function constructor(l: Lowering, record: OpenClass, node: SyntaxNode): void {
  const fn = makeFunction(l, node, 'constructor', l.scope);
  fn.class = record.id;
  fn.name = 'constructor';
  if (fn.hasBody || record.constructorFn === undefined) record.constructorFn = fn.id;
  if (!fn.hasBody) return;
  for (const parameter of list(node.parameters)) if (isParameterProperty(l, parameter)) parameterProperty(l, record, parameter);
}

function parameterProperty(l: Lowering, record: OpenClass, node: SyntaxNode): void {
  const name = node.name as SyntaxNode;
  if (l.kind(name) !== 'Identifier') return;
  record.members.push({
    ...l.range(node), name: name.text as string, kind: 'parameter-property', isStatic: false, nameRange: l.range(name),
    type: l.annotation(node), initializer: undefined, fn: undefined, decorators: [], doc: l.doc(node),
  });
}

/** An initializer runs once an object, with its own `this`: a function of its own. */
function field(l: Lowering, record: OpenClass, node: SyntaxNode): void {
  const key = propertyKey(l, node.name as SyntaxNode);
  const decorators = lowerDecorators(l, node);
  const kind = hasModifier(l, node, 'AccessorKeyword') ? 'accessor' : 'field';
  const type = l.annotation(node);
  const member: { -readonly [K in keyof ClassMember]: ClassMember[K] } = {
    ...base(l, node, key, decorators), kind, type, initializer: undefined, fn: undefined,
  };
  record.members.push(member);
  const initializer = node.initializer as SyntaxNode | undefined;
  if (initializer === undefined) return;
  const fn = l.newFunction('field-initializer', l.range(initializer), true);
  fn.class = record.id;
  fn.isStatic = member.isStatic;
  fn.name = key.name;
  fn.nameRange = key.range;
  fn.doc = member.doc;
  member.fn = fn.id;
  l.later(fn, new Scope(l.scope, fn.id), () => {
    if (key.name !== undefined) hintName(l, initializer, node.name as SyntaxNode, node);
    const value = l.expression(initializer);
    member.initializer = value;
    l.leave({ kind: 'return', value }, { block: fn.exit }, 0);
  });
}

function staticBlock(l: Lowering, record: OpenClass, node: SyntaxNode): void {
  const fn = l.newFunction('static-block', l.range(node), true);
  fn.class = record.id;
  fn.isStatic = true;
  const scope = new Scope(l.scope, fn.id);
  l.later(fn, scope, () => {
    const statements = list(node.body?.statements);
    hoistVariables(l, statements, scope);
    lowerBlock(l, statements);
  });
}

function indexSignature(l: Lowering, record: OpenClass, node: SyntaxNode): void {
  record.members.push({
    ...base(l, node, { ...NO_KEY, range: l.range(node) }, []), kind: 'index-signature', type: l.annotation(node),
    initializer: undefined, fn: undefined,
  });
}

const MEMBERS = new Map<string, Member>([
  ['MethodDeclaration', method('method')],
  ['GetAccessor', method('getter')],
  ['SetAccessor', method('setter')],
  ['Constructor', constructor],
  ['PropertyDeclaration', field],
  ['ClassStaticBlockDeclaration', staticBlock],
  ['IndexSignature', indexSignature],
  ['SemicolonClassElement', () => {}],
]);

function lowerMember(l: Lowering, record: OpenClass, node: SyntaxNode): void {
  const kind = l.kind(node);
  const lower = MEMBERS.get(kind);
  // `@overload` of a JavaScript doc comment.
  if (l.isJavaScript && (kind === 'MethodDeclaration' || kind === 'Constructor') && node.body === undefined) return;
  if (lower === undefined) l.expression(node);
  else lower(l, record, node);
}
