import type { Binding, BindingId, Block, BlockId, ClassIR, FileIR, FunctionIR, TypeNode, Value, ValueId } from './ir.js';

/** The entry of an arena; an index that is not there is a bug of ours and throws. */
function at<T>(arena: readonly T[], id: number, what: string): T {
  const entry = arena[id];
  if (entry === undefined) throw new RangeError(`no ${what} ${id}`);
  return entry;
}

export const valueAt = (ir: FileIR, id: ValueId): Value => at(ir.values, id, 'value');
export const blockAt = (ir: FileIR, id: BlockId): Block => at(ir.blocks, id, 'block');
export const bindingAt = (ir: FileIR, id: BindingId): Binding => at(ir.bindings, id, 'binding');
export const functionAt = (ir: FileIR, id: number): FunctionIR => at(ir.functions, id, 'function');
export const classAt = (ir: FileIR, id: number): ClassIR => at(ir.classes, id, 'class');
export const typeNodeAt = (ir: FileIR, id: number): TypeNode => at(ir.typeNodes, id, 'type node');

/** 1-based line and column (UTF-16 units) of an offset. */
export function lineAndColumn(ir: Pick<FileIR, 'lineStarts'>, offset: number): { line: number; column: number } {
  let low = 0;
  let high = ir.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ir.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (ir.lineStarts[low] ?? 0) + 1 };
}
