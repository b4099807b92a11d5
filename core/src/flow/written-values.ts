import { valueAt } from '../ir/access.js';
import type { FileIR } from '../ir/ir.js';
import { branchesOn } from '../ir/mentions.js';
import { beside, type Located } from '../facts/located.js';
import { nothing, type Path, type Trace, type Way } from './hit.js';
import { nameClass } from './name-class.js';
import { namedHit, witnessed } from './named.js';
import type { Tracer } from './tracer.js';
import { inside, stepped } from './way.js';
import type { PlaceWrite } from './written-places.js';

/**
 * What a write put where the path looks.
 *
 * @param path from what the write's root holds down to what is asked for; none for all of it
 */
export function traceWritten(tracer: Tracer, at: Located, write: PlaceWrite, path: Path, way: Way): Trace {
  if (write.value === undefined || isChosenByKey(at.ir, write)) return nothing;
  const deeper = meet(write.path, path);
  if (!deeper) return nothing;
  const value = beside(at, write.value);
  const spread = write.kind !== 'set' && valueAt(at.ir, write.value).op === 'spread' ? ['*'] : [];
  if (write.kind === 'copy') return traceCopied(tracer, value, write.path.slice(path.length), path.slice(write.path.length), way);
  const found = tracePut(tracer, value, write, path, spread, way);
  return write.kind === 'add' ? certainOnly(found) : found;
}

function tracePut(tracer: Tracer, value: Located, write: PlaceWrite, path: Path, spread: Path, way: Way): Trace {
  return path.length >= write.path.length
    ? tracer.trace(value, [...spread, ...path.slice(write.path.length)], way)
    : tracePlaced(tracer, value, write.path.slice(path.length), spread, way);
}

/** A weak name of what is put into a collection says little of the collection, which has a name of its own. */
function certainOnly(trace: Trace): Trace {
  return { ...trace, hits: trace.hits.filter(({ source }) => source.certain || source.kind !== 'named') };
}

/** Do two paths lead the same way as far as both go? */
function meet(written: Path, asked: Path): boolean {
  return written.every((name, i) => asked[i] === undefined || asked[i] === name || name === '*' || asked[i] === '*');
}

/** All of what is asked for is written, and the value stands in it at `names`. */
function tracePlaced(tracer: Tracer, value: Located, names: Path, spread: Path, way: Way): Trace {
  const name = names.at(-1);
  // In a text an object prints as [object Object]; a list prints its elements.
  if (way.asText && names.some((one) => one !== '*')) return nothing;
  const part = names.reduce<Way>((outer, one) => inside(outer, one), way);
  if (name === undefined || name === '*') return tracer.trace(value, spread, part);
  const inner = tracer.trace(value, spread, stepped(value, 'placed-in', part, name));
  if (inner.hits.length === 0 && inner.opaque.length === 0) return inner;
  const reading = nameClass(tracer.policy, name, { role: 'property' });
  if (!reading) return inner;
  return inner.hits.length > 0 ? witnessed(inner, reading) : namedHit(value, reading, name, part, inner);
}

/** `Object.assign(target, value)` */
function traceCopied(tracer: Tracer, value: Located, names: Path, path: Path, way: Way): Trace {
  if (way.asText && path.length === 0) return nothing;
  const part = names.length === 0 ? way : names.reduce<Way>((outer, one) => inside(outer, one), way);
  return tracer.trace(value, path, path.length > 0 ? part : { ...stepped(value, 'spread', part), anchor: undefined });
}

/** `if (!hidden.has(key)) copy[key] = record[key]`: what a program copies key by key, and looks at the keys, it has chosen. */
function isChosenByKey(ir: FileIR, write: PlaceWrite): boolean {
  const store = valueAt(ir, write.id);
  if (store.op !== 'store-index') return false;
  const key = valueAt(ir, store.index);
  if (key.op !== 'read') return false;
  return branchesOn(ir, store.fn, key.binding);
}
