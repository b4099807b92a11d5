import { valueAt } from '../ir/access.js';
import type { BindingId } from '../ir/ir.js';
import { innerPlace } from '../ir/stores.js';
import type { Located } from './located.js';

/** Are both taken out of what one name holds: `ctx.input.values` and `ctx.logger.info`? */
export function ofOneName(a: Located, b: Located): boolean {
  const name = a.file === b.file ? rootOf(a) : undefined;
  return name !== undefined && rootOf(b) === name;
}

function rootOf({ ir, value }: Located): BindingId | undefined {
  const place = innerPlace(ir, value);
  const root = place && valueAt(ir, place.root);
  return root?.op === 'read' ? root.binding : undefined;
}
