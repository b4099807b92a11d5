import { classAt, functionAt } from '../ir/access.js';
import type { ClassIR, FileIR, FunctionId } from '../ir/ir.js';

/** The class that a function is a method of, or the value of a field: `login = async (req, res) => ...`. */
export function classAround(ir: FileIR, fn: FunctionId): ClassIR | undefined {
  const { class: own, parent } = functionAt(ir, fn);
  const outer = own === undefined && parent >= 0 ? functionAt(ir, parent) : undefined;
  const id = own ?? (outer?.kind === 'field-initializer' ? outer.class : undefined);
  return id === undefined ? undefined : classAt(ir, id);
}
