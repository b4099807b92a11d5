import { functionAt } from '../ir/access.js';
import { callsOfParameter } from '../ir/parameter-calls.js';
import type { FileIR, FunctionId, ValueOf } from '../ir/ir.js';
import { handedOn } from '../facts/handed-on.js';
import { identify } from '../facts/identity.js';
import { givenBy, invocationOf } from '../facts/invocation.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { dottedName } from '../facts/dotted-name.js';
import { argumentsFor } from './given-arguments.js';
import { merge, type CallContext, type Path, type Trace, type Way } from './hit.js';
import type { Tracer } from './tracer.js';
import { stepped, unexplained } from './way.js';

/** Functions that hand a callback on to each other are followed this far. */
const MAX_CALLS = 5;

/** A function among the arguments of a call: which argument, and under which names in it. */
export interface CallbackPlace {
  readonly argument: number;
  readonly names: Path;
}

/**
 * What a call hands to a function it is given.
 *
 * @param parameter which of the function's parameters is asked for
 * @returns undefined where nobody knows what the call does with it
 */
export function traceHandedOn(tracer: Tracer, at: Located, place: CallbackPlace, parameter: number, path: Path, way: Way): Trace | undefined {
  const call = valueOf(at);
  if (call.op !== 'call') return undefined;
  if (place.names.length === 0) {
    const known = handedOn(tracer.program, at, call, place.argument, parameter);
    if (known) return known.failed ? rejection(tracer, known.value, path, way) : tracer.trace(known.value, [...known.path, ...path], way);
  }
  return handedOnByOwn(tracer, at, call, place, parameter, path, way);
}

/** An error of another program stays unknown. */
function rejection(tracer: Tracer, promise: Located, path: Path, way: Way): Trace {
  const found = tracer.failures(promise, path, way);
  return found.hits.length > 0 ? found : unexplained(promise, { ...way, anchor: undefined });
}

/** `withToken((token) => ...)`: what the project's own function calls its parameter with. */
function handedOnByOwn(tracer: Tracer, at: Located, call: ValueOf<'call'>, place: CallbackPlace, parameter: number, path: Path, way: Way): Trace | undefined {
  if (way.calls.length >= MAX_CALLS) return undefined;
  const invocation = invocationOf(at, call);
  const callee = identify(tracer.program, invocation?.callee ?? beside(at, call.callee));
  const fn = callee?.kind === 'function' ? callee.fn : callee?.kind === 'class' && call.kind === 'new' ? callee.ir.classes[callee.class]?.constructorFn : undefined;
  if ((callee?.kind !== 'function' && callee?.kind !== 'class') || fn === undefined || !functionAt(callee.ir, fn).hasBody) return undefined;
  const bound = callee.kind === 'function' ? callee.bound ?? [] : [];
  const context: CallContext = { file: callee.file, fn, call: at, args: invocation?.args ?? givenBy(at, call.args), bound };
  // `f.call(self, callback)`: the first argument is none of the function's.
  const index = place.argument + bound.length - (invocation ? 1 : 0);
  const target = { file: callee.file, ir: callee.ir };
  return traceCallsOf(tracer, target, fn, { argument: index, names: place.names }, parameter, path, { ...way, calls: [context, ...way.calls] });
}

/**
 * What a function calls one of its own parameters with.
 *
 * @param place the parameter, and the names under which the function stands in it
 * @param parameter which of the called function's parameters is asked for
 * @returns undefined where it never calls it
 */
export function traceCallsOf(tracer: Tracer, { file, ir }: { file: string; ir: FileIR }, fn: FunctionId, place: CallbackPlace, parameter: number, path: Path, way: Way): Trace | undefined {
  const found: Trace[] = [];
  for (const { call, argument } of callsOfParameter(ir, fn, place.argument, place.names)) {
    const at = { file, ir, value: call };
    const value = valueOf(at);
    if (value.op !== 'call') continue;
    if (argument !== undefined) {
      const passedOn = traceHandedOn(tracer, at, { argument, names: [] }, parameter, path, way);
      if (passedOn) found.push(passedOn);
      continue;
    }
    const args = invocationOf(at, value)?.args ?? givenBy(at, value.args);
    const next = stepped(at, 'argument', way, dottedName(ir, value.callee));
    found.push(merge(argumentsFor(args, { index: parameter, rest: false }, path).map((one) => tracer.trace(beside(at, one.argument), one.path, next))));
  }
  return found.length > 0 ? merge(found) : undefined;
}
