import type { SyntaxNode } from '../syntax.js';
import { hoistFunctions } from './functions.js';
import { declareStatements } from './hoist.js';
import type { Lowering } from './lowering.js';
import { Scope } from './scope.js';
import { list } from './tokens.js';

/** A block of statements with the scope it opens. */
export function lowerBlock(l: Lowering, statements: readonly SyntaxNode[]): void {
  const outer = l.scope;
  let inner: Scope | undefined;
  declareStatements(l, statements, () => (inner ??= new Scope(outer, l.f)));
  l.scope = inner ?? outer;
  hoistFunctions(l, statements, 'all');
  for (const statement of statements) l.statement(statement);
  l.scope = outer;
}

export const lowerBlockNode = (l: Lowering, node: SyntaxNode): void => { lowerBlock(l, list(node.statements)); };
