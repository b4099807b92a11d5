import { blockAt, functionAt } from './access.js';
import type { BlockId, FileIR, FunctionId } from './ir.js';

/**
 * Can `to` be reached from a function's entry? `closed` names edges or blocks that are taken out first.
 */
export function reachable(ir: FileIR, fn: FunctionId, to: BlockId, closed: { readonly block?: BlockId; readonly branch?: BlockId; readonly side?: 'true' | 'false' }): boolean {
  const { entry } = functionAt(ir, fn);
  if (entry === closed.block) return false;
  const seen = new Set<BlockId>([entry]);
  const queue = [entry];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (id === to) return true;
    const block = blockAt(ir, id);
    const open = block.successors.filter((edge) => !(id === closed.branch && edge.when === closed.side));
    for (const target of [...open.map((edge) => edge.to), block.handler]) {
      if (target !== closed.block && !seen.has(target)) {
        seen.add(target);
        queue.push(target);
      }
    }
  }
  return false;
}

/** Does every path to `to` go through `through`? */
export function dominates(ir: FileIR, fn: FunctionId, through: BlockId, to: BlockId): boolean {
  return through === to || !reachable(ir, fn, to, { block: through });
}
