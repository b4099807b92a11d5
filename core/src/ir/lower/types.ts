import type { BindingId, TypeMember, TypeNodeId } from '../ir.js';
import type { SyntaxNode } from '../syntax.js';
import { exportType } from './exports.js';
import { literalKey } from './keys.js';
import type { Lowering, StatementRule, TypeRule } from './lowering.js';
import { Scope } from './scope.js';
import { list } from './tokens.js';

/** What the first name of a type means: a type parameter (nothing this file can say), a declared type, or something from elsewhere. */
function lookupType(l: Lowering, name: string | undefined): BindingId | undefined {
  if (name === undefined) return undefined;
  for (let scope: Scope | undefined = l.scope; scope !== undefined; scope = scope.parent) {
    if (scope.typeParameters?.has(name) === true) return undefined;
    const id = scope.get(name);
    if (id !== undefined && l.typeNames.has(id)) return id;
  }
  return undefined;
}

/** `a.b.C`, as a qualified name or as property accesses; undefined if anything else stands in it. */
function entityPath(l: Lowering, node: SyntaxNode | undefined): string[] | undefined {
  const path: string[] = [];
  for (let rest = node; rest !== undefined; ) {
    const kind = l.kind(rest);
    if (kind === 'Identifier') {
      path.push(rest.text as string);
      return path.reverse();
    }
    if (kind === 'ThisKeyword') return [...path, 'this'].reverse();
    if (kind !== 'QualifiedName' && kind !== 'PropertyAccessExpression') return undefined;
    path.push((kind === 'QualifiedName' ? rest.right : rest.name)?.text as string);
    rest = (kind === 'QualifiedName' ? rest.left : rest.expression) as SyntaxNode | undefined;
  }
  return undefined;
}

const all = (l: Lowering, nodes: unknown): TypeNodeId[] => list(nodes).map((node) => l.type(node));

const other = (l: Lowering, node: SyntaxNode, syntax: string, parts: readonly TypeNodeId[]): TypeNodeId => l.typeNode({ kind: 'other', syntax, parts, ...l.range(node) });

const keyword = (name: string): TypeRule => (l, node) => l.typeNode({ kind: 'keyword', name, ...l.range(node) });

const reference = (property: 'typeName' | 'expression'): TypeRule => (l, node) => {
  const path = entityPath(l, node[property] as SyntaxNode);
  const args = all(l, node.typeArguments);
  if (path === undefined) return other(l, node, l.kind(node), args);
  return l.typeNode({ kind: 'name', path, binding: lookupType(l, path[0]), args, ...l.range(node) });
};

const query: TypeRule = (l, node) => {
  const name = node.exprName as SyntaxNode;
  if (l.kind(name) === 'ImportType') return l.type(name);
  const path = entityPath(l, name) ?? [];
  return l.typeNode({ kind: 'query', path, binding: path[0] === undefined ? undefined : l.lookup(path[0]), ...l.range(node) });
};

const LITERALS = new Map<string, 'string' | 'number' | 'boolean' | 'bigint' | 'null'>([
  ['StringLiteral', 'string'], ['NoSubstitutionTemplateLiteral', 'string'], ['NumericLiteral', 'number'], ['BigIntLiteral', 'bigint'],
  ['TrueKeyword', 'boolean'], ['FalseKeyword', 'boolean'], ['NullKeyword', 'null'],
]);

const literal: TypeRule = (l, node) => {
  let inner = node.literal as SyntaxNode;
  if (l.kind(inner) === 'PrefixUnaryExpression') inner = inner.operand as SyntaxNode;
  return l.typeNode({ kind: 'literal', base: LITERALS.get(l.kind(inner)) ?? 'string', ...l.range(node) });
};

const templateLiteral: TypeRule = (l, node) => {
  for (const span of list(node.templateSpans)) l.type(span.type as SyntaxNode);
  return l.typeNode({ kind: 'literal', base: 'template', ...l.range(node) });
};

