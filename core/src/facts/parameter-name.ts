import { bindingAt, functionAt, valueAt } from '../ir/access.js';
import type { FileIR, FunctionId } from '../ir/ir.js';

/** What a parameter of a function is called; undefined where there is none, or where it is taken apart. */
export function parameterName(ir: FileIR, fn: FunctionId, index: number): string | undefined {
  const id = functionAt(ir, fn).parameters[index];
  const value = id === undefined ? undefined : valueAt(ir, id);
  return value?.op === 'parameter' && value.binding !== undefined ? bindingAt(ir, value.binding).name : undefined;
}
