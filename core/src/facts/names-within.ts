import { bindingAt, functionAt } from '../ir/access.js';
import type { FunctionId } from '../ir/ir.js';
import type { Located } from './located.js';
import { splitName } from './split-name.js';

/** Does a function, its own name included, use a name with one of these words? */
export function namesWithin({ ir }: Pick<Located, 'ir'>, fn: FunctionId, words: ReadonlySet<string>): boolean {
  const { name, start, end, blocks } = functionAt(ir, fn);
  const has = (text: string | undefined): boolean => text !== undefined && splitName(text).some((word) => words.has(word));
  if (fn > 0 && has(name)) return true;
  const own = new Set(blocks);
  return ir.values.some((value) => {
    if (fn === 0 ? !own.has(value.block) : value.start < start || value.end > end) return false;
    if (value.op === 'read') return has(bindingAt(ir, value.binding).name);
    if (value.op === 'object') return value.entries.some((entry) => has(entry.name));
    return (value.op === 'global' || value.op === 'member' || value.op === 'store') && has(value.name);
  });
}
