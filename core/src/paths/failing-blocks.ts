import { blockAt, functionAt } from '../ir/access.js';
import type { BlockId, FileIR, FunctionId } from '../ir/ir.js';

/**
 * The blocks of a function from which it can still go well: some way leads to its end without an answer that says otherwise.
 *
 * @param fails blocks that say that it failed
 */
export function hopefulBlocks(ir: FileIR, fn: FunctionId, fails: (block: BlockId) => boolean): ReadonlySet<BlockId> {
  const { blocks, exit } = functionAt(ir, fn);
  const before = new Map<BlockId, BlockId[]>();
  for (const id of blocks) for (const { to } of blockAt(ir, id).successors) before.set(to, [...before.get(to) ?? [], id]);
  const hopeful = new Set<BlockId>([exit]);
  const queue: BlockId[] = [exit];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    for (const from of before.get(id) ?? []) {
      if (hopeful.has(from) || fails(from)) continue;
      hopeful.add(from);
      queue.push(from);
    }
  }
  return hopeful;
}
