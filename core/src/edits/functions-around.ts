import type { FileIR, FunctionId } from '../ir/ir.js';

/** The functions that a place is written in. */
export const functionsAround = (ir: FileIR, offset: number): ReadonlySet<FunctionId> => new Set(ir.functions.filter(({ id, start, end }) => id > 0 && start <= offset && offset < end).map(({ id }) => id));
