import { bindingAt, blockAt, functionAt, valueAt } from './access.js';
import { grouped, perPart } from './per-file.js';
import type { BindingId, Block, BlockId, FileIR, FunctionId, ValueId } from './ir.js';

/**
 * The definitions that can reach a read: the `write` values of its binding.
 *
 * A binding that several functions touch has no order that one function's control flow could tell, so all its writes count; a
 * `const` has one.
 *
 * @param read the id of a `read` value
 */
export function reachingWrites(ir: FileIR, read: ValueId): readonly ValueId[] {
  const value = valueAt(ir, read);
  if (value.op !== 'read') return [];
  const binding = bindingAt(ir, value.binding);
  if (binding.writes.length <= 1 || binding.captured || binding.fn !== value.fn) return binding.writes;
  return searchBackward(ir, value.binding, value.block, read, value.fn);
}

function searchBackward(ir: FileIR, binding: BindingId, from: BlockId, before: ValueId, fn: FunctionId): ValueId[] {
  const found = new Set<ValueId>();
  const seen = new Set<BlockId>();
  const queue: BlockId[] = [];
  const predecessors = predecessorsOf(ir, fn);
  const enter = (id: BlockId): void => {
    for (const edge of predecessors.get(id) ?? []) {
      // An exception may leave a block after any of its writes.
      if (edge.exceptional) for (const write of writesIn(ir, blockAt(ir, edge.from), binding)) found.add(write);
      if (!seen.has(edge.from)) { seen.add(edge.from); queue.push(edge.from); }
    }
  };
  const first = blockAt(ir, from);
  const last = lastWrite(ir, first, binding, first.values.indexOf(before));
  if (last !== undefined) return [last];
  enter(from);
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const block = blockAt(ir, id);
    const write = lastWrite(ir, block, binding, block.values.length);
    if (write === undefined) enter(id);
    else found.add(write);
  }
  return [...found].sort((a, b) => a - b);
}

function lastWrite(ir: FileIR, block: Block, binding: BindingId, before: number): ValueId | undefined {
  for (let i = before - 1; i >= 0; i--) {
    const id = block.values[i];
    if (id === undefined) continue;
    const value = valueAt(ir, id);
    if (value.op === 'write' && value.binding === binding) return id;
  }
  return undefined;
}

function writesIn(ir: FileIR, block: Block, binding: BindingId): ValueId[] {
  return block.values.filter((id) => {
    const value = valueAt(ir, id);
    return value.op === 'write' && value.binding === binding;
  });
}

interface Incoming {
  readonly from: BlockId;
  readonly exceptional: boolean;
}

/** The edges into each block of a function, exceptions included. */
const predecessorsOf = perPart((ir, fn): ReadonlyMap<BlockId, readonly Incoming[]> => {
  const { blocks, throwExit } = functionAt(ir, fn);
  return grouped(blocks.flatMap((from) => {
    const { successors, handler, values } = blockAt(ir, from);
    const edges: [BlockId, Incoming][] = successors.map(({ to }) => [to, { from, exceptional: false }]);
    if (handler !== throwExit && values.length > 0) edges.push([handler, { from, exceptional: true }]);
    return edges;
  }));
});
