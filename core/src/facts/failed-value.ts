import { bindingAt, valueAt } from '../ir/access.js';
import type { ValueId } from '../ir/ir.js';
import { failedNames, failedValues, succeededNames } from '../model/outcomes.js';
import { dottedName } from './dotted-name.js';
import { beside, valueOf, type Located } from './located.js';
import { splitName } from './split-name.js';

/** Does a returned value stand for a failure? `E.left(...)`, `{ success: false }`, `{ error }`, `new Error(...)`. */
export function isFailedValue(at: Located, depth = 0): boolean {
  const value = valueOf(at);
  if (depth > 4) return false;
  switch (value.op) {
    case 'cast': case 'await': return isFailedValue(beside(at, value.value), depth + 1);
    case 'choose': return value.options.length > 0 && value.options.every((option) => isFailedValue(beside(at, option), depth + 1));
    case 'call': {
      const name = dottedName(at.ir, value.callee) ?? '';
      return value.kind === 'new' ? /(?:Error|Exception)$/.test(name) : failedValues.has(name) || failedValues.has(name.split('.').at(-1) ?? '') && name.includes('.');
    }
    case 'object': return value.entries.some((entry) => (succeededNames.has(entry.name ?? '') && isFalse(at, entry.value)) || (failedNames.has(entry.name ?? '') && !isNothing(at, entry.value)));
    default: return false;
  }
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
export function turnsAway(at: Located): boolean | 'maybe' {
  const value = valueOf(at);
  switch (value.op) {
    case 'literal': return value.text === 'false' || value.kind === 'null' || value.kind === 'undefined' ? true : false;
    case 'global': return value.name === 'undefined';
    case 'object': case 'array': case 'function': return isFailedValue(at);
    case 'cast': case 'await': return turnsAway(beside(at, value.value));
    // `generatePolicy('user', 'Deny', arn)`
    case 'call': return value.args.some((id) => isDeny(at, id)) || isFailedValue(at) ? true : 'maybe';
    case 'read': return splitName(bindingAt(at.ir, value.binding).name).some((word) => failedNames.has(word)) ? true : 'maybe';
    default: return isFailedValue(at) ? true : 'maybe';
  }
}
