import { bindingAt, blockAt, functionAt, valueAt } from '../ir/access.js';
import { dominates } from '../ir/dominates.js';
import type { BlockId, FileIR, FunctionId, ValueId, ValueOf } from '../ir/ir.js';
import { reachingWrites } from '../ir/reaching.js';
import { standsIn } from '../ir/stands-in.js';
import type { Located } from '../facts/located.js';
import { merge, nothing, type Path, type Trace, type Way } from './hit.js';
import type { Tracer } from './tracer.js';
import { writesInto, type PlaceWrite } from './written-places.js';
import { traceWritten } from './written-values.js';

export interface WrittenProperties {
  readonly trace: Trace;
  /** Properties that were written or deleted on every way here: what they held before is gone. */
  readonly replaced: readonly string[];
  /** The path asks for a property that was replaced, or all was emptied: nothing else is worth a look. */
  readonly complete: boolean;
}

const none: WrittenProperties = { trace: nothing, replaced: [], complete: false };

/** What was put into what a name holds before it is read, and what was taken out of it, in order. */
export function propertyWrites(tracer: Tracer, at: Located, read: ValueOf<'read'>, path: Path, way: Way): WrittenProperties {
  const before = writesInto(at.ir, read.binding).filter((write) => comesBefore(at.ir, write, at.value));
  if (before.length === 0) return none;
  const [wanted] = path;
  const replaced = new Set<string>();
  const found: Trace[] = [];
  for (const write of before.toReversed()) {
    const [name] = write.path;
    const sure = isSure(at.ir, write, read);
    if (empties(at.ir, write)) {
      if (sure) return { trace: merge(found), replaced: [...replaced], complete: true };
      continue;
    }
    if (name !== undefined && (replaced.has(name) || way.omit.includes(name))) continue;
    found.push(traceWritten(tracer, at, write, path, { ...way, omit: [...way.omit, ...replaced] }));
    if (write.path.length === 1 && name !== undefined && name !== '*' && write.kind !== 'add' && sure) replaced.add(name);
  }
  return { trace: merge(found), replaced: [...replaced], complete: wanted !== undefined && replaced.has(wanted) };
}

/** In another function nobody knows when; a callback that is made later comes later. What the name held before it was given something else does not count. */
function comesBefore(ir: FileIR, write: PlaceWrite, read: ValueId): boolean {
  const { fn } = valueAt(ir, read);
  const writing = valueAt(ir, write.id).fn;
  if (writing !== fn) return !standsIn(ir, writing, fn) || valueAt(ir, write.id).start < valueAt(ir, read).start;
  return write.id < read && holdsTheSame(ir, write.root, read);
}

function holdsTheSame(ir: FileIR, root: ValueId, read: ValueId): boolean {
  const value = valueAt(ir, root);
  if (value.op !== 'read' || bindingAt(ir, value.binding).writes.length <= 1) return true;
  const then = new Set(reachingWrites(ir, root));
  return reachingWrites(ir, read).some((write) => then.has(write));
}

/** Did it happen on every way to the read? */
function isSure(ir: FileIR, write: PlaceWrite, read: ValueOf<'read'>): boolean {
  const { fn, block } = valueAt(ir, write.id);
  if (fn !== read.fn) return false;
  const [name] = write.path;
  return dominates(ir, fn, block, read.block) || (name !== undefined && guardedByItself(ir, block, fn, name));
}

/** `map.clear()`, `list.length = 0`, `list.splice(0)` */
function empties(ir: FileIR, write: PlaceWrite): boolean {
  if (write.kind === 'empty') return write.path.length === 0;
  const value = write.value === undefined ? undefined : valueAt(ir, write.value);
  return write.path.length === 1 && write.path[0] === 'length' && value?.op === 'literal' && value.text === '0';
}

/** `if (body.password) body.password = '***'`: where it is not replaced there is nothing to replace. */
function guardedByItself(ir: FileIR, block: BlockId, fn: FunctionId, name: string): boolean {
  return functionAt(ir, fn).blocks.some((id) => {
    const { terminator, successors } = blockAt(ir, id);
    if (terminator.kind !== 'branch' || !successors.some((edge) => edge.when === 'true' && edge.to === block)) return false;
    const test = valueAt(ir, terminator.test);
    return test.op === 'member' && test.name === name;
  });
}
