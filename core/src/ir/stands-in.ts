import { functionAt } from './access.js';
import type { FileIR, FunctionId } from './ir.js';

/** Is a function another one of its file, or does it stand in it? */
export function standsIn(ir: FileIR, inner: FunctionId, outer: FunctionId): boolean {
  for (let id = inner; id >= 0; id = functionAt(ir, id).parent) if (id === outer) return true;
  return false;
}
