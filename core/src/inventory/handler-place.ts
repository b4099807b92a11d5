import { functionAt, lineAndColumn } from '../ir/access.js';
import type { ValueId } from '../ir/ir.js';
import { standsIn } from '../ir/stands-in.js';
import type { Located } from '../facts/located.js';
import type { Place } from '../finding.js';
import type { FunctionPlace } from '../entries/entry-point.js';
import type { Program } from '../program/program.js';

/** Where a handler is shown: the name of the function; of one without, how it begins. */
export function placeOfHandler({ file, ir, fn, made }: FunctionPlace & { readonly made?: ValueId }): Place {
  const call = made === undefined ? undefined : ir.values[made];
  if (call) return { file, start: call.start, end: Math.min(call.end, call.start + 40) };
  const { nameRange, start, end, kind } = functionAt(ir, fn);
  if (nameRange && nameRange.start >= start && nameRange.end <= end) return { file, start: nameRange.start, end: nameRange.end };
  const line = ir.lineStarts.find((one) => one > start) ?? end;
  return { file, start, end: Math.min(end, Math.max(start + 1, line - 1), start + (kind === 'arrow' ? 40 : 60)) };
}

/** Something in a handler, to ask what stands around it. */
export const insideOf = ({ file, ir, fn }: FunctionPlace): Located => ({ file, ir, value: functionAt(ir, fn).parameters[0] ?? 0 });

/** Is a function written inside of another? A module is none. */
export const isInside = (inner: FunctionPlace, outer: FunctionPlace): boolean => outer.fn !== 0 && inner.file === outer.file && inner.fn !== outer.fn && standsIn(inner.ir, inner.fn, outer.fn);

/** The line of a place, 1-based. */
export function lineOf(program: Program, { file, start }: Place): number {
  const ir = program.ir(file);
  return ir ? lineAndColumn(ir, start).line : 1;
}
