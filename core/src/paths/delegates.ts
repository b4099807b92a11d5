import { valueAt } from '../ir/access.js';
import { valuesWithin } from '../ir/function-values.js';
import { perPart } from '../ir/per-file.js';
import type { FileIR, FunctionId } from '../ir/ir.js';

/** Is all that a function does one call: `(token) => this.authenticate(socket, token)`, `return super.login(req, res)`? What is called does its work then. */
export const delegates = perPart((ir: FileIR, fn: FunctionId): boolean => valuesWithin(ir, fn).filter((id) => valueAt(ir, id).op === 'call').length === 1);