const parts = (kind: 'union' | 'intersection'): TypeRule => (l, node) => {
  const types = all(l, node.types);
  return l.typeNode({ kind, parts: types, ...l.range(node) });
};

const array: TypeRule = (l, node) => {
  const element = l.type(node.elementType as SyntaxNode);
  return l.typeNode({ kind: 'array', element, ...l.range(node) });
};

const tuple: TypeRule = (l, node) => {
  const elements = all(l, node.elements);
  return l.typeNode({ kind: 'tuple', elements, ...l.range(node) });
};

const typeLiteral: TypeRule = (l, node) => {
  const members = typeMembers(l, node.members);
  return l.typeNode({ kind: 'object', members, ...l.range(node) });
};

const functionType: TypeRule = (l, node) => {
  const returns = inTypeScope(l, node.typeParameters, () => l.optionalType(node.type as SyntaxNode | undefined));
  return l.typeNode({ kind: 'function', returns, ...l.range(node) });
};

const importType: TypeRule = (l, node) => {
  const argument = node.argument?.literal as SyntaxNode | undefined;
  const specifier = argument === undefined ? undefined : literalKey(l, argument);
  const args = all(l, node.typeArguments);
  return l.typeNode({ kind: 'import', specifier, path: entityPath(l, node.qualifier as SyntaxNode | undefined) ?? [], args, ...l.range(node) });
};

/** Lowers with a scope of type parameters around. */
function inTypeScope<T>(l: Lowering, parameters: unknown, lower: () => T): T {
  const outer = l.scope;
  l.scope = new Scope(outer, l.f);
  for (const parameter of list(parameters)) l.scope.addTypeParameter(parameter.name?.text as string);
  const result = lower();
  l.scope = outer;
  return result;
}

const inner = (property: string): TypeRule => (l, node) => {
  const type = node[property] as SyntaxNode | undefined;
  return type === undefined ? other(l, node, l.kind(node), []) : l.type(type);
};

/** A type made of the types in `properties`. */
const wrapping = (...properties: string[]): TypeRule => (l, node) => {
  const types: TypeNodeId[] = [];
  for (const property of properties) if (node[property] !== undefined) types.push(l.type(node[property] as SyntaxNode));
  return other(l, node, l.kind(node), types);
};

/** `infer U` is a type parameter of the conditional type around it. */
const infer: TypeRule = (l, node) => {
  l.scope.addTypeParameter(node.typeParameter?.name?.text as string);
  return other(l, node, l.kind(node), []);
};

/** `a extends b ? c : d extends ...` can be long: the chain of the false branch is walked. */
const conditional: TypeRule = (l, node) => {
  const types: TypeNodeId[] = [];
  let rest = node;
  for (; l.kind(rest) === 'ConditionalType'; rest = rest.falseType as SyntaxNode) {
    const { checkType, extendsType, trueType } = rest as Record<string, SyntaxNode>;
    types.push(l.type(checkType!));
    inTypeScope(l, undefined, () => { types.push(l.type(extendsType!), l.type(trueType!)); });
  }
  types.push(l.type(rest));
  return other(l, node, 'ConditionalType', types);
};

const mapped: TypeRule = (l, node) => {
  const constraint = l.optionalType(node.typeParameter?.constraint as SyntaxNode | undefined);
  const type = inTypeScope(l, [node.typeParameter], () => l.optionalType(node.type as SyntaxNode | undefined));
  return other(l, node, 'MappedType', [constraint, type].filter((part) => part !== undefined));
};

/** `keyof T`, `readonly T[]`, `unique symbol`: the operator's name tells them apart. */
const operator: TypeRule = (l, node) => other(l, node, l.facade.kindName(node.operator as number), [l.type(node.type as SyntaxNode)]);

const KEYWORDS = ['Any', 'Unknown', 'String', 'Number', 'BigInt', 'Boolean', 'Symbol', 'Object', 'Void', 'Undefined', 'Never', 'Intrinsic', 'Null'];

