import { blockAt, functionAt, valueAt } from '../ir/access.js';
import type { BlockId, FileIR, FunctionId, ValueId } from '../ir/ir.js';
import { perPart } from '../ir/per-file.js';

/** A `catch`, with or without a variable. */
export interface Catch {
  /** The first block of it. */
  readonly entry: BlockId;
  /** The blocks whose exceptions arrive there, and the calls in them. */
  readonly tried: readonly BlockId[];
  readonly calls: readonly ValueId[];
}

/** The catch clauses of a function, those of functions in it aside. */
export const catchesIn = perPart((ir: FileIR, fn: FunctionId): readonly Catch[] => {
  const { blocks, throwExit } = functionAt(ir, fn);
  const tried = new Map<BlockId, BlockId[]>();
  for (const id of blocks) {
    const { handler, handlerLink } = blockAt(ir, id);
    // A `finally` goes on to where the exception was going.
    if (handler === throwExit || handlerLink !== undefined) continue;
    const known = tried.get(handler);
    if (known) known.push(id);
    else tried.set(handler, [id]);
  }
  return [...tried].map(([entry, arrivals]) => ({
    entry, tried: arrivals, calls: arrivals.flatMap((id) => blockAt(ir, id).values.filter((value) => valueAt(ir, value).op === 'call')),
  }));
});
