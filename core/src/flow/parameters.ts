import { bindingAt, valueAt } from '../ir/access.js';
import { callbackUse } from '../ir/function-uses.js';
import type { ValueOf } from '../ir/ir.js';
import { identify } from '../facts/identity.js';
import { beside, type Located } from '../facts/located.js';
import { payloadOf } from '../facts/payload.js';
import type { DataClass } from '../model/data-classes.js';
import { requestDecorators } from '../model/frameworks/requests.js';
import { elementMethods } from '../model/propagators.js';
import { merge, type Path, type Trace, type Way } from './hit.js';
import { namedHit, payloadHit } from './named.js';
import { traceRejected } from './thrown.js';
import type { Tracer } from './tracer.js';
import { stepped, unexplained } from './way.js';

/**
 * An argument that comes in: where the search entered the function through a call, that call's argument; for a callback, what the method it is
 * handed to gives it; else callers decide.
 */
export function traceParameter(tracer: Tracer, at: Located, value: ValueOf<'parameter'>, path: Path, way: Way): Trace {
  const [context, ...outer] = way.calls;
  if (context?.fn === value.fn && context.file === at.file) return traceArgument(tracer, context.call, value, path, { ...way, calls: outer });
  const use = callbackUse(at.ir, value.fn);
  const given = use && elementGiven(tracer, at, use.value, use.argument, value.index, path, way);
  if (given) return given;
  const { field, omit, clearings, asText, steps, anchor } = way;
  const unknown = unexplained(at, way);
  const decorated = path.length === 0 && !asText ? decoratedClass(tracer, at, value) : undefined;
  if (decorated) return namedHit(at, { dataClass: decorated.dataClass, strength: 'strong', words: [] }, decorated.name, way, unknown, 'library');
  const name = value.binding === undefined ? undefined : bindingAt(at.ir, value.binding).name;
  const own: Trace = { ...unknown, parameters: [{ file: at.file, fn: value.fn, index: value.index, name, rest: value.rest, path, field, omit, clearings, asText, steps, anchor, told: [] }] };
  const payload = path.length === 0 ? payloadOf(tracer.program, at) : undefined;
  return payload && (payload.raw || !asText) ? payloadHit(at, payload, name ?? 'input', way, own) : own;
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

function traceArgument(tracer: Tracer, at: Located, parameter: ValueOf<'parameter'>, path: Path, way: Way): Trace {
  const call = valueAt(at.ir, at.value);
  if (call.op !== 'call') return unexplained(at, way);
  const { index, rest } = parameter;
  const spread = call.args.findIndex((id) => valueAt(at.ir, id).op === 'spread');
  if (spread >= 0 && spread <= index) {
    return merge(call.args.slice(spread).map((id) => tracer.trace(beside(at, id), rest ? path : ['*', ...path], way)));
  }
  const next = stepped(at, 'returned', way);
  if (!rest) {
    const argument = call.args[index];
    return argument === undefined ? { hits: [], opaque: [], parameters: [] } : tracer.trace(beside(at, argument), path, next);
  }
  const [element, ...deeper] = path;
  const wanted = call.args.slice(index).filter((_, i) => element === undefined || element === '*' || Number(element) === i);
  return merge(wanted.map((argument) => tracer.trace(beside(at, argument), deeper, next)));
}

function elementGiven(tracer: Tracer, at: Located, call: ValueOf<'call'>, argument: number, index: number, path: Path, way: Way): Trace | undefined {
  const callee = valueAt(at.ir, call.callee);
  if (callee.op !== 'member' || argument > 0) return undefined;
  const receiver = beside(at, callee.object);
  if (callee.name === 'catch' && index === 0) return merge([traceRejected(tracer, receiver, path, way), unexplained(at, way)]);
  if (callee.name === 'then' && index === 0) return tracer.trace(receiver, path, way);
  if (elementMethods.get(callee.name) === index) return tracer.trace(receiver, ['*', ...path], way);
  return undefined;
}

