import type { ValueId } from '../ir.js';
import type { SyntaxNode } from '../syntax.js';
import type { Label } from './context.js';
import type { Lowering } from './lowering.js';

/** `left && right`: the right side has a block of its own; both meet in a `choose`. */
export function shortCircuit(l: Lowering, node: SyntaxNode, kind: 'and' | 'or' | 'nullish', left: ValueId, lowerRight: () => ValueId): ValueId {
  const more: Label = { block: -1 };
  const join: Label = { block: -1 };
  if (kind === 'or') l.branch(left, join, more);
  else l.branch(left, more, join, kind === 'nullish');
  l.begin(more);
  const right = lowerRight();
  l.goto(join);
  l.place(join);
  return l.emit({ op: 'choose', start: l.start(node), end: l.end(node), fn: l.f, block: l.b, kind, test: left, options: [left, right] });
}
