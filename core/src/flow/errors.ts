import { blockAt, classAt, functionAt, valueAt } from '../ir/access.js';
import type { ClassIR, FileIR, ValueId } from '../ir/ir.js';
import { identify, type Identity } from '../facts/identity.js';
import { givenBy } from '../facts/invocation.js';
import { beside, type Located } from '../facts/located.js';
import { nothing, type CallContext, type Path, type Trace, type Way } from './hit.js';
import type { Tracer } from './tracer.js';
import { intoText, stepped } from './way.js';

type OwnClass = Identity & { kind: 'class' | 'instance' };

/** Classes that extend each other further than this are a circle. */
const MAX_PARENTS = 8;

/** The language's own errors, and those of packages, which take their message first as well. */
export function isErrorClass(known: Identity | undefined): boolean {
  if (known?.kind === 'global') return /^(?:[A-Z]\w*)?Error$/.test(known.path);
  // `axios.isAxiosError` asks after one.
  return known?.kind === 'export' && /(?:^|\.)[A-Z]\w*(?:Error|Exception)$|^(?:Error|Exception)$/.test(known.path);
}

/** `new Error(text).message`, and the error itself where it is printed: what is written of an error is its message. */
export function isMessage([part]: Path): boolean {
  return part === undefined || part === 'message' || part === 'stack';
}

/**
 * The message of an own error: what its constructor, or that of a class it extends, hands to `super`.
 *
 * @param at the call that makes it
 * @returns undefined where the class is no error, or where its message cannot be seen
 */
export function traceOwnMessage(tracer: Tracer, at: Located, args: readonly ValueId[], made: OwnClass, way: Way): Trace | undefined {
  let given: Given | undefined = { at, args, calls: way.calls };
  let own: OwnClass = made;
  for (let parents = 0; given && parents < MAX_PARENTS; parents++) {
    const cls = classAt(own.ir, own.class);
    if (cls.superClass === undefined) return undefined;
    given = handedUp(own, cls, given);
    const parent = identify(tracer.program, { file: own.file, ir: own.ir, value: cls.superClass });
    if (parent?.kind === 'class') own = parent;
    else return given && isErrorClass(parent) ? traceMessage(tracer, given.at, given.args, { ...stepped(at, 'passed-through', way, cls.name), calls: given.calls }) : undefined;
  }
  return undefined;
}

/** The message that an error of the language is made with. */
export function traceMessage(tracer: Tracer, at: Located, [message]: readonly ValueId[], way: Way): Trace {
  return message === undefined ? nothing : tracer.trace(beside(at, message), [], { ...intoText(way), asText: true });
}

/** The arguments that a constructor is called with, and the calls that the search is in there. */
interface Given {
  readonly at: Located;
  readonly args: readonly ValueId[];
  readonly calls: readonly CallContext[];
}

/** What a class's own constructor gives to the class it extends; without one, everything it is given. */
function handedUp({ file, ir }: OwnClass, cls: ClassIR, given: Given): Given | undefined {
  const fn = cls.constructorFn;
  if (fn === undefined) return given;
  const upward = superCall(ir, fn);
  const call = upward === undefined ? undefined : valueAt(ir, upward);
  if (upward === undefined || call?.op !== 'call') return undefined;
  return { at: { file, ir, value: upward }, args: call.args, calls: [{ file, fn, call: given.at, args: givenBy(given.at, given.args), bound: [] }, ...given.calls] };
}

function superCall(ir: FileIR, fn: number): ValueId | undefined {
  return functionAt(ir, fn).blocks.flatMap((id) => blockAt(ir, id).values).find((id) => {
    const value = valueAt(ir, id);
    return value.op === 'call' && value.kind === 'super';
  });
}
