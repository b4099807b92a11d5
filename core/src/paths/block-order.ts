import { blockAt, functionAt } from '../ir/access.js';
import type { BlockId, FileIR, FunctionId } from '../ir/ir.js';
import { perPart } from '../ir/per-file.js';

/** The blocks of a function, each after those that lead to it, as far as no loop leads back: what is known at one is then known in one round, however deep it stands. */
export const inFlowOrder = perPart((ir: FileIR, fn: FunctionId): readonly BlockId[] => {
  const own = functionAt(ir, fn);
  const seen = new Set<BlockId>();
  const order: BlockId[] = [];
  const next = (id: BlockId): readonly BlockId[] => [...blockAt(ir, id).successors.map(({ to }) => to), blockAt(ir, id).handler].filter((to) => !seen.has(to));
  for (const root of [own.entry, ...own.blocks]) {
    if (seen.has(root)) continue;
    // Without recursion: a function can be deeper than the stack.
    const found: BlockId[] = [];
    const stack: { readonly id: BlockId; readonly open: BlockId[] }[] = [];
    const enter = (id: BlockId): void => {
      seen.add(id);
      stack.push({ id, open: [...next(id)] });
    };
    enter(root);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const to = top.open.pop();
      if (to === undefined) {
        found.push(top.id);
        stack.pop();
      } else if (!seen.has(to)) {
        enter(to);
      }
    }
    order.push(...found.reverse());
  }
  const ownBlocks = new Set(own.blocks);
  return order.filter((id) => ownBlocks.has(id));
});
