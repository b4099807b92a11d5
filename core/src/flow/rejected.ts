import { valueAt } from '../ir/access.js';
import { returnedValues } from '../ir/function-uses.js';
import type { ValueOf } from '../ir/ir.js';
import { definitionsOf } from '../facts/definitions.js';
import { identify, type Identity } from '../facts/identity.js';
import { givenBy, invocationOf } from '../facts/invocation.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { rejectedMethods, sameValueMethods } from '../model/callback-methods.js';
import { traceCallsOf } from './callbacks.js';
import { merge, type CallContext, type Path, type Trace, type Way } from './hit.js';
import { traceLibraryFailure } from './library-errors.js';
import { rejects } from './promises.js';
import { runInside } from './run-inside.js';
import { thrownInside } from './thrown.js';
import type { Tracer } from './tracer.js';

/** Functions deep that the failure of a promise is looked for. */
const MAX_CALLS = 4;

/** What a promise fails with, or a call throws, as far as the program itself makes it fail. */
export function traceFailures(tracer: Tracer, at: Located, path: Path, way: Way): Trace {
  return merge(failuresOf(tracer, at, path, way));
}

function failuresOf(tracer: Tracer, at: Located, path: Path, way: Way): readonly Trace[] {
  const value = valueOf(at);
  switch (value.op) {
    case 'await': case 'cast': case 'write': return failuresOf(tracer, beside(at, value.value), path, way);
    case 'choose': return value.options.flatMap((option) => failuresOf(tracer, beside(at, option), path, way));
    case 'read': {
      const definitions = definitionsOf(tracer.program, at);
      return definitions.kind === 'values' && way.depth < MAX_CALLS * 10
        ? definitions.values.flatMap((definition) => failuresOf(tracer, definition, path, { ...way, depth: way.depth + 1 })) : [];
    }
    case 'call': return failuresOfCall(tracer, at, value, path, way);
    default: return [];
  }
}

function failuresOfCall(tracer: Tracer, at: Located, call: ValueOf<'call'>, path: Path, way: Way): readonly Trace[] {
  const callee = valueAt(at.ir, call.callee);
  const invocation = invocationOf(at, call);
  const known = identify(tracer.program, invocation?.callee ?? beside(at, call.callee));
  const [first] = call.args;
  if (rejects(known)) return first === undefined ? [] : [tracer.trace(beside(at, first), path, way)];
  if (known?.kind === 'global' && known.path === 'Promise' && call.kind === 'new') return executorFailures(tracer, at, first, path, way);
  if (known?.kind === 'function') return ownFailures(tracer, known, { file: known.file, fn: known.fn, call: at, args: invocation?.args ?? givenBy(at, call.args), bound: known.bound ?? [] }, path, way);
  const library = traceLibraryFailure(tracer, at, known, path, way);
  if (library.hits.length > 0) return [library];
  if (known?.kind === 'global' && /^Promise\.(?:all|race|any)$/.test(known.path)) return first === undefined ? [] : failuresOfEach(tracer, beside(at, first), path, way);
  if (callee.op !== 'member' || callee.name === 'map') return runInside(at, call, known).flatMap(({ argument }) => callbackFailures(tracer, at, beside(at, call.args[argument] ?? 0), argument, path, way));
  const handled = rejectedMethods.has(callee.name);
  if (!handled && callee.name !== 'then' && !sameValueMethods.has(callee.name)) return [];
  return [
    ...(handled || call.args.length > 1 ? [] : failuresOf(tracer, beside(at, callee.object), path, way)),
    ...call.args.flatMap((argument, i) => callbackFailures(tracer, at, beside(at, argument), i, path, way)),
  ];
}

/** `Promise.all([a(), b()])`, `Promise.all(list.map(f))` */
function failuresOfEach(tracer: Tracer, at: Located, path: Path, way: Way): readonly Trace[] {
  const list = valueOf(at);
  return list.op === 'array' ? list.elements.filter((id) => id >= 0).flatMap((id) => failuresOf(tracer, beside(at, id), path, way)) : failuresOf(tracer, at, path, way);
}

function executorFailures(tracer: Tracer, at: Located, executor: number | undefined, path: Path, way: Way): readonly Trace[] {
  const known = executor === undefined ? undefined : identify(tracer.program, beside(at, executor));
  if (known?.kind !== 'function') return [];
  const rejected = traceCallsOf(tracer, known, known.fn, { argument: 1, names: [] }, 0, path, way);
  return rejected ? [rejected] : [];
}

function callbackFailures(tracer: Tracer, at: Located, callback: Located, argument: number, path: Path, way: Way): readonly Trace[] {
  const known = identify(tracer.program, callback);
  if (known?.kind !== 'function') return [];
  return ownFailures(tracer, known, { file: known.file, fn: known.fn, call: at, args: [], bound: [], argument }, path, way);
}

/** What a function throws, and what the promises it gives back fail with. */
function ownFailures(tracer: Tracer, { file, ir, fn }: Identity & { kind: 'function' }, context: CallContext, path: Path, way: Way): readonly Trace[] {
  if (way.calls.length >= MAX_CALLS || way.calls.some((outer) => outer.fn === fn && outer.file === file)) return [];
  const entered = { ...way, calls: [context, ...way.calls] };
  return [
    ...thrownInside(tracer, { file, ir, value: context.call.value }, fn, path, entered),
    ...returnedValues(ir, fn).flatMap((value) => failuresOf(tracer, { file, ir, value }, path, entered)),
  ];
}
