import { classAt } from '../ir/access.js';
import type { ClassIR, FileIR } from '../ir/ir.js';
import { returnedValues } from '../ir/function-uses.js';
import { identify, type Identity } from '../facts/identity.js';
import type { Located } from '../facts/located.js';
import { merge, type Path, type Trace, type Way } from './hit.js';
import type { Tracer } from './tracer.js';
import { stepped, unexplained } from './way.js';
import { writesIntoThis } from './written-places.js';
import { traceWritten } from './written-values.js';

/** `this.name` (the path's first name) and what it is given anywhere in its class. */
export function traceField(tracer: Tracer, at: Located, path: Path, way: Way): Trace {
  const owner = identify(tracer.program, at);
  if (path.length === 0 || (owner?.kind !== 'instance' && owner?.kind !== 'class')) return unexplained(at, way);
  return fieldOf(tracer, owner, at, path, way);
}

/** A field of an own class; unexplained where nothing in the class gives it a value. */
export function fieldOf(tracer: Tracer, owner: Identity & { kind: 'instance' | 'class' }, at: Located, path: Path, way: Way): Trace {
  const [name, ...rest] = path;
  if (name === undefined) return unexplained(at, way);
  const { file, ir } = owner;
  const next = stepped(at, 'assigned', { ...way, calls: [] }, name);
  const declared = declaredValues(ir, classAt(ir, owner.class), name).map((value) => tracer.trace({ file, ir, value }, rest, next));
  const written = writesIntoThis(ir, owner.class).filter((write) => write.path[0] === name);
  if (declared.length === 0 && !written.some((write) => write.kind === 'set')) return unexplained(at, way);
  return merge([...declared, ...written.map((write) => traceWritten(tracer, { file, ir, value: write.id }, write, path, next))]);
}

/** Initializer, what a getter returns, the parameter that declares it. */
function declaredValues(ir: FileIR, cls: ClassIR, name: string): number[] {
  return cls.members.filter((member) => member.name === name).flatMap((member) => [
    ...(member.initializer === undefined ? [] : [member.initializer]),
    ...(member.kind === 'getter' && member.fn !== undefined ? returnedValues(ir, member.fn) : []),
  ]);
}
