import { bindingAt, valueAt } from '../ir/access.js';
import type { ValueId } from '../ir/ir.js';
import { dottedName } from '../facts/dotted-name.js';
import { beside, type Located } from '../facts/located.js';
import { splitName } from '../facts/split-name.js';
import { asksFailed, asksSucceeded, failedNames, succeededNames, wishWords } from '../model/outcomes.js';
import { statusFields } from '../model/status-codes.js';

/** On which side of a test it is known that something failed; undefined where the test is about something else. */
export function failingSide(at: Located, nullish: boolean): 'true' | 'false' | undefined {
  const side = sideOf(at);
  if (side === undefined || !nullish) return side;
  // "is not there": an error that is not there is none.
  return side === 'true' ? 'false' : undefined;
}

function sideOf(at: Located): 'true' | 'false' | undefined {
  const value = valueAt(at.ir, at.value);
  switch (value.op) {
    case 'read': return ofName(bindingAt(at.ir, value.binding).name, bindingAt(at.ir, value.binding).kind === 'catch');
    case 'member': return ofName(value.name, false);
    case 'cast': case 'await': return sideOf(beside(at, value.value));
    case 'call': {
      const name = dottedName(at.ir, value.callee)?.split('.').at(-1) ?? '';
      return asksFailed.has(name) || asksForError(name) ? 'true' : asksSucceeded.has(name) ? 'false' : undefined;
    }
    case 'binary': return ofComparison(at, value.operator, value.left, value.right);
    default: return undefined;
  }
}

const ofName = (name: string, caught: boolean): 'true' | 'false' | undefined => (caught ? undefined : failedNames.has(name) || isError(name) ? 'true' : succeededNames.has(name) ? 'false' : undefined);

/** `validationError`, `loginFailed`; `throwOnError` is none. */
function isError(name: string): boolean {
  const words = splitName(name);
  return words.length > 1 && failedNames.has(words.at(-1) ?? '') && !wishWords.has(words[0] ?? '');
}

/** `isErrorResult(result)`, `isNotFoundError(result)` */
function asksForError(name: string): boolean {
  const [first = '', ...others] = splitName(name);
  return first === 'is' && ['error', 'failure'].some((word) => others.slice(-2).includes(word));
}

/** `error !== null`, `result.success === false`, `result._tag === 'Left'` */
function ofComparison(at: Located, operator: string, left: ValueId, right: ValueId): 'true' | 'false' | undefined {
  const other = valueAt(at.ir, right);
  const equal = operator === '===' || operator === '==';
  if (!equal && operator !== '!==' && operator !== '!=') return undefined;
  if (other.op === 'literal' && other.text === 'Left') return equal ? 'true' : 'false';
  const inner = sideOf(beside(at, left));
  if (inner === undefined) return undefined;
  const nothing = (other.op === 'literal' && ['null', 'undefined'].includes(other.kind)) || (other.op === 'literal' && other.text === 'false') || (other.op === 'global' && other.name === 'undefined');
  const holds = other.op === 'literal' && other.text === 'true';
  if (!nothing && !holds) return undefined;
  return (nothing === equal) === (inner === 'true') ? 'false' : 'true';
}

/** The same of a status: `res.statusCode >= 400`, `ctx.status < 300`. */
export function failingStatusSide(at: Located): 'true' | 'false' | undefined {
  const value = valueAt(at.ir, at.value);
  const [left, right] = value.op === 'binary' ? [valueAt(at.ir, value.left), valueAt(at.ir, value.right)] : [];
  if (value.op !== 'binary' || right?.op !== 'literal' || right.kind !== 'number' || left?.op !== 'member' || !statusFields.has(left.name)) return undefined;
  const status = Number(right.text);
  switch (value.operator) {
    case '>=': case '>': return status >= 399 && status <= 401 ? 'true' : undefined;
    case '<': case '<=': return status >= 299 && status <= 400 ? 'false' : undefined;
    case '===': case '==': return status >= 200 && status < 300 ? 'false' : undefined;
    case '!==': case '!=': return status >= 200 && status < 300 ? 'true' : undefined;
    default: return undefined;
  }
}
