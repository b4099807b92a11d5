import { bindingAt, functionAt, typeNodeAt, valueAt } from '../ir/access.js';
import type { Binding, DocComment, FileIR, TypeNodeId } from '../ir/ir.js';
import { readable } from '../facts/describe.js';
import type { Identity } from '../facts/identity.js';
import { placeOf, type Located } from '../facts/located.js';
import type { Place } from '../finding.js';
import { isCleared } from './clearing.js';
import { nothing, type Trace, type Way } from './hit.js';
import { sensitiveTag } from './sensitive-tag.js';
import type { Tracer } from './tracer.js';

/** A variable or parameter that is tagged `@sensitive`, or whose type in this file is. What it was given matters no more; callers still decide for their part. */
export function taggedBinding(tracer: Tracer, at: Located, binding: Binding, way: Way): Trace | undefined {
  // Logging a function shows its name: its tag is about what it returns.
  if (binding.writes.some((id) => isFunction(at.ir, id))) return undefined;
  return taggedHit(tracer, at, [binding.doc, docOfType(at.ir, binding.type, way.asText)], placeOf(at), binding.name, way);
}

/** A function of the project whose result is tagged. */
export function taggedResult(tracer: Tracer, at: Located, callee: Identity | undefined, way: Way): Trace | undefined {
  if (callee?.kind !== 'function') return undefined;
  const fn = functionAt(callee.ir, callee.fn);
  const { start, end } = fn.nameRange ?? fn;
  return taggedHit(tracer, at, [fn.doc], { file: callee.file, start, end }, fn.name ?? 'the function', way);
}

function taggedHit(tracer: Tracer, at: Located, docs: readonly (DocComment | undefined)[], place: Place, name: string, way: Way): Trace | undefined {
  const dataClass = sensitiveTag(tracer.policy, docs.flatMap((doc) => doc?.tags ?? []));
  if (!dataClass || isCleared(way.clearings, dataClass, way.field)) return undefined;
  const source = { dataClass, certain: true, kind: 'tagged', at, name } as const;
  return { ...nothing, hits: [{ source, field: way.field, leaf: way.leaf ?? at, steps: [{ place, kind: 'tagged', name: readable(name) }, ...way.steps] }] };
}

function isFunction(ir: FileIR, id: number): boolean {
  const write = valueAt(ir, id);
  const { op } = write.op === 'write' ? valueAt(ir, write.value) : write;
  return op === 'function' || op === 'class';
}

/** The comment on the alias, interface or class of this file that an annotation names. Of an object a text shows nothing. */
function docOfType(ir: FileIR, id: TypeNodeId | undefined, asText: boolean): DocComment | undefined {
  const node = id === undefined ? undefined : typeNodeAt(ir, id);
  if (node?.kind !== 'name' || node.binding === undefined || node.path.length > 1) return undefined;
  const { doc, kind } = bindingAt(ir, node.binding);
  return kind === 'type-alias' || (!asText && (kind === 'interface' || kind === 'class')) ? doc : undefined;
}
