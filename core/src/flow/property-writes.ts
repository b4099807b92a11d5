import { blockAt, functionAt, valueAt } from '../ir/access.js';
import { dominates } from '../ir/dominates.js';
import type { BlockId, FileIR, FunctionId, ValueOf } from '../ir/ir.js';
import { storesOf, type PropertyWrite } from '../ir/stores.js';
import { beside, type Located } from '../facts/located.js';
import { merge, nothing, type Path, type Trace, type Way } from './hit.js';
import { nameClass } from './name-class.js';
import { namedHit, witnessed } from './named.js';
import type { Tracer } from './tracer.js';
import { inside, stepped } from './way.js';

export interface WrittenProperties {
  readonly trace: Trace;
  /** Properties that were written or deleted on every way here: what they held before is gone. */
  readonly replaced: readonly string[];
  /** The path asks for a property that was replaced: nothing else is worth a look. */
  readonly complete: boolean;
}

const none: WrittenProperties = { trace: nothing, replaced: [], complete: false };

/** What `user.password = x` and `delete user.password` before a read of `user` put in and took out, in order. */
export function propertyWrites(tracer: Tracer, at: Located, read: ValueOf<'read'>, path: Path, way: Way): WrittenProperties {
  const before = storesOf(at.ir, read.binding).filter(({ id, value }) => id < at.value && valueAt(at.ir, id).fn === read.fn && nameOf(value) !== undefined);
  if (before.length === 0) return none;
  const [wanted, ...rest] = path;
  const replaced = new Set<string>();
  const found: Trace[] = [];
  for (const write of before.toReversed()) {
    const name = nameOf(write.value);
    if (name === undefined || replaced.has(name) || way.omit.includes(name)) continue;
    if (write.value.op === 'store' && (wanted === undefined || wanted === name)) {
      found.push(wanted === undefined ? traceStored(tracer, at, write.value, way) : tracer.trace(beside(at, write.value.value), rest, way));
    }
    if (dominates(at.ir, read.fn, write.value.block, read.block) || guardedByItself(at.ir, write.value.block, read.fn, name)) replaced.add(name);
  }
  return { trace: merge(found), replaced: [...replaced], complete: wanted !== undefined && replaced.has(wanted) };
}

const nameOf = (value: PropertyWrite['value']): string | undefined => (value.op === 'store-index' ? undefined : value.name);

function traceStored(tracer: Tracer, at: Located, store: ValueOf<'store'>, way: Way): Trace {
  if (way.asText) return nothing;
  const value = beside(at, store.value);
  const part = inside(way, store.name);
  const inner = tracer.trace(value, [], stepped(value, 'placed-in', part, store.name));
  if (inner.hits.length === 0 && inner.opaque.length === 0) return inner;
  const reading = nameClass(tracer.policy, store.name, { role: 'property' });
  if (!reading) return inner;
  return inner.hits.length > 0 ? witnessed(inner, reading) : namedHit(value, reading, store.name, part, inner);
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
