import type { BindingKind } from '../ir.js';
import type { SyntaxNode } from '../syntax.js';
import type { Lowering } from './lowering.js';
import type { Scope } from './scope.js';
import { hasModifier, list } from './tokens.js';

/** The names in a declaration's pattern, in text order. */
export function patternNames(l: Lowering, pattern: SyntaxNode | undefined, visit: (name: SyntaxNode) => void): void {
  if (pattern === undefined) return;
  if (l.kind(pattern) === 'Identifier') {
    if (pattern.text !== '') visit(pattern);
    return;
  }
  const stack: SyntaxNode[] = [pattern];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const kind = l.kind(node);
    if (kind === 'Identifier') {
      if (node.text !== '') visit(node);
    } else if (kind === 'BindingElement') {
      if (node.name !== undefined) stack.push(node.name as SyntaxNode);
    } else if (kind === 'ObjectBindingPattern' || kind === 'ArrayBindingPattern') {
      const elements = list(node.elements);
      for (let i = elements.length - 1; i >= 0; i--) stack.push(elements[i]!);
    }
  }
}

/** `await using` and `using` are one kind of binding. */
export function variableKind(l: Lowering, declarations: SyntaxNode): 'var' | 'let' | 'const' | 'using' {
  const kind = l.facade.declarationKind(declarations);
  return kind === 'await using' ? 'using' : kind;
}

export function declareVariables(l: Lowering, scope: Scope, declarations: SyntaxNode, kind: BindingKind): void {
  for (const declaration of list(declarations.declarations)) patternNames(l, declaration.name as SyntaxNode, (name) => { l.declare(scope, kind, name); });
}

type Declaring = (l: Lowering, scope: () => Scope, node: SyntaxNode) => void;

const named = (kind: BindingKind): Declaring => (l, scope, node) => {
  const name = node.name as SyntaxNode | undefined;
  if (name !== undefined && l.kind(name) === 'Identifier' && name.text !== '') l.declare(scope(), kind, name);
};

function importedNames(l: Lowering, scope: () => Scope, node: SyntaxNode): void {
  const clause = node.importClause as SyntaxNode | undefined;
  if (clause === undefined) return;
  const declare = (name: SyntaxNode | undefined): void => {
    if (name !== undefined && name.text !== '') l.declare(scope(), 'import', name);
  };
  declare(clause.name as SyntaxNode | undefined);
  const bindings = clause.namedBindings as SyntaxNode | undefined;
  if (bindings === undefined) return;
  if (l.kind(bindings) === 'NamespaceImport') declare(bindings.name as SyntaxNode);
  else for (const element of list(bindings.elements)) declare(element.name as SyntaxNode);
}

/** `declare global {}` has no keyword before its name, which a namespace called `global` has. */
export function isGlobalAugmentation(l: Lowering, node: SyntaxNode): boolean {
  if (node.name?.text !== 'global') return false;
  const before = l.text.slice(l.start(node), l.start(node.name as SyntaxNode));
  return !before.includes('namespace') && !before.includes('module');
}

/** What a statement declares in the block it stands in. */
const DECLARING = new Map<string, Declaring>([
  ['VariableStatement', (l, scope, node) => {
    const declarations = node.declarationList as SyntaxNode;
    const kind = variableKind(l, declarations);
    if (kind !== 'var') declareVariables(l, scope(), declarations, kind);
  }],
  ['FunctionDeclaration', (l, scope, node) => { if (!isHoistedOut(l, node)) named('function')(l, scope, node); }],
  ['ClassDeclaration', named('class')],
  ['EnumDeclaration', named('enum')],
  ['ModuleDeclaration', (l, scope, node) => { if (!isGlobalAugmentation(l, node)) named('namespace')(l, scope, node); }],
  ['InterfaceDeclaration', named('interface')],
  ['TypeAliasDeclaration', named('type-alias')],
  ['ImportEqualsDeclaration', named('import')],
  ['ImportDeclaration', importedNames],
]);

