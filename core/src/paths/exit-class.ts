import { blockAt, functionAt, valueAt } from '../ir/access.js';
import type { Block, FileIR, FunctionId, Value, ValueId } from '../ir/ir.js';
import { dottedName } from '../facts/dotted-name.js';
import { splitName } from '../facts/split-name.js';
import { callbackNames, failedNames, nextNames, rejectNames } from '../model/outcomes.js';
import { answeredWhy } from './answered-why.js';
import type { FailedExit } from './ways.js';

/** Errors of the language: what is thrown far from a handler with one of them is a fault of the program. */
const plainErrors: ReadonlySet<string> = new Set(['Error', 'TypeError', 'RangeError', 'ReferenceError', 'SyntaxError', 'EvalError', 'AggregateError', 'AssertionError']);

/** Words of errors that say that input does not fit its schema. */
const validationWords: ReadonlySet<string> = new Set(['validation', 'validator', 'zod', 'schema', 'parse', 'unprocessable', 'weak']);

/** Why a way out does not go well. @param near it stands in the handler itself */
export function exitClass(ir: FileIR, fn: FunctionId, block: Block, near: boolean): FailedExit['why'] {
  if (behindSchema(ir, fn, block)) return 'validation';
  if (handsOnError(ir, block)) return 'error';
  const answered = answeredWhy(ir, fn, block);
  if (answered !== undefined) return answered;
  const { terminator } = block;
  if (terminator.kind !== 'throw') return 'failure';
  const value = valueAt(ir, terminator.value);
  const name = value.op === 'call' ? dottedName(ir, value.callee)?.split('.').at(-1) ?? '' : '';
  const words = splitName(name);
  if (words.some((word) => validationWords.has(word)) || (words.includes('invalid') && words.includes('input'))) return 'validation';
  return !near && (plainErrors.has(name) || saysBroken(ir, value)) ? 'error' : 'failure';
}

/** `throw new ServiceError('Could not send the mail')`: nobody was refused. The text is read, and never shown. */
const saysBroken = (ir: FileIR, value: Value): boolean => value.op === 'call' && value.args.some((id) => {
  const given = valueAt(ir, id);
  const text = given.op === 'literal' && given.kind === 'string' ? given.text : given.op === 'template' ? given.texts.join(' ') : '';
  return /^(?:sorry,? )?(?:(?:we )?could(?: not|n.t)|cannot|can.t|unable to|failed to|failure to)\b.*\b(?:send|deliver|save|store|create|connect|load|read|write|fetch|upload|update|delete)\b/i.test(text);
});

/** `(error, rows) => { if (error) return next(error); ... }`: what failed was the database, or the disk. */
const handsOnError = (ir: FileIR, block: Block): boolean => block.values.some((id) => {
  const call = valueAt(ir, id);
  const given = call.op === 'call' && call.args[0] !== undefined ? valueAt(ir, call.args[0]) : undefined;
  if (call.op !== 'call' || given?.op !== 'read') return false;
  const name = dottedName(ir, call.callee) ?? '';
  const binding = ir.bindings[given.binding];
  if (binding?.kind === 'catch') return callbackNames.has(name);
  return (nextNames.has(name) || callbackNames.has(name) || rejectNames.has(name)) && binding?.kind === 'parameter' && failedNames.has(binding.name);
});

/** `const parsed = schema.safeParse(body); if (!parsed.success) ...` */
function behindSchema(ir: FileIR, fn: FunctionId, block: Block): boolean {
  return functionAt(ir, fn).blocks.some((id) => {
    const { terminator, successors } = blockAt(ir, id);
    return terminator.kind === 'branch' && asksSchema(ir, terminator.test) && successors.some(({ to }) => to === block.id);
  });
}

const schemaMethods: ReadonlySet<string> = new Set(['safeParse', 'safeParseAsync', 'validate', 'validateSync', 'validateAsync', 'validationResult', 'check', 'Check', 'isEmpty']);

function asksSchema(ir: FileIR, test: ValueId): boolean {
  const value = valueAt(ir, test);
  switch (value.op) {
    case 'member': return (value.name === 'success' || value.name === 'error' || value.name === 'length') && comesFromSchema(ir, value.object);
    case 'unary': return asksSchema(ir, value.operand);
    case 'read': return comesFromSchema(ir, test);
    case 'call': return dottedName(ir, value.callee)?.split('.').at(-1) === 'isEmpty';
    case 'binary': return asksSchema(ir, value.left);
    default: return false;
  }
}

function comesFromSchema(ir: FileIR, id: ValueId): boolean {
  const value = valueAt(ir, id);
  if (value.op !== 'read') return false;
  return (ir.bindings[value.binding]?.writes ?? []).some((write) => {
    const written = valueAt(ir, write);
    let source = written.op === 'write' ? valueAt(ir, written.value) : written;
    if (source.op === 'member') source = valueAt(ir, source.object);
    if (source.op === 'await') source = valueAt(ir, source.value);
    return source.op === 'call' && schemaMethods.has(dottedName(ir, source.callee)?.split('.').at(-1) ?? '');
  });
}
