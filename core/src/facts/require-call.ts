import { valueAt } from '../ir/access.js';
import type { ValueOf } from '../ir/ir.js';
import { beside, type Located } from './located.js';

/** What `require(...)` is given; undefined where a call is none. */
export function requiredArgument(at: Located, call: ValueOf<'call'>): Located | undefined {
  const callee = valueAt(at.ir, call.callee);
  const [first] = call.args;
  return callee.op === 'global' && callee.name === 'require' && first !== undefined ? beside(at, first) : undefined;
}
