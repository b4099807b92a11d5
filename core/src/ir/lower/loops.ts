import type { ValueId } from '../ir.js';
import type { SyntaxNode } from '../syntax.js';
import { assignTo } from './assignments.js';
import { lowerBlock } from './blocks.js';
import { declareVariables, variableKind } from './hoist.js';
import type { Label } from './context.js';
import type { Lowering, StatementRule } from './lowering.js';
import { condition } from './operators.js';
import { bind } from './patterns.js';
import { Scope } from './scope.js';
import { lowerVariables, takeLabels } from './statements.js';
import { list } from './tokens.js';

interface Loop {
  readonly head: Label;
  readonly continueTo: Label;
  readonly after: Label;
  readonly labels: readonly string[];
}

const newLoop = (l: Lowering, continuesAtHead: boolean): Loop => {
  const head: Label = { block: -1 };
  return { head, continueTo: continuesAtHead ? head : { block: -1 }, after: { block: -1 }, labels: takeLabels(l) };
};

function lowerLoopBody(l: Lowering, loop: Loop, statement: SyntaxNode): void {
  l.jumps.push({ labels: loop.labels, breakTo: loop.after, continueTo: loop.continueTo, plain: true, depth: l.finallies.length });
  lowerBlock(l, [statement]);
  l.jumps.pop();
}

/** The variables of a loop's head live in a scope around the loop. */
function withHeadScope(l: Lowering, initializer: SyntaxNode | undefined, lower: (declarations: SyntaxNode | undefined) => void): void {
  const declarations = initializer !== undefined && l.kind(initializer) === 'VariableDeclarationList' ? initializer : undefined;
  const outer = l.scope;
  const kind = declarations === undefined ? 'var' : variableKind(l, declarations);
  if (declarations !== undefined && kind !== 'var') {
    l.scope = new Scope(outer, l.f);
    declareVariables(l, l.scope, declarations, kind);
  }
  lower(declarations);
  l.scope = outer;
}

function forStatement(l: Lowering, node: SyntaxNode): void {
  const loop = newLoop(l, false);
  const initializer = node.initializer as SyntaxNode | undefined;
  withHeadScope(l, initializer, (declarations) => {
    if (declarations !== undefined) lowerVariables(l, declarations, declarations);
    else if (initializer !== undefined) l.expression(initializer);
    const body: Label = { block: -1 };
    l.goto(loop.head);
    l.begin(loop.head);
    if (node.condition === undefined) l.goto(body);
    else condition(l, node.condition as SyntaxNode, body, loop.after);
    l.place(body);
    lowerLoopBody(l, loop, node.statement as SyntaxNode);
    l.goto(loop.continueTo);
    l.place(loop.continueTo);
    if (node.incrementor !== undefined) l.expression(node.incrementor as SyntaxNode);
    l.goto(loop.head);
    l.place(loop.after);
  });
}

/** `for (x of xs)`, `for await`, `for (k in o)` */
const forEach = (key: boolean): StatementRule => (l, node) => {
  const loop = newLoop(l, true);
  const initializer = node.initializer as SyntaxNode;
  // The iterable does not see the loop's variables, but then it may not use such a name at all: one scope will do.
  withHeadScope(l, initializer, (declarations) => {
    // `for (var x = 1 in o)` is an old oddity.
    const start = list(declarations?.declarations)[0]?.initializer as SyntaxNode | undefined;
    if (start !== undefined) l.expression(start);
    const iterable = l.expression(node.expression as SyntaxNode);
    const body: Label = { block: -1 };
    l.goto(loop.head);
    l.begin(loop.head);
    l.finish({ kind: 'iterate', iterable }, [{ to: l.blockOf(body), when: 'true' }, { to: l.blockOf(loop.after), when: 'false' }]);
    l.begin(body);
    bindElement(l, declarations, initializer, iterable, key, node.awaitModifier !== undefined);
    lowerLoopBody(l, loop, node.statement as SyntaxNode);
    l.goto(loop.head);
    l.place(loop.after);
  });
};

function bindElement(l: Lowering, declarations: SyntaxNode | undefined, initializer: SyntaxNode, iterable: ValueId, key: boolean, isAwait: boolean): void {
  const declaration = list(declarations?.declarations)[0] ?? initializer;
  const element = l.emit({ op: 'element', start: l.start(declaration), end: l.end(declaration), fn: l.f, block: l.b, iterable, key, isAwait });
  if (declarations === undefined) assignTo(l, initializer, initializer, element);
  else bind(l, declaration.name as SyntaxNode | undefined, declaration, element);
}

function whileStatement(l: Lowering, node: SyntaxNode): void {
  const loop = newLoop(l, true);
  const body: Label = { block: -1 };
  l.goto(loop.head);
  l.begin(loop.head);
  condition(l, node.expression as SyntaxNode, body, loop.after);
  l.place(body);
  lowerLoopBody(l, loop, node.statement as SyntaxNode);
  l.goto(loop.head);
  l.place(loop.after);
}

function doStatement(l: Lowering, node: SyntaxNode): void {
  const loop = newLoop(l, false);
  l.goto(loop.head);
  l.begin(loop.head);
  lowerLoopBody(l, loop, node.statement as SyntaxNode);
  l.goto(loop.continueTo);
  l.place(loop.continueTo);
  condition(l, node.expression as SyntaxNode, loop.head, loop.after);
  l.place(loop.after);
}

export const LOOPS: readonly (readonly [string, StatementRule])[] = [
  ['ForStatement', forStatement],
  ['ForOfStatement', forEach(false)],
  ['ForInStatement', forEach(true)],
  ['WhileStatement', whileStatement],
  ['DoStatement', doStatement],
];
