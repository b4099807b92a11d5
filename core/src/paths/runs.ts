import { functionAt, valueAt } from '../ir/access.js';
import type { ValueOf } from '../ir/ir.js';
import { givenBy, invocationOf, type Given } from '../facts/invocation.js';
import { valueOf, type Located } from '../facts/located.js';
import { runBy } from '../flow/run-by.js';
import { rejectedMethods } from '../model/callback-methods.js';
import type { Program } from '../program/program.js';
import type { FunctionPlace } from '../entries/entry-point.js';
import { onlyMethods } from './only-method.js';
import { rowHooksOf } from './row-hooks.js';

/** A function that a call runs. */
export interface RunFunction extends FunctionPlace {
  readonly args: readonly Given[];
  /** `inside`: a function literal among the arguments; `hook`: run by a library for what is written; `caught`: only when a promise fails. */
  readonly how: 'called' | 'inside' | 'hook' | 'caught';
  /** Nothing is known of the object: it is the only method of that name in the files that are seen. */
  readonly guessed?: true;
}

/** The functions of the project that a call runs, those it is handed included. */
export function runFunctions(program: Program, at: Located): readonly RunFunction[] {
  const call = valueOf(at);
  if (call.op !== 'call' || call.kind === 'decorator') return [];
  const literals = literalsOf(at, call);
  const called = runBy(program, at).map(({ target, args }): RunFunction => ({ ...target, args, how: 'called' }));
  if (called.length > 0) return [...literals, ...called];
  const hooks = rowHooksOf(program, at);
  return hooks.length > 0 ? [...literals, ...hooks.map((one): RunFunction => ({ ...one, how: 'hook' }))] : [...literals, ...byOnlyName(program, at, call)];
}

/** `list.map((x) => ...)`, `promise.then(ok, failed)`, `verify(token, (error, user) => ...)` */
function literalsOf(at: Located, call: ValueOf<'call'>): readonly RunFunction[] {
  const callee = valueAt(at.ir, call.callee);
  const method = callee.op === 'member' ? callee.name : '';
  return call.args.flatMap((id, argument): RunFunction[] => {
    const value = valueAt(at.ir, id);
    if (value.op !== 'function' || !functionAt(at.ir, value.target).hasBody) return [];
    const caught = rejectedMethods.has(method) || (method === 'then' && argument === 1);
    return [{ file: at.file, ir: at.ir, fn: value.target, args: [], how: caught ? 'caught' : 'inside' }];
  });
}

function byOnlyName(program: Program, at: Located, call: ValueOf<'call'>): readonly RunFunction[] {
  const callee = valueAt(at.ir, call.callee);
  if (callee.op !== 'member' || call.kind === 'new') return [];
  const args = invocationOf(at, call)?.args ?? givenBy(at, call.args);
  const methods = onlyMethods(program, callee.name);
  const [first] = methods;
  return first ? [{ ...first, args, how: 'called', guessed: true }] : [];
}
