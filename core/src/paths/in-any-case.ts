import { valueAt } from '../ir/access.js';
import type { FileIR, ValueId } from '../ir/ir.js';
import { maxLevel, settledWell, union, type Recorded } from './level.js';
import type { FailedExit } from './ways.js';

/** The calls that a chain consists of, up to one of them: `work().then(f).finally(g)`. */
export function receivers(ir: FileIR, call: ValueId): readonly ValueId[] {
  const found: ValueId[] = [];
  for (let id = call; ;) {
    const value = valueAt(ir, id);
    const callee = value.op === 'call' ? valueAt(ir, value.callee) : undefined;
    if (callee?.op !== 'member') return found;
    id = callee.object;
    found.push(id);
  }
}

/** What is recorded when a promise is done is recorded of its failures, too. @param by the calls whose failures are meant */
export function addTo(exits: Readonly<Record<string, FailedExit[]>>, by: ReadonlySet<ValueId>, always: Recorded): void {
  // What does not say how it went is a record of the failure, too.
  const ill = [...always.events].some(({ outcome }) => outcome === 'either') ? maxLevel(always.ill, settledWell(always)) : always.ill;
  for (const list of Object.values(exits)) {
    for (const [index, one] of list.entries()) {
      if (one.by !== undefined && by.has(one.by)) list[index] = { ...one, ill: maxLevel(one.ill, ill), events: union(one.events, always.events) };
    }
  }
}
