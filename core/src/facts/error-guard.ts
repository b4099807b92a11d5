import type { ErrorModel } from '../model/errors/index.js';
import type { Program } from '../program/program.js';
import { asksOfError } from './asks-of-error.js';
import { isBehind } from './behind.js';
import { dottedName } from './dotted-name.js';
import { identify } from './identity.js';
import { beside, valueOf, type Located } from './located.js';

type Side = 'true' | 'false' | undefined;

/**
 * Has the code that leads to an expression made sure that it is no error of this library: `if (error instanceof OwnError) log(error)`, the other branch of
 * `axios.isAxiosError(error)`?
 */
export function ruledOut(program: Program, at: Located, model: ErrorModel): boolean {
  const name = dottedName(at.ir, at.value);
  return name !== undefined && isBehind(at, (ir, test) => sideWithout(program, { ...at, ir, value: test }, name, model));
}

/** The branch in which it is none. */
function sideWithout(program: Program, at: Located, name: string, model: ErrorModel): Side {
  const test = valueOf(at);
  if (test.op === 'unary' && test.operator === '!') return other(sideWithout(program, beside(at, test.operand), name, model));
  if (test.op === 'binary' && test.operator === 'instanceof' && dottedName(at.ir, test.left) === name) return sideWithoutClass(program, beside(at, test.right), model);
  if (test.op === 'call' && !model.plain && test.args.some((argument) => dottedName(at.ir, argument) === name) && asksForError(program, at)) return 'false';
  const asked = test.op === 'call' ? dottedName(at.ir, test.callee)?.split('.').at(-1) : test.op === 'member' ? test.name : undefined;
  return asked === 'isAxiosError' && model.packages.includes('axios') ? 'false' : undefined;
}

/** Of `error instanceof X`. A parser throws errors of the language. */
function sideWithoutClass(program: Program, asked: Located, model: ErrorModel): Side {
  const known = identify(program, asked);
  switch (known?.kind) {
    case 'global': return known.path === 'Error' ? (model.plain ? undefined : 'false') : model.errorTypes.has(known.path) ? undefined : 'true';
    case 'export': return model.packages.includes(known.package) ? 'false' : 'true';
    case 'class': return 'true';
    default: return undefined;
  }
}

/** `isErrorWithMessage(error)`: a function of the project that says yes to every error. */
const asksForError = (program: Program, at: Located): boolean => asksOfError(program, at, ({ operator }, left, right) => {
  if (operator === 'in') return left.op === 'literal' && (left.text === 'message' || left.text === 'stack');
  return operator === 'instanceof' && right.op === 'global' && right.name === 'Error';
});

const other = (side: Side): Side => side && (side === 'true' ? 'false' : 'true');
