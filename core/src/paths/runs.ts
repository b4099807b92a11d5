import { blockAt, functionAt, valueAt } from '../ir/access.js';
import type { ObjectEntry, ValueOf } from '../ir/ir.js';
import { callsOfParameter } from '../ir/parameter-calls.js';
import { dottedName } from '../facts/dotted-name.js';
import { asMethod } from '../facts/exported-method.js';
import { identify } from '../facts/identity.js';
import { givenBy, invocationOf, type Given } from '../facts/invocation.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { runBy } from '../flow/run-by.js';
import { rejectedMethods } from '../model/callback-methods.js';
import { failureCallbacks } from '../model/outcomes.js';
import type { Program } from '../program/program.js';
import type { FunctionPlace } from '../entries/entry-point.js';
import { busHandler } from './bus-handlers.js';
import { onlyImplementation } from './implementations.js';
import { onlyMethods } from './only-method.js';
import { rowHooksOf } from './row-hooks.js';

/** A function that a call runs. */
export interface RunFunction extends FunctionPlace {
  readonly args: readonly Given[];
  /** `inside`: a function literal among the arguments; `hook`: run by a library for what is written; `caught`: only when a promise fails; `always`: when it is done, well or not. */
  readonly how: 'called' | 'inside' | 'hook' | 'caught' | 'always';
  /** Nothing is known of the object: it is the only method of that name in the files that are seen. */
  readonly guessed?: true;
}

/** The functions of the project that a call runs, those it is handed included. */
export function runFunctions(program: Program, at: Located): readonly RunFunction[] {
  const call = valueOf(at);
  if (call.op !== 'call' || call.kind === 'decorator') return [];
  const called = runBy(program, at).map(({ target, args }): RunFunction => ({ ...target, args, how: args.some(({ failed }) => failed) ? 'caught' : 'called' }));
  const given = [...literalsOf(at, call), ...byNames(program, at, call, called)];
  if (called.length > 0 && !called.every(isUnbuilt)) return [...given, ...called];
  const built = onlyImplementation(program, at) ?? busHandler(program, at);
  if (built) return [...given, { ...built, args: invocationOf(at, call)?.args ?? givenBy(at, call.args), how: 'called', guessed: true }];
  if (called.length > 0) return given;
  const hooks = rowHooksOf(program, at);
  return hooks.length > 0 ? [...given, ...hooks.map((one): RunFunction => ({ ...one, how: 'hook' }))] : [...given, ...byOnlyName(program, at, call)];
}

/** A method that leaves it to its heirs: all it does is to say so. */
function isUnbuilt({ ir, fn }: RunFunction): boolean {
  const { kind, isStatic, blocks, entry } = functionAt(ir, fn);
  return kind === 'method' && !isStatic && blockAt(ir, entry).terminator.kind === 'throw' && blocks.length <= 4;
}

/** `list.map((x) => ...)`, `promise.then(ok, failed)`, `verify(token, (error, user) => ...)` */
function literalsOf(at: Located, call: ValueOf<'call'>): readonly RunFunction[] {
  return call.args.flatMap((id, argument): RunFunction[] => {
    const value = valueAt(at.ir, id);
    if (value.op === 'object' && observing.has(dottedName(at.ir, call.callee)?.split('.').at(-1) ?? '')) return value.entries.flatMap((entry) => ofObserver(at, entry));
    if (value.op !== 'function' || !functionAt(at.ir, value.target).hasBody) return [];
    return [{ file: at.file, ir: at.ir, fn: value.target, args: [], how: howRun(at, call, argument) }];
  });
}

const observing: ReadonlySet<string> = new Set(['tap', 'subscribe']);

/** `tap({ next: f, error: g })` */
function ofObserver(at: Located, { name, value: id }: ObjectEntry): readonly RunFunction[] {
  const value = valueAt(at.ir, id);
  if (value.op !== 'function' || !functionAt(at.ir, value.target).hasBody) return [];
  return [{ file: at.file, ir: at.ir, fn: value.target, args: [], how: name === 'error' ? 'caught' : name === 'finalize' ? 'always' : 'inside' }];
}

function howRun(at: Located, call: ValueOf<'call'>, argument: number): 'inside' | 'caught' | 'always' {
  const callee = valueAt(at.ir, call.callee);
  if (dottedName(at.ir, call.callee) === 'finalize' || (callee.op === 'member' && callee.name === 'finally')) return 'always';
  return onlyOnFailure(at, call, argument) ? 'caught' : 'inside';
}

/** `promise.catch(f)`, `promise.then(ok, f)`, `stream.on('error', f)`, `result.match(ok, f)` */
function onlyOnFailure(at: Located, call: ValueOf<'call'>, argument: number): boolean {
  const callee = valueAt(at.ir, call.callee);
  if (callee.op !== 'member') return failureCallbacks.has(dottedName(at.ir, call.callee) ?? '') || (argument === 1 && dottedName(at.ir, call.callee) === 'tap');
  const [first] = call.args;
  const event = first === undefined ? undefined : valueAt(at.ir, first);
  switch (callee.name) {
    case 'then': return argument === 1;
    case 'on': case 'once': case 'addListener': return event?.op === 'literal' && event.text === 'error';
    // Of fp-ts the left comes first, of neverthrow what went well.
    case 'match': case 'fold': return call.args.length > 1 && argument === (/^(?:E|TE|Either|TaskEither)$/.test(dottedName(at.ir, callee.object) ?? '') ? 0 : 1);
    default: return rejectedMethods.has(callee.name) || failureCallbacks.has(callee.name);
  }
}

/** `verify(token, answer)`, `retry(record)`: functions of the project by their names, where what is called runs them, or cannot be seen. */
function byNames(program: Program, at: Located, call: ValueOf<'call'>, called: readonly RunFunction[]): readonly RunFunction[] {
  return call.args.flatMap((id, argument): RunFunction[] => {
    const value = valueAt(at.ir, id);
    if (value.op !== 'read' && value.op !== 'member') return [];
    const known = asMethod(identify(program, beside(at, id)));
    if (known?.kind !== 'function' || !functionAt(known.ir, known.fn).hasBody) return [];
    if (called.some((one) => one.ir === known.ir && one.fn === known.fn)) return [];
    const handedOn = called.length === 0 || called.some((one) => callsOfParameter(one.ir, one.fn, argument, []).length > 0);
    return handedOn ? [{ file: known.file, ir: known.ir, fn: known.fn, args: [], how: onlyOnFailure(at, call, argument) ? 'caught' : 'inside' }] : [];
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