/** Declares what a block's statements declare. `scope` is asked for only if there is anything. */
export function declareStatements(l: Lowering, statements: readonly SyntaxNode[], scope: () => Scope): void {
  for (const statement of statements) {
    const node = unlabelled(l, statement);
    DECLARING.get(l.kind(node))?.(l, scope, node);
  }
}

export function unlabelled(l: Lowering, statement: SyntaxNode): SyntaxNode {
  let node = statement;
  while (l.kind(node) === 'LabeledStatement') node = node.statement as SyntaxNode;
  return node;
}

/**
 * Sloppy mode: a function declared in a block is a variable of the whole function too, unless a lexical name stands between.
 * One binding for both is exact enough, and is what the compiler does.
 */
function isHoistedOut(l: Lowering, node: SyntaxNode): boolean {
  if (l.scope.strict || !isPlainFunction(l, node)) return false;
  const binding = node.name === undefined ? undefined : l.lookup(node.name.text as string);
  if (binding === undefined) return false;
  const { fn, kind } = l.bindings[binding]!;
  return fn === l.f && (kind === 'function' || kind === 'var' || kind === 'parameter');
}

const isPlainFunction = (l: Lowering, node: SyntaxNode): boolean => node.asteriskToken === undefined && !hasModifier(l, node, 'AsyncKeyword');

type Nested = (node: SyntaxNode, visit: (statements: readonly SyntaxNode[]) => void) => void;
const one = (...properties: string[]): Nested => (node, visit) => {
  for (const property of properties) if (node[property] !== undefined) visit([node[property] as SyntaxNode]);
};

/** Statements inside statements, functions excepted. */
const NESTED = new Map<string, Nested>([
  ['Block', (node, visit) => { visit(list(node.statements)); }],
  ['IfStatement', one('thenStatement', 'elseStatement')],
  ['ForStatement', one('initializer', 'statement')],
  ['ForInStatement', one('initializer', 'statement')],
  ['ForOfStatement', one('initializer', 'statement')],
  ['WhileStatement', one('statement')],
  ['DoStatement', one('statement')],
  ['WithStatement', one('statement')],
  ['LabeledStatement', one('statement')],
  ['VariableStatement', one('declarationList')],
  ['SwitchStatement', (node, visit) => { for (const clause of list(node.caseBlock?.clauses)) visit(list(clause.statements)); }],
  ['TryStatement', (node, visit) => {
    visit(list(node.tryBlock?.statements));
    visit(list(node.catchClause?.block?.statements));
    visit(list(node.finallyBlock?.statements));
  }],
]);

/** Declares every `var` of a function's body, and in sloppy mode the functions in its blocks, in the function's own scope. */
export function hoistVariables(l: Lowering, statements: readonly SyntaxNode[], scope: Scope): void {
  const stack: { node: SyntaxNode; inBlock: boolean }[] = [];
  const pushAll = (inBlock: boolean) => (nodes: readonly SyntaxNode[]): void => {
    for (let i = nodes.length - 1; i >= 0; i--) stack.push({ node: nodes[i]!, inBlock });
  };
  const collected: (readonly SyntaxNode[])[] = [];
  const collect = (nodes: readonly SyntaxNode[]): void => { collected.push(nodes); };
  const pushNested = pushAll(true);
  pushAll(false)(statements);
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const { node } = entry;
    const kind = l.kind(node);
    if (kind === 'VariableDeclarationList') {
      if (l.facade.declarationKind(node) === 'var') declareVariables(l, scope, node, 'var');
    } else if (kind === 'FunctionDeclaration') {
      if (entry.inBlock && !scope.strict) hoistFunction(l, scope, node);
    } else {
      NESTED.get(kind)?.(node, collect);
      while (collected.length > 0) pushNested(collected.pop()!);
    }
  }
}

function hoistFunction(l: Lowering, scope: Scope, node: SyntaxNode): void {
  const name = node.name as SyntaxNode | undefined;
  if (name === undefined || name.text === '' || !isPlainFunction(l, node)) return;
  const known = scope.get(name.text as string);
  const kind = known === undefined ? undefined : l.bindings[known]!.kind;
  if (kind === undefined || kind === 'var' || kind === 'function') l.declare(scope, 'function', name);
}
