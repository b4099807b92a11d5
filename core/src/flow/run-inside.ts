import { valueAt } from '../ir/access.js';
import type { FunctionId, ValueOf } from '../ir/ir.js';
import type { Identity } from '../facts/identity.js';
import type { Located } from '../facts/located.js';
import { runningMethods } from '../model/callback-methods.js';

/** A function literal that a call runs while it is itself running. */
export interface RunInside {
  readonly fn: FunctionId;
  /** Which argument it is. */
  readonly argument: number;
}

/** `retry(() => load())`, `Promise.all(ids.map(async (id) => load(id)))`: what these functions throw comes out of the call. Of functions of the project their body tells. */
export function runInside(at: Located, call: ValueOf<'call'>, callee: Identity | undefined): readonly RunInside[] {
  if (callee?.kind === 'function' || !runsWhatItIsGiven(at, call, callee)) return [];
  return call.args.flatMap((id, argument) => {
    const value = valueAt(at.ir, id);
    return value.op === 'function' ? [{ fn: value.target, argument }] : [];
  });
}

function runsWhatItIsGiven(at: Located, call: ValueOf<'call'>, callee: Identity | undefined): boolean {
  const value = valueAt(at.ir, call.callee);
  if (value.op === 'member' && runningMethods.has(value.name)) return true;
  // A package's own function: `pRetry(f)`, `limit(f)`; not a method of something, which may as well keep it for later.
  return value.op !== 'member' && callee?.kind === 'export';
}
