import { blockAt, functionAt, valueAt } from '../ir/access.js';
import { dominates } from '../ir/dominates.js';
import type { BlockId, FileIR, ValueId } from '../ir/ir.js';
import type { Located } from '../facts/located.js';
import { dottedName } from '../facts/dotted-name.js';
import { validationErrors } from '../model/input-validation.js';
import type { Policy } from '../policy/policy.js';
import type { Program } from '../program/program.js';
import { errorHandlersIn, type ErrorHandler } from './error-handlers.js';
import { isRecordedElsewhere } from './recording-handlers.js';
import { recordsIn } from './records-in.js';
import { reached, waysThrough } from './silent-way.js';

/** A test in an error handler for input that is wrong, behind which nothing is recorded. */
export interface SilentBranch {
  readonly at: Located;
  readonly handler: ErrorHandler;
}

/** The branches of a file's error handlers that answer wrong input without a record; the first of each handler. Serves G5.1, G5.3. */
export function silentBranches(program: Program, policy: Policy, file: string): readonly SilentBranch[] {
  if (!/validation|ZodError|entity\.|SyntaxError|isJoi|isCelebrate/i.test(program.text(file) ?? '')) return [];
  return errorHandlersIn(program, file).filter(({ kind }) => kind !== 'process' && kind !== 'connection').flatMap((handler) => {
    const { dealing } = handler;
    const { ir, fn } = dealing;
    const found = functionAt(ir, fn).blocks.find((id) => {
      const { terminator, successors } = blockAt(ir, id);
      const [yes] = successors;
      return terminator.kind === 'branch' && yes !== undefined && asksAfterInput(ir, terminator.test) && isSilent(program, policy, dealing, yes.to);
    });
    const { terminator } = found === undefined ? { terminator: undefined } : blockAt(ir, found);
    return terminator?.kind === 'branch' && !isRecordedElsewhere(program, policy, handler) ? [{ at: { file: dealing.file, ir, value: terminator.test }, handler }] : [];
  });
}

function isSilent(program: Program, policy: Policy, dealing: ErrorHandler['dealing'], start: BlockId): boolean {
  const { file, ir, fn } = dealing;
  const onward = reached(ir, start, () => true);
  const blocks = functionAt(ir, fn).blocks.filter((id) => onward.has(id) || dominates(ir, fn, id, start));
  return recordsIn(program, policy, { file, ir, fn, blocks }) === 'no' && !waysThrough(program, policy, { ...dealing, start }).handsOn;
}

/** `error.validation`, `error instanceof ZodError`, `error.type === 'entity.parse.failed'`, `error instanceof SyntaxError` */
function asksAfterInput(ir: FileIR, id: ValueId, depth = 0): boolean {
  const value = valueAt(ir, id);
  if (depth > 4) return false;
  switch (value.op) {
    case 'member': return value.name === 'validation' || value.name === 'isJoi';
    case 'choose': return value.options.some((option) => asksAfterInput(ir, option, depth + 1));
    case 'call': return /(?:^|\.)is(?:Celebrate|Zod|Joi|Validation)Error(?:Like)?$/.test(dottedName(ir, value.callee) ?? '');
    case 'binary': {
      if (!['===', '==', 'instanceof', 'in'].includes(value.operator)) return false;
      return [value.left, value.right].some((side) => isInputError(ir, side, value.operator));
    }
    default: return false;
  }
}

function isInputError(ir: FileIR, id: ValueId, operator: string): boolean {
  const value = valueAt(ir, id);
  if (value.op === 'literal') return operator !== 'in' && value.kind === 'string' && validationErrors.test(value.text);
  if (operator !== 'instanceof') return false;
  const name = dottedName(ir, id)?.split('.').at(-1) ?? '';
  return name === 'SyntaxError' || validationErrors.test(name);
}

