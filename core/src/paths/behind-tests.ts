import { blockAt, functionAt, valueAt } from '../ir/access.js';
import { reachable } from '../ir/dominates.js';
import type { BlockId, FileIR, FunctionId, ValueId } from '../ir/ir.js';
import type { Side } from '../facts/exempt-test.js';

/** A test that a place is only reached past, on one side of it. */
export interface Behind {
  readonly test: ValueId;
  readonly side: Side;
  /** The blocks that are only reached on that side, and those only reached on the other. */
  readonly region: readonly BlockId[];
  readonly apart: readonly BlockId[];
}

/** The tests of a function that a block is only reached past. @param asks whether a test is of interest */
export function testsBefore(ir: FileIR, fn: FunctionId, block: BlockId, asks: (test: ValueId) => boolean): readonly Behind[] {
  const { blocks } = functionAt(ir, fn);
  return blocks.flatMap((id) => {
    const { terminator } = blockAt(ir, id);
    if (terminator.kind !== 'branch' || terminator.nullish === true || !asks(terminator.test)) return [];
    return (['true', 'false'] as const).filter((side) => !reachable(ir, fn, block, { branch: id, side })).map((side) => ({
      test: terminator.test, side,
      region: only(ir, fn, blocks, id, side),
      apart: only(ir, fn, blocks, id, side === 'true' ? 'false' : 'true'),
    }));
  });
}

const only = (ir: FileIR, fn: FunctionId, blocks: readonly BlockId[], branch: BlockId, side: Side): readonly BlockId[] =>
  blocks.filter((id) => reachable(ir, fn, id, {}) && !reachable(ir, fn, id, { branch, side }));

/** The calls of some blocks. */
export const callsOf = (ir: FileIR, blocks: readonly BlockId[]): readonly ValueId[] => blocks.flatMap((id) => blockAt(ir, id).values.filter((value) => valueAt(ir, value).op === 'call'));
