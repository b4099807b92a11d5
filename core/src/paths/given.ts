import { valueAt } from '../ir/access.js';
import { parameterPlace } from '../ir/parameter-calls.js';
import type { ValueId } from '../ir/ir.js';
import type { Given as Argument } from '../facts/invocation.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { resolveConstant } from '../flow/constants.js';
import type { Program } from '../program/program.js';

/** Whether what stands at a parameter, or at a property of it, is true, or is not there; undefined where nobody knows. */
export type Known = (index: number, names: readonly string[]) => Truth | undefined;

export type Truth = boolean | 'absent';

/** What a call says of the parameters of the function it runs. @param outer what is known where the call stands */
export function knownFrom(program: Program, at: Located, args: readonly Argument[], outer: Known | undefined): Known {
  return (index, names) => {
    if (args.slice(0, index + 1).some(({ each }) => each)) return undefined;
    const given = args[index];
    return given === undefined ? 'absent' : truth(program, beside(at, given.value), names, outer, 0);
  };
}

const MAX_DEPTH = 8;

/** Whether a property of an object literal is true. One that is not written there is not there, whatever was spread before. */
function truth(program: Program, at: Located, names: readonly string[], outer: Known | undefined, depth: number): Truth | undefined {
  if (depth > MAX_DEPTH) return undefined;
  const place = parameterPlace(at.ir, at.value);
  if (place) return outer?.(place.index, [...place.names, ...names]);
  const constant = resolveConstant(program, at);
  const value = valueOf(constant);
  const [name, ...rest] = names;
  if (name === undefined) return truthOf(constant, value.op === 'object' || value.op === 'array' || value.op === 'function' ? true : undefined);
  if (value.op !== 'object') return value.op === 'literal' ? 'absent' : undefined;
  const entry = value.entries.findLast((one) => one.name === name);
  if (entry) return truth(program, beside(constant, entry.value), rest, outer, depth + 1);
  const spread = value.entries.findLast((one) => one.kind === 'spread');
  return spread ? truth(program, beside(constant, spread.value), names, outer, depth + 1) ?? 'absent' : 'absent';
}

function truthOf(at: Located, otherwise: boolean | undefined): Truth | undefined {
  const value = valueOf(at);
  if (value.op !== 'literal') return otherwise;
  return value.kind === 'boolean' ? value.text === 'true' : value.kind === 'string' ? value.text !== '' : value.kind === 'null' || value.kind === 'undefined' ? false : undefined;
}

/** Which side of a test is taken, as far as the parameters it asks after are known. @param nullish it asks whether a value is there: `a?.b` */
export function decidedBy(at: Located, nullish: boolean, known: Known | undefined): boolean | undefined {
  const value = valueAt(at.ir, at.value);
  if (!known) return undefined;
  if (value.op === 'binary' && !nullish) return ofComparison(at, value.operator, value.left, value.right, known);
  const place = parameterPlace(at.ir, at.value);
  const is = place && known(place.index, place.names);
  if (is === undefined) return undefined;
  return nullish ? is === 'absent' : is === true;
}

/** `options.persist !== false`: of what is not there it is true. */
function ofComparison(at: Located, operator: string, left: ValueId, right: ValueId, known: Known): boolean | undefined {
  const other = valueAt(at.ir, right);
  const place = parameterPlace(at.ir, left);
  if (other.op !== 'literal' || other.kind !== 'boolean' || !place || !['===', '!=='].includes(operator)) return undefined;
  const is = known(place.index, place.names);
  return is === undefined ? undefined : (operator === '===') === (is === (other.text === 'true'));
}
