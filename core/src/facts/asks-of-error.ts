import { valueAt } from '../ir/access.js';
import { returnedValues } from '../ir/function-uses.js';
import type { Value, ValueOf } from '../ir/ir.js';
import type { Program } from '../program/program.js';
import { identify } from './identity.js';
import { beside, valueOf, type Located } from './located.js';

const MAX_DEPTH = 4;

/**
 * Does a test ask one thing of an error: itself, one of the conditions that it is made of, or a function of the project that it calls?
 *
 * @param asks what is asked for, of two sides and what stands between them
 */
export function asksOfError(program: Program, at: Located, asks: (test: ValueOf<'binary'>, left: Value, right: Value) => boolean, depth = 0): boolean {
  const test = valueOf(at);
  if (depth > MAX_DEPTH) return false;
  switch (test.op) {
    case 'binary': return asks(test, valueAt(at.ir, test.left), valueAt(at.ir, test.right));
    case 'choose': return test.options.some((option) => asksOfError(program, beside(at, option), asks, depth + 1));
    case 'call': {
      const known = identify(program, beside(at, test.callee));
      return known?.kind === 'function' && returnedValues(known.ir, known.fn).some((value) => asksOfError(program, { file: known.file, ir: known.ir, value }, asks, depth + 1));
    }
    default: return false;
  }
}
