import { functionAt, valueAt } from '../ir/access.js';
import { callbackUse, returnedValues } from '../ir/function-uses.js';
import type { FunctionId, ValueId } from '../ir/ir.js';
import { isOpen, type DeclaredType } from './holder-type.js';
import { beside, type Located } from './located.js';

const MAX_CHAIN = 12;

/**
 * What a procedure checks its input with: the argument of `procedure.input(schema)`, the last one of several.
 *
 * @param fn the function that is given the input: `.mutation(({ input }) => ...)`
 */
export function inputParser(at: Located, fn: FunctionId): Located | undefined {
  const use = callbackUse(at.ir, fn);
  const callee = use && valueAt(at.ir, use.value.callee);
  return callee?.op === 'member' ? inChain(at, callee.object, 0) : undefined;
}

function inChain(at: Located, id: ValueId, depth: number): Located | undefined {
  const value = valueAt(at.ir, id);
  const callee = value.op === 'call' && depth <= MAX_CHAIN ? valueAt(at.ir, value.callee) : undefined;
  if (value.op !== 'call' || callee?.op !== 'member') return undefined;
  const [parser] = value.args;
  return callee.name === 'input' && parser !== undefined ? beside(at, parser) : inChain(at, callee.object, depth + 1);
}

/** What a procedure says itself that its input is: the type that `procedure.input((value) => value as Order)` gives it. */
export function declaredInput(at: Located, fn: FunctionId): readonly DeclaredType[] {
  const parser = inputParser(at, fn);
  const value = parser && valueAt(parser.ir, parser.value);
  if (!parser || value?.op !== 'function' || !functionAt(parser.ir, value.target).hasBody) return [];
  return returnedValues(parser.ir, value.target).flatMap((id) => {
    const returned = valueAt(parser.ir, id);
    return returned.op === 'cast' && returned.type !== undefined && !isOpen(parser.ir, returned.type) ? [{ file: parser.file, ir: parser.ir, node: returned.type, path: [] }] : [];
  });
}
