import { blockAt, functionAt } from '../ir/access.js';
import type { FileIR, ValueId } from '../ir/ir.js';
import type { Program } from '../program/program.js';
import { asksOfError } from './asks-of-error.js';
import { isBehind } from './behind.js';
import { valueOf, type Located } from './located.js';
import { parameterName } from './parameter-name.js';

/** `(err, req, res, next) => ...`: what Express hands every error to. https://expressjs.com/en/guide/error-handling.html */
export function takesErrors({ ir }: Located, fn: number): boolean {
  const named = (index: number, word: RegExp): boolean => word.test(parameterName(ir, fn, index) ?? '');
  return functionAt(ir, fn).parameters.length === 4 && named(1, /req/i) && named(2, /res/i) && named(3, /next/i);
}

/**
 * What error middleware does about a body that could not be read: `only` what stands behind a test for that, `elsewhere` where such a test leads away from here, `none` without any.
 */
export function bodyTest(program: Program, at: Located): 'only' | 'elsewhere' | 'none' {
  const { fn } = valueOf(at);
  const sideOf = (ir: FileIR, test: ValueId): 'true' | undefined => (asksAfterBody(program, { ...at, ir, value: test }) ? 'true' : undefined);
  if (isBehind(at, sideOf)) return 'only';
  const asks = functionAt(at.ir, fn).blocks.some((id) => {
    const { terminator } = blockAt(at.ir, id);
    return terminator.kind === 'branch' && sideOf(at.ir, terminator.test) !== undefined;
  });
  return asks ? 'elsewhere' : 'none';
}

/** `'body' in error`, `error.type === 'entity.parse.failed'`, `error instanceof SyntaxError` */
const asksAfterBody = (program: Program, at: Located): boolean => asksOfError(program, at, ({ operator }, left, right) => {
  if (operator === 'in') return left.op === 'literal' && left.text === 'body';
  if (operator === 'instanceof') return right.op === 'global' && right.name === 'SyntaxError';
  return [left, right].some((side) => side.op === 'literal' && /^entity\.|^charset\.unsupported$/.test(side.text));
});
