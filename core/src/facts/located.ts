import { valueAt } from '../ir/access.js';
import type { Value, ValueId } from '../ir/ir.js';
import type { Ref } from '../port.js';
import type { Place } from '../finding.js';
import type { Located } from '../program/modules.js';

export type { Located } from '../program/modules.js';

/** Another value of the same file. */
export const beside = (at: Located, value: ValueId): Located => ({ file: at.file, ir: at.ir, value });

export const valueOf = (at: Located): Value => valueAt(at.ir, at.value);

export function placeOf(at: Located): Place {
  const { start, end } = valueOf(at);
  return { file: at.file, start, end };
}

/** The reference under which a compiler finds this expression. */
export function refOf(at: Located): Ref {
  return { ...placeOf(at), kind: 'expression' };
}

export const keyOf = (at: Located): string => `${at.value}@${at.file}`;
