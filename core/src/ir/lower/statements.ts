import type { Edge } from '../ir.js';
import type { SyntaxNode } from '../syntax.js';
import { lowerBlock, lowerBlockNode } from './blocks.js';
import { declareStatements, patternNames } from './hoist.js';
import { hoistFunctions } from './functions.js';
import { exportAssignment, exportName, exportStatement } from './exports.js';
import { importEquals } from './imports.js';
import { hintName } from './keys.js';
import type { JumpTarget, Label } from './context.js';
import type { Lowering, StatementRule } from './lowering.js';
import { condition } from './operators.js';
import { lowerDecorators } from './parameters.js';
import { bind } from './patterns.js';
import { Scope } from './scope.js';
import { list } from './tokens.js';

function variableStatement(l: Lowering, node: SyntaxNode): void {
  lowerVariables(l, node.declarationList as SyntaxNode, node);
  for (const declaration of list(node.declarationList.declarations)) {
    patternNames(l, declaration.name as SyntaxNode, (name) => { exportName(l, node, name); });
  }
}

/** The declarations of a list; `documented` bears the doc comment. */
export function lowerVariables(l: Lowering, declarations: SyntaxNode, documented: SyntaxNode): void {
  for (const declaration of list(declarations.declarations)) {
    const name = declaration.name as SyntaxNode;
    const initializer = declaration.initializer as SyntaxNode | undefined;
    describe(l, declaration, name, documented);
    if (initializer === undefined) continue;
    if (l.kind(name) === 'Identifier') hintName(l, initializer, name, documented);
    bind(l, name, declaration, l.expression(initializer));
  }
}

/** The annotation and the doc comment of a declared name. */
function describe(l: Lowering, declaration: SyntaxNode, name: SyntaxNode, documented: SyntaxNode): void {
  const type = l.annotation(declaration);
  if (l.kind(name) !== 'Identifier') return;
  const binding = l.lookup(name.text as string);
  if (binding === undefined) return;
  l.bindings[binding]!.type ??= type;
  l.bindings[binding]!.doc ??= l.doc(documented);
}

/** A chain of `else if` is walked, not nested: it can be thousands long. */
function ifStatement(l: Lowering, node: SyntaxNode): void {
  const after: Label = { block: -1 };
  let rest: SyntaxNode | undefined = node;
  while (rest !== undefined && l.kind(rest) === 'IfStatement') {
    const yes: Label = { block: -1 };
    const no: Label = { block: -1 };
    condition(l, rest.expression as SyntaxNode, yes, rest.elseStatement === undefined ? after : no);
    l.place(yes);
    lowerBlock(l, [rest.thenStatement as SyntaxNode]);
    l.goto(after);
    rest = rest.elseStatement as SyntaxNode | undefined;
    if (rest !== undefined) l.place(no);
  }
  if (rest !== undefined) lowerBlock(l, [rest]);
  l.goto(after);
  l.place(after);
}

function returnStatement(l: Lowering, node: SyntaxNode): void {
  const value = node.expression === undefined ? undefined : l.expression(node.expression as SyntaxNode);
  // A `return` that nothing reaches still says so: with its own block.
  l.ensureBlock();
  l.leave({ kind: 'return', value }, { block: l.currentFunction().exit }, 0);
}

function throwStatement(l: Lowering, node: SyntaxNode): void {
  const value = l.expression(node.expression as SyntaxNode | undefined);
  const { entry, link } = l.handler;
  const edge: Edge = link === undefined ? { to: entry, when: 'exception' } : { to: entry, when: 'exception', finallyLink: link };
  l.ensureBlock();
  l.finish({ kind: 'throw', value }, [edge]);
}

function labeledStatement(l: Lowering, node: SyntaxNode): void {
  const labels: string[] = [];
  let inner = node;
  while (l.kind(inner) === 'LabeledStatement') {
    labels.push(inner.label?.text as string);
    inner = inner.statement as SyntaxNode;
  }
  if (LABEL_TAKERS.has(l.kind(inner))) {
    l.pendingLabels = labels;
    l.statement(inner);
    return;
  }
  // A labelled function is hoisted: it is done.
  if (l.kind(inner) === 'FunctionDeclaration') return;
  const breakTo: Label = { block: -1 };
  l.jumps.push({ labels, breakTo, continueTo: undefined, plain: false, depth: l.finallies.length });
  lowerBlock(l, [inner]);
  l.jumps.pop();
  l.goto(breakTo);
  l.place(breakTo);
}

const LABEL_TAKERS = new Set(['ForStatement', 'ForInStatement', 'ForOfStatement', 'WhileStatement', 'DoStatement', 'SwitchStatement']);

