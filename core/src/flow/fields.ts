import { classAt, valueAt } from '../ir/access.js';
import type { ClassIR, FileIR } from '../ir/ir.js';
import { returnedValues } from '../ir/function-uses.js';
import { identify, type Identity } from '../facts/identity.js';
import type { Located } from '../facts/located.js';
import { merge, type Path, type Trace, type Way } from './hit.js';
import type { Tracer } from './tracer.js';
import { stepped, unexplained } from './way.js';

/** `this.name` (the path's first name) and what it is given anywhere in its class. */
export function traceField(tracer: Tracer, at: Located, path: Path, way: Way): Trace {
  const owner = identify(tracer.program, at);
  if (path.length === 0 || (owner?.kind !== 'instance' && owner?.kind !== 'class')) return unexplained(at, way);
  return fieldOf(tracer, owner, at, path, way);
}

/** A field of an own class; unexplained where nothing in the class gives it a value. */
export function fieldOf(tracer: Tracer, owner: Identity & { kind: 'instance' | 'class' }, at: Located, path: Path, way: Way): Trace {
  const [name, ...rest] = path;
  const cls = classAt(owner.ir, owner.class);
  const given = name === undefined ? [] : valuesOfField(owner.ir, cls, name);
  if (given.length === 0 || name === undefined) return unexplained(at, way);
  const next = stepped(at, 'assigned', { ...way, calls: [] }, name);
  return merge(given.map((value) => tracer.trace({ file: owner.file, ir: owner.ir, value }, rest, next)));
}

/** Initializer, `this.name = value` in any method, what a getter returns, the parameter that declares it. */
function valuesOfField(ir: FileIR, cls: ClassIR, name: string): number[] {
  const values: number[] = [];
  for (const member of cls.members) {
    if (member.name !== name) continue;
    if (member.initializer !== undefined) values.push(member.initializer);
    if (member.kind === 'getter' && member.fn !== undefined) values.push(...returnedValues(ir, member.fn));
  }
  for (const fn of ir.functions) {
    if (fn.class !== cls.id) continue;
    for (const block of fn.blocks) {
      for (const id of ir.blocks[block]?.values ?? []) {
        const value = valueAt(ir, id);
        if (value.op === 'store' && value.name === name && valueAt(ir, value.object).op === 'this') values.push(value.value);
      }
    }
  }
  return values;
}

