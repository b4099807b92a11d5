import { bindingAt, functionAt, valueAt } from '../ir/access.js';
import { returnedValues } from '../ir/function-uses.js';
import type { ValueId, ValueOf } from '../ir/ir.js';
import { identify, type Identity } from '../facts/identity.js';
import { beside, type Located } from '../facts/located.js';
import { sameValueMethods } from '../model/callback-methods.js';
import { globalCalls } from '../model/propagators.js';
import { deferring, promisePackages } from '../model/promise-libraries.js';
import { traceCallsOf } from './callbacks.js';
import { merge, nothing, type Path, type Trace, type Way } from './hit.js';
import type { Tracer } from './tracer.js';
import { frozen, inside, stepped } from './way.js';

/** `new Promise((resolve) => resolve(x))`: what the function given resolves it with; undefined where a call makes no promise that way. */
export function traceExecutor(tracer: Tracer, at: Located, call: ValueOf<'call'>, callee: Identity | undefined, path: Path, way: Way): Trace | undefined {
  const makes = call.kind === 'new' && (callee?.kind === 'global' ? callee.path === 'Promise' : callee?.kind === 'export' && promisePackages.has(callee.package));
  const [executor] = call.args;
  if (!makes || executor === undefined) return undefined;
  const known = identify(tracer.program, beside(at, executor));
  return known?.kind === 'function' ? traceCallsOf(tracer, known, known.fn, { argument: 0, names: [] }, 0, path, frozen(at, way, path)) : undefined;
}

/** `Promise.reject`, `Q.reject` */
export function rejects(callee: Identity | undefined): boolean {
  if (callee?.kind === 'global') return callee.path === 'Promise.reject';
  return callee?.kind === 'export' && promisePackages.has(callee.package) && (callee.path === 'reject' || callee.path === 'Promise.reject');
}

const mapping = new Set(['map', 'flatMap', 'then', 'reduce', 'reduceRight', 'spread']);

/** `list.map(f)`, `promise.then(f, g)`, `promise.catch(g)`: what the functions return. */
export function traceCallbackResult(tracer: Tracer, at: Located, call: ValueOf<'call'>, callee: ValueOf<'member'>, path: Path, way: Way): Trace | undefined {
  const same = sameValueMethods.has(callee.name);
  if (call.args.length === 0 || (!same && !mapping.has(callee.name))) return undefined;
  const next = inside(frozen(at, way, path));
  const wanted = callee.name === 'map' ? path.slice(1) : path;
  const receiver = (): Trace => tracer.trace(beside(at, callee.object), path, { ...frozen(at, way, path), anchor: undefined });
  const given = call.args.map((argument, i) => returnedBy(tracer, at, beside(at, argument), i, callee, wanted, next));
  if (same) return merge([receiver(), ...given.flatMap((trace) => (trace && ['catch', 'fail', 'caught'].includes(callee.name) ? [trace] : []))]);
  const [first, second] = given;
  if (!first) return undefined;
  return callee.name === 'then' && second ? merge([first, second]) : first;
}

/** What a function that is handed to a call gives back; undefined where nothing is known of it. */
function returnedBy(tracer: Tracer, at: Located, callback: Located, argument: number, callee: ValueOf<'member'>, path: Path, way: Way): Trace | undefined {
  const known = identify(tracer.program, callback);
  if (known?.kind === 'global' && argument === 0) return throughGlobal(tracer, at, known.path, callee, path, way);
  if (known?.kind !== 'function' || !functionAt(known.ir, known.fn).hasBody) return undefined;
  const { file, ir, fn } = known;
  const literal = valueAt(callback.ir, callback.value).op === 'function';
  const entered = literal ? way : { ...way, calls: [{ file, fn, call: at, args: [], bound: [], argument }, ...way.calls] };
  return merge(returnedValues(ir, fn).map((value) => tracer.trace({ file, ir, value }, path, entered)));
}

/** `list.map(String)` */
function throughGlobal(tracer: Tracer, at: Located, name: string, callee: ValueOf<'member'>, path: Path, way: Way): Trace | undefined {
  const effect = globalCalls.get(name);
  if (!effect) return undefined;
  const element = callee.name === 'then' ? [] : ['*'];
  return effect.kind === 'clears' ? nothing : tracer.trace(beside(at, callee.object), [...element, ...path], way);
}

/** `deferred.promise`: what the deferred is resolved with. */
export function traceDeferred(tracer: Tracer, at: Located, owner: ValueId, path: Path, way: Way): Trace | undefined {
  const read = valueAt(at.ir, owner);
  if (read.op !== 'read' || !isDeferred(at, read)) return undefined;
  const resolved = at.ir.values.flatMap((value) => {
    const callee = value.op === 'call' ? valueAt(at.ir, value.callee) : undefined;
    const object = callee?.op === 'member' && (callee.name === 'resolve' || callee.name === 'fulfill') ? valueAt(at.ir, callee.object) : undefined;
    return value.op === 'call' && object?.op === 'read' && object.binding === read.binding ? value.args.slice(0, 1) : [];
  });
  return merge(resolved.map((argument) => tracer.trace(beside(at, argument), path, stepped(beside(at, argument), 'argument', way))));
}

function isDeferred(at: Located, read: ValueOf<'read'>): boolean {
  return bindingAt(at.ir, read.binding).writes.some((id) => {
    const write = valueAt(at.ir, id);
    const made = write.op === 'write' ? valueAt(at.ir, write.value) : undefined;
    const callee = made?.op === 'call' ? valueAt(at.ir, made.callee) : undefined;
    return callee?.op === 'member' && deferring.has(callee.name);
  });
}