export const TYPES: readonly (readonly [string, TypeRule])[] = [
  ...KEYWORDS.map((name) => [`${name}Keyword`, keyword(name.toLowerCase())] as const),
  ['TypeReference', reference('typeName')],
  ['ExpressionWithTypeArguments', reference('expression')],
  ['TypeQuery', query],
  ['LiteralType', literal],
  ['TemplateLiteralType', templateLiteral],
  ['UnionType', parts('union')],
  ['IntersectionType', parts('intersection')],
  ['ArrayType', array],
  ['TupleType', tuple],
  ['TypeLiteral', typeLiteral],
  ['FunctionType', functionType],
  ['ConstructorType', functionType],
  ['ImportType', importType],
  ['ParenthesizedType', inner('type')],
  ['NamedTupleMember', inner('type')],
  ['JSDocTypeExpression', inner('type')],
  ['OptionalType', wrapping('type')],
  ['RestType', wrapping('type')],
  ['TypePredicate', wrapping('type')],
  ['IndexedAccessType', wrapping('objectType', 'indexType')],
  ['ThisType', wrapping()],
  ['InferType', infer],
  ['ConditionalType', conditional],
  ['MappedType', mapped],
  ['TypeOperator', operator],
  // What JSDoc adds to types, and TypeScript files hold only by mistake.
  ...['JSDocAllType', 'JSDocUnknownType', 'JSDocNullableType', 'JSDocNonNullableType', 'JSDocOptionalType', 'JSDocFunctionType', 'JSDocVariadicType', 'JSDocNamepathType']
    .map((kind) => [kind, wrapping('type')] as const),
];

const CALLABLE = new Set(['MethodSignature', 'CallSignature', 'ConstructSignature']);

function typeMembers(l: Lowering, nodes: unknown): TypeMember[] {
  return list(nodes).map((node) => {
    const name = node.name as SyntaxNode | undefined;
    const { start, end } = l.range(node);
    const nameRange = name === undefined ? { start, end } : l.range(name);
    const type = CALLABLE.has(l.kind(node)) ? functionType(l, node) : l.optionalType(node.type as SyntaxNode | undefined);
    return { start, end, name: name === undefined ? undefined : memberName(l, name), nameRange, optional: isOptional(l, node), type, doc: l.doc(node) };
  });
}

/** The token has its own property up to TypeScript 6; in 7 it shares one with `!`. */
const isOptional = (l: Lowering, node: SyntaxNode): boolean =>
  node.questionToken !== undefined || (node.postfixToken !== undefined && l.kind(node.postfixToken as SyntaxNode) === 'QuestionToken');

const memberName = (l: Lowering, name: SyntaxNode): string | undefined =>
  (l.kind(name) === 'ComputedPropertyName' ? literalKey(l, name.expression as SyntaxNode) : (name.text as string | undefined));

const declaration = (kind: 'interface' | 'alias'): StatementRule => (l, node) => {
  const name = node.name as SyntaxNode;
  const binding = l.scope.get(name.text as string);
  if (binding === undefined) return;
  const parameters = list(node.typeParameters).map((parameter) => (parameter.name?.text as string | undefined) ?? '');
  const { start, end } = l.range(node);
  const doc = l.doc(node);
  const content = inTypeScope(l, node.typeParameters, () => ({
    extends: list(node.heritageClauses).flatMap((clause) => all(l, clause.types)),
    members: kind === 'interface' ? typeMembers(l, node.members) : [],
    type: kind === 'alias' ? l.optionalType(node.type as SyntaxNode | undefined) : undefined,
  }));
  const index = l.typeDecls.push({ kind, name: name.text as string, binding, parameters, ...content, start, end, doc }) - 1;
  l.bindings[binding]!.typeDecl ??= index;
  l.bindings[binding]!.doc ??= doc;
  exportType(l, node, name, binding);
};

export const TYPE_DECLARATIONS: readonly (readonly [string, StatementRule])[] = [
  ['InterfaceDeclaration', declaration('interface')],
  ['TypeAliasDeclaration', declaration('alias')],
];

