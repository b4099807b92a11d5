import { blockAt, functionAt, valueAt } from '../ir/access.js';
import { valuesWithin } from '../ir/function-values.js';
import { perPart } from '../ir/per-file.js';
import type { FileIR, FunctionId, ValueId } from '../ir/ir.js';

/** Is all that a function does one call, of which it gives back what comes: `(token) => this.authenticate(socket, token)`, `return super.login(req, res)`? What is called does its work then. */
export const delegates = perPart((ir: FileIR, fn: FunctionId): boolean => {
  if (valuesWithin(ir, fn).filter((id) => valueAt(ir, id).op === 'call').length !== 1) return false;
  return functionAt(ir, fn).blocks.every((id) => {
    const { terminator } = blockAt(ir, id);
    return terminator.kind !== 'return' || terminator.value === undefined || isCall(ir, terminator.value);
  });
});

function isCall(ir: FileIR, id: ValueId): boolean {
  const value = valueAt(ir, id);
  return value.op === 'call' || ((value.op === 'await' || value.op === 'cast') && isCall(ir, value.value));
}
