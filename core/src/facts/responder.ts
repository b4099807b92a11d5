import { valueAt } from '../ir/access.js';
import type { ValueId, ValueOf } from '../ir/ir.js';
import { failureWords } from '../model/outcomes.js';
import type { Program } from '../program/program.js';
import { isAnswer } from './answer.js';
import { isFailedValue } from './failed-value.js';
import { beside, type Located } from './located.js';
import { splitName } from './split-name.js';
import { isFailureStatus } from './status-of.js';

/** `sendError(res, 401, 'no')`, `respond(res, { success: false })`: a function of the project's own that is handed what is answered with. */
export function ofResponder(program: Program, at: Located, call: ValueOf<'call'>, name: string): 'failed' | 'answered' | undefined {
  const others = call.args.filter((id) => !isAnswerVariable(at, id));
  if (others.length === call.args.length) return undefined;
  const [first = '', ...rest] = splitName(name);
  if (!asksOrTells.has(first) && [first, ...rest].some((word) => failureWords.has(word))) return 'failed';
  const statuses = others.map((id) => (isStatusLike(at, id) ? isFailureStatus(program, beside(at, id)) : undefined));
  if (statuses.includes(true) || others.some((id) => valueAt(at.ir, id).op === 'object' && isFailedValue(program, beside(at, id)))) return 'failed';
  return statuses.includes(false) ? 'answered' : undefined;
}

/** First words of what only looks at an answer, or notes it. */
const asksOrTells: ReadonlySet<string> = new Set(['is', 'has', 'check', 'validate', 'get', 'log', 'format', 'parse', 'clear', 'set', 'collect', 'add', 'on', 'with']);

const isAnswerVariable = (at: Located, id: ValueId): boolean => valueAt(at.ir, id).op === 'read' && isAnswer(at, id);

/** `401`, `HttpStatus.UNAUTHORIZED` */
const isStatusLike = (at: Located, id: ValueId): boolean => {
  const value = valueAt(at.ir, id);
  return value.op === 'member' || (value.op === 'literal' && value.kind === 'number');
};
