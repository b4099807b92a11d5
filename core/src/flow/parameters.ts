import { bindingAt, valueAt } from '../ir/access.js';
import { callbackUse } from '../ir/function-uses.js';
import { asksAfterKey } from '../ir/mentions.js';
import { ownerOfThis } from '../ir/stores.js';
import type { ValueOf } from '../ir/ir.js';
import { standsIn } from '../ir/stands-in.js';
import { identify } from '../facts/identity.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { payloadOf } from '../facts/payload.js';
import type { DataClass } from '../model/data-classes.js';
import { requestDecorators } from '../model/frameworks/requests.js';
import { traceHandedOn } from './callbacks.js';
import { argumentsFor } from './given-arguments.js';
import { traceHandedError } from './handed-errors.js';
import { merge, nothing, type CallContext, type Path, type Trace, type Way } from './hit.js';
import { namedHit, payloadHit } from './named.js';
import { isEntries } from './object-calls.js';
import type { Tracer } from './tracer.js';
import { stepped, unexplained } from './way.js';

type Incoming = Pick<ValueOf<'parameter'>, 'fn' | 'index' | 'rest'> & { readonly binding?: number | undefined };

/**
 * An argument that comes in: where the search entered the function through a call, that call's argument; for a callback, what the function it is
 * handed to gives it; else callers decide.
 */
export function traceParameter(tracer: Tracer, at: Located, value: ValueOf<'parameter'>, path: Path, way: Way): Trace {
  const entered = throughCall(tracer, at, value, path, way);
  if (entered) return entered;
  const use = callbackUse(at.ir, value.fn);
  const callee = use && valueAt(at.ir, use.value.callee);
  if (callee?.op === 'member' && isEntries(at, callee.object) && asksAfterKey(at.ir, at.value)) return nothing;
  const given = use && traceHandedOn(tracer, beside(at, use.call), use, value.index, path, way);
  if (given) return given;
  const failure = traceHandedError(tracer, at, value, path, way);
  if (failure && failure.hits.length > 0) return { ...failure, opaque: leftToCallers(at, value, path, way).opaque };
  const decorated = path.length === 0 && !way.asText ? decoratedClass(tracer, at, value) : undefined;
  const own = leftToCallers(at, value, path, way);
  if (decorated) return namedHit(at, { dataClass: decorated.dataClass, strength: 'strong', words: [] }, decorated.name, way, unexplained(at, way), 'library');
  const payload = path.length === 0 ? payloadOf(tracer.program, at) : undefined;
  return payload && (payload.raw || !way.asText) ? payloadHit(at, payload, nameOf(at, value) ?? 'input', way, own) : own;
}

const nameOf = (at: Located, { binding }: { readonly binding?: number | undefined }): string | undefined => (binding === undefined ? undefined : bindingAt(at.ir, binding).name);

/** `arguments`: all that comes in. */
export function traceArgumentsObject(tracer: Tracer, at: Located, path: Path, way: Way): Trace {
  const incoming: Incoming = { fn: ownerOfThis(at.ir, valueOf(at).fn), index: 0, rest: true };
  return throughCall(tracer, at, incoming, path, way) ?? leftToCallers(at, incoming, path, way);
}

function leftToCallers(at: Located, { fn, index, rest, binding }: Incoming, path: Path, way: Way): Trace {
  const { field, omit, clearings, asText, steps, anchor } = way;
  return { ...unexplained(at, way), parameters: [{ file: at.file, fn, index, name: nameOf(at, { binding }), rest, path, field, omit, clearings, asText, steps, anchor, told: [] }] };
}

/** Where the search came into the function through a call, what that call gives it. */
function throughCall(tracer: Tracer, at: Located, value: Incoming, path: Path, way: Way): Trace | undefined {
  // A function in a function sees the parameters of the outer one, too.
  const entered = way.calls.findIndex((one) => one.fn === value.fn && one.file === at.file);
  const context = way.calls[entered];
  if (!context || !way.calls.slice(0, entered).every((one) => one.file === at.file && standsIn(at.ir, one.fn, value.fn))) return undefined;
  const next = { ...way, calls: way.calls.slice(entered + 1) };
  if (context.argument === undefined) return traceArgument(tracer, context, value, path, next);
  return traceHandedOn(tracer, context.call, { argument: context.argument, names: [] }, value.index, path, next) ?? leftToCallers(at, value, path, next);
}

/** `@Body() dto`, `@Headers() headers` */
function decoratedClass(tracer: Tracer, at: Located, value: ValueOf<'parameter'>): { readonly dataClass: DataClass; readonly name: string } | undefined {
  for (const id of value.decorators) {
    const factory = valueAt(at.ir, id);
    if (factory.op !== 'call' || factory.args.length > 0) continue;
    const known = identify(tracer.program, beside(at, factory.callee));
    const dataClass = known?.kind === 'export' && known.package === '@nestjs/common' ? requestDecorators.get(known.path) : undefined;
    if (dataClass && known?.kind === 'export') return { dataClass, name: `@${known.path}` };
  }
  return undefined;
}

function traceArgument(tracer: Tracer, { call, args, bound }: CallContext, { index, rest }: Incoming, path: Path, way: Way): Trace {
  const next = stepped(call, 'returned', way);
  const already = bound[index];
  if (already && !rest) return tracer.trace(already, path, next);
  return merge(argumentsFor(args, { index: Math.max(0, index - bound.length), rest }, path).map((one) => tracer.trace(beside(call, one.argument), one.path, next)));
}
