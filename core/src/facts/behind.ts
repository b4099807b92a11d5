import { blockAt, functionAt } from '../ir/access.js';
import { reachable } from '../ir/dominates.js';
import type { FileIR, ValueId } from '../ir/ir.js';
import { valueOf, type Located } from './located.js';

/**
 * Is a place only reached past a test that goes one way?
 *
 * @param wayOf the way that is asked for, where a test is about it
 */
export function isBehind(at: Located, wayOf: (ir: FileIR, test: ValueId) => 'true' | 'false' | undefined): boolean {
  const { fn, block } = valueOf(at);
  return functionAt(at.ir, fn).blocks.some((id) => {
    const { terminator } = blockAt(at.ir, id);
    const side = terminator.kind === 'branch' ? wayOf(at.ir, terminator.test) : undefined;
    return side !== undefined && !reachable(at.ir, fn, block, { branch: id, side });
  });
}
