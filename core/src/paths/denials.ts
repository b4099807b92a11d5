import { blockAt, functionAt, valueAt } from '../ir/access.js';
import type { ValueId } from '../ir/ir.js';
import { describe } from '../facts/describe.js';
import { answeredStatus } from '../facts/answered-status.js';
import { dottedName } from '../facts/dotted-name.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { splitName } from '../facts/split-name.js';
import { comesBefore } from './acting-calls.js';

/** A place behind this one where somebody is turned away for who he is: a status 401 or 403, an exception that says so. */
export function deniesAt(at: Located): { readonly at: Located; readonly name: string } | undefined {
  const { ir } = at;
  for (const id of functionAt(ir, valueOf(at).fn).blocks) {
    for (const value of blockAt(ir, id).values) {
      if (!denies(at, value) || !comesBefore(ir, at.value, value)) continue;
      const call = valueAt(ir, value);
      return { at: beside(at, value), name: call.op === 'call' ? describe(ir, call.callee) : '' };
    }
  }
  return undefined;
}

const away: ReadonlySet<string> = new Set(['unauthorized', 'unauthorised', 'forbidden', 'unauthenticated', 'denied']);

function denies(at: Located, id: ValueId): boolean {
  const call = valueAt(at.ir, id);
  if (call.op !== 'call') return false;
  const status = answeredStatus(at.ir, id);
  if (status !== undefined) return status === 401 || status === 403;
  const name = call.kind === 'new' ? dottedName(at.ir, call.callee)?.split('.').at(-1) ?? '' : '';
  return /(?:Exception|Error)$/.test(name) && splitName(name).some((word) => away.has(word));
}
