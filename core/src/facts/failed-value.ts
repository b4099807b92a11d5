import { bindingAt, valueAt } from '../ir/access.js';
import type { BindingId, FileIR, ValueId, ValueOf } from '../ir/ir.js';
import { callbackNames, errorMakers, failedNames, failedValues, failedVerdicts, failingMethods, succeededNames, verdictFields } from '../model/outcomes.js';
import type { Program } from '../program/program.js';
import { isBehind } from './behind.js';
import { dottedName } from './dotted-name.js';
import { beside, valueOf, type Located } from './located.js';
import { splitName } from './split-name.js';
import { isFailureStatus } from './status-of.js';

/** Does a returned value stand for a failure? `E.left(...)`, `{ success: false }`, `{ error }`, `new Error(...)`. */
export function isFailedValue(program: Program, at: Located, depth = 0): boolean {
  const value = valueOf(at);
  if (depth > 4) return false;
  switch (value.op) {
    case 'cast': case 'await': return isFailedValue(program, beside(at, value.value), depth + 1);
    case 'choose': return value.options.length > 0 && value.options.every((option) => isFailedValue(program, beside(at, option), depth + 1));
    case 'call': {
      const name = dottedName(at.ir, value.callee) ?? '';
      const [method = '', owner = ''] = name.split('.').reverse();
      if (errorMakers.has(owner) && failingMethods.has(method)) return true;
      return value.kind === 'new' ? /(?:Error|Exception)$/.test(name) : failedValues.has(name) || failedValues.has(name.split('.').at(-1) ?? '') && name.includes('.');
    }
    case 'object': return objectFailed(program, at, value);
    default: return false;
  }
}

/** Where it says `success`, whatever else it has a field for: `{ success: true, error: null }`, and `{ success, error }` of what answers for all. */
function objectFailed(program: Program, at: Located, { entries }: ValueOf<'object'>): boolean {
  const success = entries.find(({ name }) => succeededNames.has(name ?? ''));
  if (success) return isFalse(at, success.value);
  return entries.some((entry) => saysFailed(program, at, entry.name ?? '', entry.value) || (failedNames.has(entry.name ?? '') && !isNothing(at, entry.value)));
}

/** `{ type: 'failure' }`, `{ _tag: 'Left' }`, `{ statusCode: 401 }` */
function saysFailed(program: Program, at: Located, name: string, id: ValueId): boolean {
  if (!verdictFields.has(name)) return false;
  const value = valueAt(at.ir, id);
  return value.op === 'literal' && value.kind === 'string' ? failedVerdicts.has(value.text.toLowerCase()) : isFailureStatus(program, beside(at, id)) === true;
}

const isFalse = (at: Located, id: ValueId): boolean => {
  const value = valueAt(at.ir, id);
  return value.op === 'literal' && value.text === 'false';
};

const isDeny = (at: Located, id: ValueId): boolean => {
  const value = valueAt(at.ir, id);
  return value.op === 'literal' && value.kind === 'string' && value.text === 'Deny';
};

const isNothing = (at: Located, id: ValueId): boolean => {
  const value = valueAt(at.ir, id);
  return (value.op === 'literal' && ['null', 'undefined', 'boolean'].includes(value.kind)) || (value.op === 'global' && value.name === 'undefined');
};

/** Does a guard or a validator that gives this back turn somebody away? `maybe` where it depends on what is known only then. */
export function turnsAway(program: Program, at: Located): boolean | 'maybe' {
  const value = valueOf(at);
  switch (value.op) {
    case 'literal': return value.text === 'false' || value.kind === 'null' || value.kind === 'undefined' ? true : false;
    case 'global': return value.name === 'undefined';
    case 'object': case 'array': case 'function': return isFailedValue(program, at);
    case 'cast': case 'await': return turnsAway(program, beside(at, value.value));
    case 'read': return splitName(bindingAt(at.ir, value.binding).name).some((word) => failedNames.has(word)) ? true : isThere(at, value.binding) ? false : 'maybe';
    // `generatePolicy('user', 'Deny', arn)`; what `return done(null, user)` says has been said.
    case 'call': return value.args.some((id) => isDeny(at, id)) || isFailedValue(program, at) ? true : callbackNames.has(dottedName(at.ir, value.callee) ?? '') ? false : 'maybe';
    default: return isFailedValue(program, at) ? true : 'maybe';
  }
}

/** Is a place only reached where a variable holds something: behind `if (!user) return null`? */
const isThere = (at: Located, binding: BindingId): boolean => isBehind(at, (ir, test) => (isOf(ir, test, binding) ? 'true' : undefined));

/** The variable, or a property of it. */
function isOf(ir: FileIR, id: ValueId, binding: BindingId): boolean {
  const value = valueAt(ir, id);
  return value.op === 'read' ? value.binding === binding : value.op === 'member' && isOf(ir, value.object, binding);
}
