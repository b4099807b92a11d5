import { bindingAt, valueAt } from '../ir/access.js';
import { valueOf, type Located } from './located.js';

/** Properties that a piece of parsed text has, and a credential has not. */
const grammar: ReadonlySet<string> = new Set(['type', 'kind', 'tag', 'raw', 'line', 'column', 'loc', 'start', 'end', 'pos', 'index']);

/** Is `token.value` a piece of parsed text? The code asks the same token for its type or its place. */
export function isSyntaxToken(at: Located): boolean {
  const value = valueOf(at);
  const owner = value.op === 'member' ? valueAt(at.ir, value.object) : undefined;
  if (owner?.op !== 'read') return false;
  const reads = new Set(bindingAt(at.ir, owner.binding).reads);
  return at.ir.values.some((other) => other.op === 'member' && reads.has(other.object) && grammar.has(other.name));
}
