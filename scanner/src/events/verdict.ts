import type { Drift } from '../lock/drift.js';
import type { Verdict } from '../scan/exit-code.js';

/** The exit code of an inventory: a list is no judgement; only a check against a lock fails. */
export function eventsVerdict(complete: boolean, requireComplete: boolean, drift: readonly Drift[] | undefined): Verdict {
  if (requireComplete && !complete) return { code: 2, because: 'the inventory is not complete (--require-complete)' };
  if (drift === undefined) return { code: 0, because: 'a list is no judgement (--check compares it with the lock)' };
  const failing = drift.filter(({ fails }) => fails).length;
  if (failing > 0) return { code: 1, because: `${String(failing)} ${failing === 1 ? 'difference' : 'differences'} to review (--write takes the handlers as they are now)` };
  return { code: 0, because: drift.length === 0 ? 'the lock is up to date' : 'nothing was lost, and the lock is out of date (--write brings it up to date)' };
}
