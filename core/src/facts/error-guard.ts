import { bindingAt, blockAt, functionAt, valueAt } from '../ir/access.js';
import { returnedValues } from '../ir/function-uses.js';
import type { FileIR, ValueId } from '../ir/ir.js';
import type { ErrorModel } from '../model/errors/index.js';
import type { Program } from '../program/program.js';
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
  if (test.op === 'binary' && test.operator === 'instanceof' && dottedName(at.ir, test.left) === name) {
    const known = identify(program, beside(at, test.right));
    if (known?.kind === 'global') return known.path !== 'Error' ? 'true' : model.plain ? undefined : 'false';
    if (known?.kind === 'export') return model.packages.includes(known.package) ? 'false' : 'true';
    return known?.kind === 'class' ? 'true' : undefined;
  }
  if (test.op === 'call' && !model.plain && test.args.some((argument) => dottedName(at.ir, argument) === name) && asksForError(program, at)) return 'false';
  const asked = test.op === 'call' ? dottedName(at.ir, test.callee)?.split('.').at(-1) : test.op === 'member' ? test.name : undefined;
  return asked === 'isAxiosError' && model.packages.includes('axios') ? 'false' : undefined;
}

/** `isErrorWithMessage(error)`: a function of the project that says yes to every error. */
function asksForError(program: Program, at: Located, depth = 0): boolean {
  const test = valueOf(at);
  if (depth > MAX_DEPTH) return false;
  switch (test.op) {
    case 'binary': {
      const [left, right] = [valueAt(at.ir, test.left), valueAt(at.ir, test.right)];
      if (test.operator === 'in') return left.op === 'literal' && (left.text === 'message' || left.text === 'stack');
      return test.operator === 'instanceof' && right.op === 'global' && right.name === 'Error';
    }
    case 'choose': return test.options.some((option) => asksForError(program, beside(at, option), depth + 1));
    case 'call': {
      const known = identify(program, beside(at, test.callee));
      return known?.kind === 'function' && returnedValues(known.ir, known.fn).some((value) => asksForError(program, { file: known.file, ir: known.ir, value }, depth + 1));
    }
    default: return false;
  }
}

const other = (side: Side): Side => side && (side === 'true' ? 'false' : 'true');

/** What a function that handles errors does about a body that could not be read: `only` what is behind that test, `elsewhere` where the test leads away from here, `none` without any. */
export function bodyTest(program: Program, at: Located): 'only' | 'elsewhere' | 'none' {
  const { fn } = valueOf(at);
  const sideOf = (ir: FileIR, test: ValueId): Side => (asksAfterBody(program, { ...at, ir, value: test }) ? 'true' : undefined);
  if (isBehind(at, sideOf)) return 'only';
  const asks = functionAt(at.ir, fn).blocks.some((id) => {
    const { terminator } = blockAt(at.ir, id);
    return terminator.kind === 'branch' && sideOf(at.ir, terminator.test) !== undefined;
  });
  return asks ? 'elsewhere' : 'none';
}

const MAX_DEPTH = 4;

/** `'body' in error`, `error.type === 'entity.parse.failed'`, `error instanceof SyntaxError`, and functions of the project that ask so. */
function asksAfterBody(program: Program, at: Located, depth = 0): boolean {
  const test = valueOf(at);
  if (depth > MAX_DEPTH) return false;
  switch (test.op) {
    case 'binary': {
      const [left, right] = [valueAt(at.ir, test.left), valueAt(at.ir, test.right)];
      if (test.operator === 'in') return left.op === 'literal' && left.text === 'body';
      if (test.operator === 'instanceof') return right.op === 'global' && right.name === 'SyntaxError';
      return [left, right].some((side) => side.op === 'literal' && /^entity\.|^charset\.unsupported$/.test(side.text));
    }
    case 'choose': return test.options.some((option) => asksAfterBody(program, beside(at, option), depth + 1));
    case 'call': {
      const known = identify(program, beside(at, test.callee));
      return known?.kind === 'function' && returnedValues(known.ir, known.fn).some((value) => asksAfterBody(program, { file: known.file, ir: known.ir, value }, depth + 1));
    }
    default: return false;
  }
}

/** Is it what stands behind a test for an error class, other than those that a parser throws? */
export function isNarrowed(program: Program, at: Located): boolean {
  const name = dottedName(at.ir, at.value);
  return isBehind(at, (ir, test) => {
    const value = valueAt(ir, test);
    const right = value.op === 'binary' && value.operator === 'instanceof' && dottedName(ir, value.left) === name ? identify(program, beside(at, value.right)) : undefined;
    return right === undefined || (right.kind === 'global' && /^(?:Syntax)?Error$/.test(right.path)) ? undefined : 'true';
  });
}

/** `(err, req, res, next) => ...`: what Express hands every error to. https://expressjs.com/en/guide/error-handling.html */
export function takesErrors({ ir }: Located, fn: number): boolean {
  const { parameters } = functionAt(ir, fn);
  const names = parameters.map((id) => {
    const value = valueAt(ir, id);
    return value.op === 'parameter' && value.binding !== undefined ? bindingAt(ir, value.binding).name : '';
  });
  return names.length === 4 && /req/i.test(names[1] ?? '') && /res/i.test(names[2] ?? '') && /next/i.test(names[3] ?? '');
}