/** The labels written before a loop or switch. */
export function takeLabels(l: Lowering): readonly string[] {
  const labels = l.pendingLabels;
  l.pendingLabels = [];
  return labels;
}

const jump = (continues: boolean): StatementRule => (l, node) => {
  const label = node.label?.text as string | undefined;
  const target = jumpTarget(l, label, continues);
  // A jump to nowhere is a syntax error the parser lets pass; nothing follows it all the same.
  if (target === undefined) l.leave({ kind: 'goto' }, { block: l.currentFunction().exit }, 0);
  else l.leave({ kind: 'goto' }, (continues ? target.continueTo : target.breakTo)!, target.depth);
};

function jumpTarget(l: Lowering, label: string | undefined, continues: boolean): JumpTarget | undefined {
  for (let i = l.jumps.length - 1; i >= 0; i--) {
    const target = l.jumps[i]!;
    const isMeant = label === undefined ? target.plain : target.labels.includes(label);
    if (isMeant && (!continues || target.continueTo !== undefined)) return target;
  }
  return undefined;
}

function switchStatement(l: Lowering, node: SyntaxNode): void {
  const labels = takeLabels(l);
  const subject = l.expression(node.expression as SyntaxNode);
  const clauses = list(node.caseBlock?.clauses);
  const outer = l.scope;
  const scope = new Scope(outer, l.f);
  l.scope = scope;
  for (const clause of clauses) declareStatements(l, list(clause.statements), () => scope);
  for (const clause of clauses) hoistFunctions(l, list(clause.statements), 'all');
  const after: Label = { block: -1 };
  const bodies = dispatch(l, subject, clauses, after);
  l.jumps.push({ labels, breakTo: after, continueTo: undefined, plain: true, depth: l.finallies.length });
  clauses.forEach((clause, index) => {
    l.goto(bodies[index]!);
    l.begin(bodies[index]!);
    for (const statement of list(clause.statements)) l.statement(statement);
  });
  l.jumps.pop();
  l.scope = outer;
  l.goto(after);
  l.place(after);
}

/** Evaluates all cases, then branches: one edge each, and one for `default` or past the switch. */
function dispatch(l: Lowering, subject: number, clauses: readonly SyntaxNode[], after: Label): Label[] {
  const tests = clauses.map((clause) => (l.kind(clause) === 'CaseClause' ? l.expression(clause.expression as SyntaxNode) : undefined));
  const bodies = clauses.map((): Label => ({ block: -1 }));
  l.ensureBlock();
  const edges: Edge[] = [];
  tests.forEach((caseValue, index) => {
    if (caseValue !== undefined) edges.push({ to: l.blockOf(bodies[index]!), when: 'case', caseValue });
  });
  const fallback = tests.indexOf(undefined);
  edges.push({ to: l.blockOf(fallback < 0 ? after : bodies[fallback]!), when: 'default' });
  l.finish({ kind: 'switch', subject }, edges);
  return bodies;
}

function withStatement(l: Lowering, node: SyntaxNode): void {
  l.expression(node.expression as SyntaxNode);
  lowerBlock(l, [node.statement as SyntaxNode]);
}

const nothing: StatementRule = () => {};

/** All statements but loops, `try`, classes, enums, namespaces and types. */
export const STATEMENTS: readonly (readonly [string, StatementRule])[] = [
  ['VariableStatement', variableStatement],
  ['ExpressionStatement', (l, node) => { l.expression(node.expression as SyntaxNode); }],
  ['Block', lowerBlockNode],
  ['IfStatement', ifStatement],
  ['ReturnStatement', returnStatement],
  ['ThrowStatement', throwStatement],
  ['LabeledStatement', labeledStatement],
  ['BreakStatement', jump(false)],
  ['ContinueStatement', jump(true)],
  ['SwitchStatement', switchStatement],
  ['WithStatement', withStatement],
  ['ExportAssignment', exportAssignment],
  ['ExportDeclaration', exportStatement],
  ['ImportEqualsDeclaration', importEquals],
  // Hoisted: done when their block was entered.
  ['FunctionDeclaration', nothing],
  ['ImportDeclaration', nothing],
  // What TypeScript 7 reads in the doc comments of JavaScript.
  ['JSImportDeclaration', nothing],
  ['JSTypeAliasDeclaration', nothing],
  // Decorators with nothing behind them: an error the parser lets pass.
  ['MissingDeclaration', (l, node) => { lowerDecorators(l, node); }],
  ['EmptyStatement', nothing],
  ['DebuggerStatement', nothing],
  ['NotEmittedStatement', nothing],
  ['NamespaceExportDeclaration', nothing],
];
