import { classAt } from '../ir/access.js';
import type { ValueOf } from '../ir/ir.js';
import { superCalls } from '../ir/super-calls.js';
import { ancestors, parentOf } from '../facts/ancestors.js';
import type { Identity } from '../facts/identity.js';
import { beside, type Located } from '../facts/located.js';
import { constructorContext, fieldOf } from './fields.js';
import { merge, nothing, type Path, type Trace, type Way } from './hit.js';
import type { Tracer } from './tracer.js';
import { frozen, inside, stepped } from './way.js';

const builtIn = /^(?:Eval|Range|Reference|Syntax|Type|URI)?Error$/;

/** `new Error(message, { cause })`: a log writes its message, its stack and its cause; undefined where a call makes no error of the language. */
export function traceError(tracer: Tracer, at: Located, call: ValueOf<'call'>, callee: Identity | undefined, path: Path, way: Way): Trace | undefined {
  if (callee?.kind !== 'global' || !builtIn.test(callee.path)) return undefined;
  return traceMade(tracer, at, call, path, stepped(at, 'passed-through', { ...way, anchor: undefined }, callee.path));
}

function traceMade(tracer: Tracer, at: Located, { args: [message, options] }: ValueOf<'call'>, path: Path, way: Way): Trace {
  const [name, ...rest] = path;
  const text = message === undefined ? nothing : tracer.trace(beside(at, message), [], way);
  const cause = (): Trace => (options === undefined ? nothing : tracer.trace(beside(at, options), ['cause', ...rest], name === undefined ? inside(way, 'cause') : way));
  switch (name) {
    case undefined: return way.asText ? text : merge([text, cause()]);
    case 'message': case 'stack': return text;
    case 'cause': return cause();
    default: return nothing;
  }
}

/** `new LoginError(token)` of a class of the project that extends an error: what it hands to `super`, and its own fields; undefined for any other class. */
export function traceOwnError(tracer: Tracer, owner: Identity & { kind: 'instance' }, at: Located, call: ValueOf<'call'>, path: Path, way: Way): Trace | undefined {
  const classes = ancestors(tracer.program, owner);
  const last = classes.at(-1) ?? owner;
  const { constructorFn } = classAt(last.ir, last.class);
  const base = parentOf(tracer.program, last);
  if (base?.kind !== 'global' || !builtIn.test(base.path) || classes.length > 1) return undefined;
  const context = constructorContext(tracer, owner, at, call);
  const next: Way = { ...stepped(at, 'passed-through', frozen(at, way, path)), anchor: undefined, ...(context ? { calls: [context, ...way.calls] } : {}) };
  const [name] = path;
  if (name !== undefined && !['message', 'stack', 'cause'].includes(name)) return fieldOf(tracer, owner, at, path, next);
  const made = constructorFn === undefined ? traceMade(tracer, at, call, path, next) : merge(superCalls(last.ir, constructorFn).map(({ id, call: made }) =>
    traceMade(tracer, { file: last.file, ir: last.ir, value: id }, made, path, next)));
  if (path.length > 0 || way.asText) return made;
  return merge([made, ...fieldNames(last.ir, last.class).map((field) => seen(fieldOf(tracer, owner, at, [field], inside(next, field))))]);
}

function fieldNames(ir: Located['ir'], cls: number): readonly string[] {
  return classAt(ir, cls).members.flatMap((member) => (member.name !== undefined && !member.isStatic && (member.kind === 'field' || member.kind === 'parameter-property') ? [member.name] : []));
}

/** What the fields hold that nobody sees is not the error's. */
const seen = (trace: Trace): Trace => ({ ...trace, opaque: [] });
