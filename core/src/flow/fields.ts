import { classAt, functionAt, valueAt } from '../ir/access.js';
import type { ClassIR, FileIR, ValueOf } from '../ir/ir.js';
import { returnedValues } from '../ir/function-uses.js';
import { ownerOfThis } from '../ir/stores.js';
import { superCalls } from '../ir/super-calls.js';
import { ancestors, type OwnClass } from '../facts/ancestors.js';
import { identify } from '../facts/identity.js';
import { givenBy } from '../facts/invocation.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { resolveConstant } from './constants.js';
import { merge, type CallContext, type Path, type Trace, type Way } from './hit.js';
import type { Tracer } from './tracer.js';
import { stepped, unexplained } from './way.js';
import { writesIntoThis } from './written-places.js';
import { traceWritten } from './written-values.js';

/** `this.name` (the path's first name): what the object was made with, where the search came in through a call of its method; else what its class gives it anywhere. */
export function traceField(tracer: Tracer, at: Located, path: Path, way: Way): Trace {
  const owner = identify(tracer.program, at);
  if (path.length === 0 || (owner?.kind !== 'instance' && owner?.kind !== 'class')) return unexplained(at, way);
  const [context, ...outer] = way.calls;
  const receiver = context && context.argument === undefined && context.file === at.file && ownerOfThis(at.ir, valueOf(at).fn) === context.fn ? receiverOf(context) : undefined;
  const made = receiver && resolveConstant(tracer.program, receiver);
  const call = made && valueOf(made);
  if (made && call?.op === 'call' && call.kind === 'new') {
    const cls = identify(tracer.program, made);
    if (cls?.kind === 'instance') return instanceField(tracer, cls, made, call, path, { ...way, calls: outer });
  }
  return fieldOf(tracer, owner, at, path, { ...way, calls: [] });
}

function receiverOf({ call }: CallContext): Located | undefined {
  const value = valueOf(call);
  const callee = value.op === 'call' ? valueAt(call.ir, value.callee) : undefined;
  return callee?.op === 'member' ? beside(call, callee.object) : undefined;
}

/** A field of what a `new` expression makes: the parameters of the constructor are its arguments. */
export function instanceField(tracer: Tracer, owner: OwnClass, at: Located, call: ValueOf<'call'>, path: Path, way: Way): Trace {
  const context = constructorContext(tracer, owner, at, call);
  return fieldOf(tracer, owner, at, path, context ? { ...way, calls: [context, ...way.calls] } : way);
}

/** A class without a constructor hands everything to the one it extends. */
export function constructorContext(tracer: Tracer, owner: OwnClass, at: Located, call: ValueOf<'call'>): CallContext | undefined {
  const maker = ancestors(tracer.program, owner).find((one) => classAt(one.ir, one.class).constructorFn !== undefined);
  const fn = maker && classAt(maker.ir, maker.class).constructorFn;
  return maker && fn !== undefined ? { file: maker.file, fn, call: at, args: givenBy(at, call.args), bound: [] } : undefined;
}

/** A field of an own class or of one it extends; unexplained where nothing there gives it a value. */
export function fieldOf(tracer: Tracer, owner: OwnClass, at: Located, path: Path, way: Way): Trace {
  const [name] = path;
  let next = way;
  for (const cls of name === undefined ? [] : ancestors(tracer.program, owner)) {
    const found = ownField(tracer, cls, path, stepped(at, 'assigned', next, name));
    if (found) return found;
    next = intoParent(cls, next);
  }
  return unexplained(at, way);
}

/** Where the constructor hands arguments to the one of the class it extends. */
function intoParent({ file, ir, class: id }: OwnClass, way: Way): Way {
  const fn = classAt(ir, id).constructorFn;
  if (fn === undefined || way.calls[0]?.fn !== fn) return way;
  const [first] = superCalls(ir, fn);
  if (!first) return way;
  const at = { file, ir, value: first.id };
  return { ...way, calls: [{ file: '', fn: -1, call: at, args: givenBy(at, first.call.args), bound: [] }, ...way.calls] };
}

function ownField(tracer: Tracer, { file, ir, class: id }: OwnClass, path: Path, way: Way): Trace | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return undefined;
  const next = enteredHere(file, classAt(ir, id), way);
  const declared = declaredValues(ir, classAt(ir, id), name).map((value) => tracer.trace({ file, ir, value }, rest, next));
  const written = writesIntoThis(ir, id).filter((write) => write.path[0] === name);
  if (declared.length === 0 && !written.some((write) => write.kind === 'set')) return undefined;
  return merge([...declared, ...written.map((write) => traceWritten(tracer, { file, ir, value: write.id }, write, path, next))]);
}

/** Which constructor a call of `super` runs is known once its class is. */
function enteredHere(file: string, { constructorFn }: ClassIR, way: Way): Way {
  const [first, ...others] = way.calls;
  return first?.fn === -1 && constructorFn !== undefined ? { ...way, calls: [{ ...first, file, fn: constructorFn }, ...others] } : way;
}

/** Initializer, what a getter returns, the parameter that declares it. */
function declaredValues(ir: FileIR, cls: ClassIR, name: string): number[] {
  return cls.members.filter((member) => member.name === name).flatMap((member) => [
    ...(member.initializer === undefined ? [] : [member.initializer]),
    ...(member.kind === 'getter' && member.fn !== undefined && functionAt(ir, member.fn).hasBody ? returnedValues(ir, member.fn) : []),
  ]);
}
