import type { BlockId, Edge } from '../ir.js';
import type { SyntaxNode } from '../syntax.js';
import { lowerBlock, lowerBlockNode } from './blocks.js';
import { patternNames } from './hoist.js';
import type { Finally, Handler, Label } from './context.js';
import type { Lowering } from './lowering.js';
import { bind } from './patterns.js';
import { Scope } from './scope.js';
import { list } from './tokens.js';

/** `try`/`catch`/`finally`: see `Edge.finallyLink` for how ways through a `finally` are told apart. */
export function tryStatement(l: Lowering, node: SyntaxNode): void {
  const outer = l.handler;
  const after: Label = { block: -1 };
  const depth = l.finallies.length;
  const finallyNode = node.finallyBlock as SyntaxNode | undefined;
  const around = finallyNode === undefined ? undefined : enterFinally(l, outer);
  const leaveNormally = (): void => { l.leave({ kind: 'goto' }, after, depth); };
  const clause = node.catchClause as SyntaxNode | undefined;
  const inner = around?.handler ?? outer;
  const handler: Handler = clause === undefined ? inner : { entry: l.newBlock(l.currentFunction()), link: undefined, arrivals: [] };
  l.handler = handler;
  startRegion(l);
  lowerBlockNode(l, node.tryBlock as SyntaxNode);
  leaveNormally();
  l.handler = inner;
  if (clause !== undefined) {
    lowerCatch(l, clause, handler);
    leaveNormally();
  }
  l.handler = outer;
  if (around !== undefined) {
    l.finallies.pop();
    lowerFinally(l, finallyNode!, around.region, around.handler);
  }
  l.place(after);
}

function enterFinally(l: Lowering, outer: Handler): { region: Finally; handler: Handler } {
  const entry = l.newBlock(l.currentFunction());
  const region: Finally = { entry, exits: new Map() };
  l.finallies.push(region);
  return { region, handler: { entry, link: outer.link ?? outer.entry, arrivals: [] } };
}

/** What follows raises its exceptions to another handler: a new block. */
function startRegion(l: Lowering): void {
  const next: Label = { block: -1 };
  l.goto(next);
  l.place(next);
}

function lowerCatch(l: Lowering, clause: SyntaxNode, handler: Handler): void {
  const outer = l.scope;
  const variable = clause.variableDeclaration as SyntaxNode | undefined;
  l.begin({ block: handler.entry });
  if (variable !== undefined) {
    l.scope = new Scope(outer, l.f);
    patternNames(l, variable.name as SyntaxNode, (name) => { l.declare(l.scope, 'catch', name); });
    const tryBlocks = [...new Set(handler.arrivals)].sort((a, b) => a - b);
    const caught = l.emit({ op: 'caught', start: l.start(variable), end: l.end(variable), fn: l.f, block: l.b, tryBlocks });
    const type = l.annotation(variable);
    if (l.kind(variable.name as SyntaxNode) === 'Identifier') {
      const binding = l.scope.get(variable.name.text as string);
      if (binding !== undefined) l.bindings[binding]!.type = type;
    }
    bind(l, variable.name as SyntaxNode, variable, caught);
  }
  lowerBlock(l, list(clause.block?.statements));
  l.scope = outer;
}

/** The body once; then one edge for each way that entered it. */
function lowerFinally(l: Lowering, node: SyntaxNode, region: Finally, handler: Handler): void {
  l.begin({ block: region.entry });
  lowerBlockNode(l, node);
  const edges: Edge[] = [];
  for (const [target, depth] of region.exits) edges.push(onward(l, target, depth));
  const { entry } = l.handler;
  edges.push({ to: entry, when: 'exception', finallyLink: handler.link! });
  const canEnd = l.b >= 0;
  l.finish({ kind: 'goto' }, edges);
  // What arrived here goes on to the handler outside.
  if (canEnd) for (const block of handler.arrivals ?? []) l.handler.arrivals?.push(block);
}

function onward(l: Lowering, target: BlockId, depth: number): Edge {
  const edge = l.wayOut(target, depth);
  return { ...edge, finallyLink: target };
}

