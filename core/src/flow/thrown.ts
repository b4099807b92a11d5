import { blockAt, functionAt, valueAt } from '../ir/access.js';
import type { BlockId, FileIR, FunctionId, ValueOf } from '../ir/ir.js';
import { returnedValues } from '../ir/function-uses.js';
import { callsInBlocks } from '../ir/function-values.js';
import { parameterPlace } from '../ir/parameter-calls.js';
import { perFile } from '../ir/per-file.js';
import { identify, type Identity } from '../facts/identity.js';
import { givenBy } from '../facts/invocation.js';
import { beside, type Located } from '../facts/located.js';
import { rejectedMethods } from '../model/callback-methods.js';
import { argumentsFor } from './given-arguments.js';
import { merge, nothing, type Path, type Trace, type Way } from './hit.js';
import { traceLibraryFailure } from './library-errors.js';
import { runInside } from './run-inside.js';
import type { Tracer } from './tracer.js';
import { stepped } from './way.js';

/** Functions deep that a thrown value is looked for. */
const MAX_CALLS = 4;
/** Calls that are gone into for one caught value: nearby ones first, and no further than a person would look. */
const MAX_FUNCTIONS = 300;

/** Code that runs, and what it throws. */
interface Throwing {
  /** Any value of the code's file. */
  readonly at: Located;
  readonly blocks: readonly BlockId[];
  readonly way: Way;
}

/** What a catch clause can have caught: what its `try` throws itself, and what the functions called there throw. A library's own errors stay unknown. */
export function traceCaught(tracer: Tracer, at: Located, value: ValueOf<'caught'>, path: Path, way: Way): Trace {
  return merge([traceThrown(tracer, [{ at, blocks: value.tryBlocks, way }], path), ...callsInBlocks(at.ir, value.tryBlocks).flatMap((call) => rejectedBy(tracer, beside(at, call), path, way))]);
}

/** `await load()` throws what the promise that `load` gives back fails with. */
function rejectedBy(tracer: Tracer, at: Located, path: Path, way: Way): readonly Trace[] {
  return thrownBy(tracer, at, way).flatMap((inside) => returnedValues(inside.at.ir, inside.fn).map((value) => tracer.failures(beside(inside.at, value), path, inside.way)));
}

/** Level by level, so that a limit keeps what is near. */
function traceThrown(tracer: Tracer, first: readonly Throwing[], path: Path): Trace {
  const found: Trace[] = [];
  let left = MAX_FUNCTIONS;
  for (let level = first; level.length > 0;) {
    for (const { at, blocks, way } of level) found.push(...thrownHere(tracer, at, blocks, path, way), ...failingHere(tracer, at, blocks, path, way));
    const next = level.flatMap(({ at, blocks, way }) => callsInBlocks(at.ir, blocks).flatMap((call) => thrownBy(tracer, beside(at, call), way)));
    if (next.length > left) tracer.stopped('thrown-calls');
    level = next.slice(0, left);
    left -= level.length;
  }
  return merge(found);
}

function thrownHere(tracer: Tracer, at: Located, blocks: readonly BlockId[], path: Path, way: Way): Trace[] {
  return blocks.flatMap((id) => {
    const { terminator } = blockAt(at.ir, id);
    if (terminator.kind !== 'throw') return [];
    const thrown = beside(at, terminator.value);
    return [tracer.trace(thrown, path, stepped(thrown, 'thrown', way))];
  });
}

/** What the calls of libraries fail with, unless that is dealt with on the spot. */
function failingHere(tracer: Tracer, at: Located, blocks: readonly BlockId[], path: Path, way: Way): Trace[] {
  return callsInBlocks(at.ir, blocks).filter((call) => !handledHere(at.ir).has(call)).map((id) => {
    const call = beside(at, id);
    const value = valueAt(at.ir, id);
    return value.op === 'call' ? traceLibraryFailure(tracer, call, identify(tracer.program, beside(at, value.callee)), path, way) : nothing;
  });
}

/** The calls whose failure `.catch(...)` takes: `http.get(url).then(read).catch(() => undefined)`. */
const handledHere = perFile((ir): ReadonlySet<number> => new Set(ir.values.flatMap((value) => {
  const callee = value.op === 'call' ? valueAt(ir, value.callee) : undefined;
  const takes = value.op === 'call' && callee?.op === 'member' && (rejectedMethods.has(callee.name) || (callee.name === 'then' && value.args.length > 1));
  return takes ? chainBefore(ir, callee.object) : [];
})));

/** A promise, and those that it goes on from. */
function chainBefore(ir: FileIR, promise: number): readonly number[] {
  const value = valueAt(ir, promise);
  const callee = value.op === 'call' ? valueAt(ir, value.callee) : undefined;
  return callee?.op === 'member' && (callee.name === 'then' || callee.name === 'finally') ? [promise, ...chainBefore(ir, callee.object)] : [promise];
}

/** The function that a call goes into, unless nothing is seen of it or the search is in it already. */
function thrownBy(tracer: Tracer, at: Located, way: Way): (Throwing & { readonly fn: FunctionId })[] {
  const call = valueAt(at.ir, at.value);
  if (call.op !== 'call' || way.calls.length >= MAX_CALLS) return [];
  const callee = identify(tracer.program, beside(at, call.callee)) ?? givenFunction(tracer, at, call, way);
  if (callee?.kind !== 'function') {
    return runInside(at, call, callee).map(({ fn, argument }) => ({
      at, fn, blocks: uncaughtBlocks(at.ir, fn), way: { ...way, calls: [{ file: at.file, fn, call: at, args: [], bound: [], argument }, ...way.calls] },
    }));
  }
  if (!functionAt(callee.ir, callee.fn).hasBody) return [];
  const { file, ir, fn } = callee;
  if (way.calls.some((context) => context.fn === fn && context.file === file)) return [];
  return [{ at: { file, ir, value: at.value }, fn, blocks: uncaughtBlocks(ir, fn), way: { ...way, calls: [{ file, fn, call: at, args: givenBy(at, call.args), bound: callee.bound ?? [] }, ...way.calls] } }];
}

/** `withRetry(() => load())`: what the function is called with that calls its own parameter. */
function givenFunction(tracer: Tracer, at: Located, { callee }: ValueOf<'call'>, { calls: [context] }: Way): Identity | undefined {
  const place = context?.argument === undefined ? parameterPlace(at.ir, callee) : undefined;
  if (!context || !place || place.fn !== context.fn || context.file !== at.file || place.names.length > 0) return undefined;
  const [given] = argumentsFor(context.args, { index: place.index - context.bound.length, rest: false }, []);
  return given && identify(tracer.program, beside(context.call, given.argument));
}

/** What leaves a function as an exception. */
export function thrownInside(tracer: Tracer, at: Located, fn: FunctionId, path: Path, way: Way): readonly Trace[] {
  return [traceThrown(tracer, [{ at, blocks: uncaughtBlocks(at.ir, fn), way }], path)];
}

/** The blocks of a function whose exceptions leave it, be it through a `finally`. */
function uncaughtBlocks(ir: FileIR, fn: FunctionId): BlockId[] {
  const { blocks, throwExit } = functionAt(ir, fn);
  return blocks.filter((id) => {
    const { handler, handlerLink } = blockAt(ir, id);
    return handler === throwExit || handlerLink === throwExit;
  });
}
