import { functionAt, valueAt } from '../ir/access.js';
import { callbackUse, returnedValues } from '../ir/function-uses.js';
import type { ValueId } from '../ir/ir.js';
import { isOpen, type DeclaredType } from './holder-type.js';
import type { Located } from './located.js';

const MAX_CHAIN = 12;

/**
 * What a procedure says itself that its input is: the type that `procedure.input((value) => value as Order)` gives it.
 *
 * @param fn the function that is given the input: `.mutation(({ input }) => ...)`
 */
export function declaredInput(at: Located, fn: number): readonly DeclaredType[] {
  const use = callbackUse(at.ir, fn);
  const callee = use && valueAt(at.ir, use.value.callee);
  return callee?.op === 'member' ? inChain(at, callee.object, 0) : [];
}

function inChain(at: Located, id: ValueId, depth: number): readonly DeclaredType[] {
  const value = valueAt(at.ir, id);
  const callee = value.op === 'call' && depth <= MAX_CHAIN ? valueAt(at.ir, value.callee) : undefined;
  if (value.op !== 'call' || callee?.op !== 'member') return [];
  const [parser] = value.args;
  const found = callee.name === 'input' && parser !== undefined ? castBy(at, parser) : [];
  return found.length > 0 ? found : inChain(at, callee.object, depth + 1);
}

function castBy({ file, ir }: Located, parser: ValueId): readonly DeclaredType[] {
  const value = valueAt(ir, parser);
  if (value.op !== 'function' || !functionAt(ir, value.target).hasBody) return [];
  return returnedValues(ir, value.target).flatMap((id) => {
    const returned = valueAt(ir, id);
    return returned.op === 'cast' && returned.type !== undefined && !isOpen(ir, returned.type) ? [{ file, ir, node: returned.type, path: [] }] : [];
  });
}
