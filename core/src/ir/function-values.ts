import { blockAt, functionAt, valueAt } from './access.js';
import type { BlockId, FileIR, FunctionId, ValueId } from './ir.js';
import { grouped, perFile, perPart } from './per-file.js';

const byFunction = perFile((ir) => grouped(ir.values.map(({ fn }, id) => [fn, id] as const)));
const innerOf = perFile((ir) => grouped(ir.functions.flatMap(({ id, parent }) => (parent >= 0 && id !== parent ? [[parent, id] as const] : []))));

/** The values of a function itself. Sorted out once a file: a bundle has ten thousand functions. */
export const valuesOf = (ir: FileIR, fn: FunctionId): readonly ValueId[] => byFunction(ir).get(fn) ?? [];

/** The values of a function and of the functions in it, in the order of their numbers. */
export const valuesWithin = perPart((ir, fn): readonly ValueId[] => {
  const found: ValueId[] = [];
  const open: FunctionId[] = [fn];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found.push(...valuesOf(ir, functionAt(ir, next).id));
    open.push(...innerOf(ir).get(next) ?? []);
  }
  return found.sort((a, b) => a - b);
});

const callsOfBlock = perPart((ir, block): readonly ValueId[] => blockAt(ir, block).values.filter((id) => valueAt(ir, id).op === 'call'));

/** The calls that stand in some blocks. */
export const callsInBlocks = (ir: FileIR, blocks: readonly BlockId[]): readonly ValueId[] => blocks.flatMap((block) => callsOfBlock(ir, block));
