import { valueAt } from '../ir/access.js';
import { returnedValues } from '../ir/function-uses.js';
import type { ObjectEntry, ValueOf } from '../ir/ir.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { readName } from '../facts/read-name.js';
import { dottedName } from '../facts/specifier.js';
import { dataClasses } from '../model/data-classes.js';
import { resolveConstant } from './constants.js';
import { nameClass } from './name-class.js';
import { merge, nothing, type Path, type Trace, type Way } from './hit.js';
import { namedHit, relabelled, witnessed } from './named.js';
import type { Tracer } from './tracer.js';
import { apart, inside, stepped } from './way.js';

/** An object literal: all of it, or the field that the path asks for. Later entries win over earlier ones. */
export function traceObject(tracer: Tracer, at: Located, value: ValueOf<'object'>, path: Path, way: Way): Trace {
  const [wanted] = path;
  if (wanted !== undefined) return traceWanted(tracer, at, value, path, way);
  // In a text an object prints as [object Object].
  if (way.asText) return nothing;
  const found: Trace[] = [];
  const overridden = new Set(way.omit);
  for (const entry of value.entries.toReversed()) {
    if (entry.name !== undefined && overridden.has(entry.name)) continue;
    found.push(traceEntry(tracer, at, entry, way, [...overridden]));
    if (entry.name !== undefined && entry.kind !== 'spread') overridden.add(entry.name);
  }
  return merge(found.reverse());
}

function traceWanted(tracer: Tracer, at: Located, value: ValueOf<'object'>, path: Path, way: Way): Trace {
  const [wanted, ...rest] = path;
  const found: Trace[] = [];
  for (const entry of value.entries.toReversed()) {
    if (entry.kind === 'spread') found.push(tracer.trace(beside(at, entry.value), path, way));
    else if (entry.name === undefined || wanted === '*') found.push(...valuesOf(at, entry).map((value) => tracer.trace(value, rest, way)));
    else if (entry.name === wanted) {
      found.push(...valuesOf(at, entry).map((value) => tracer.trace(value, rest, way)));
      break;
    }
  }
  return merge(found);
}

/** A getter gives what it returns. */
function valuesOf(at: Located, entry: ObjectEntry): readonly Located[] {
  const value = beside(at, entry.value);
  const getter = entry.kind === 'getter' ? valueOf(value) : undefined;
  return getter?.op === 'function' ? returnedValues(at.ir, getter.target).map((returned) => beside(at, returned)) : [value];
}

function traceEntry(tracer: Tracer, at: Located, entry: ObjectEntry, way: Way, overridden: readonly string[]): Trace {
  if (entry.kind === 'method' || entry.kind === 'setter') return nothing;
  const value = beside(at, entry.value);
  if (entry.kind === 'spread') return tracer.trace(value, [], { ...apart(stepped(value, 'spread', way)), omit: overridden });
  const part = inside(way, entry.name ?? '*');
  const next = entry.name === undefined ? part : stepped(value, 'placed-in', part, entry.name);
  const inner = merge(valuesOf(at, entry).map((one) => tracer.trace(one, [], next)));
  if (entry.name !== undefined && way.leaf && isHardCoded(value)) return hardCoded(tracer, value, entry.name, part);
  if (entry.name === undefined || (inner.hits.length === 0 && inner.opaque.length === 0)) return inner;
  const reading = nameClass(tracer.policy, entry.name, { role: 'key' });
  if (!reading) return relabelled(inner, entry.name);
  if (inner.hits.length === 0 && isClearedByOwner(value)) return inner;
  return inner.hits.length > 0 ? witnessed(inner, reading) : namedHit(value, reading, entry.name, part, inner);
}

/** `{ username: proxy.username || undefined }`: whose it is says already that nothing is to be hidden. */
function isClearedByOwner(at: Located): boolean {
  const value = valueOf(at);
  if (value.op === 'choose') return value.options.every((option) => isNothing(beside(at, option)) || isClearedByOwner(beside(at, option)));
  if (value.op !== 'member') return false;
  const owner = dottedName(at.ir, value.object);
  return owner !== undefined && readName(value.name, { role: 'property', owner })?.clearedBy !== undefined;
}

function isNothing(at: Located): boolean {
  const value = valueOf(at);
  return (value.op === 'literal' && value.text === '') || (value.op === 'literal' && (value.kind === 'null' || value.kind === 'undefined')) || (value.op === 'global' && value.name === 'undefined');
}

/** Text that stands for a secret and is none. */
const placeholder = /^$|redact|mask|hidden|removed|omitted|filtered|^[*x•.\-_\s]+$|^[<[({].*[>\])}]$|^(?:none|null|undefined|true|false|yes|no|set|unset|missing|present|string|text|required)$/i;

/** A password that stands in the source: a literal that is more than a placeholder. */
function isHardCoded(at: Located): boolean {
  const value = valueOf(at);
  return value.op === 'literal' && value.kind === 'string' && value.text.length >= 6 && !/\s/.test(value.text) && !placeholder.test(value.text);
}

/** Only in an object that was made somewhere else: in the log call itself the author sees what is written. */
function hardCoded(tracer: Tracer, value: Located, name: string, way: Way): Trace {
  const reading = nameClass(tracer.policy, name, { role: 'key' });
  return reading?.strength === 'strong' && dataClasses[reading.dataClass].family === 'secret' ? namedHit(value, reading, name, way) : nothing;
}

/** A list literal: all of it, or the element that the path asks for. What stands after a spread may have any number. */
export function traceArray(tracer: Tracer, at: Located, value: ValueOf<'array'>, path: Path, way: Way): Trace {
  const [wanted, ...rest] = path;
  const spread = value.elements.findIndex((element) => element >= 0 && valueAt(at.ir, element).op === 'spread');
  const exact = wanted !== undefined && /^\d+$/.test(wanted) && (spread < 0 || Number(wanted) < spread);
  const elements = value.elements.filter((element, index) => element >= 0 && (!exact || Number(wanted) === index) && (exact || wanted === undefined || wanted === '*' || !/^\d+$/.test(wanted) || index >= spread));
  return merge(elements.map((element) => {
    const isSpread = valueAt(at.ir, element).op === 'spread';
    return tracer.trace(beside(at, element), isSpread && wanted !== undefined ? ['*', ...rest] : rest, wanted === undefined ? inside(way, '*') : way);
  }));
}

/** `...rest` of a pattern: what its siblings took out is not in it. */
export function traceRest(tracer: Tracer, at: Located, value: ValueOf<'rest'>, path: Path, way: Way): Trace {
  const [wanted, ...rest] = path;
  if (wanted !== undefined && value.omitted.includes(wanted)) return nothing;
  const number = value.from !== undefined && wanted !== undefined && /^\d+$/.test(wanted) ? [String(Number(wanted) + value.from), ...rest] : path;
  const list = wanted === undefined && value.from !== undefined ? resolveConstant(tracer.program, beside(at, value.object)) : undefined;
  const literal = list && valueOf(list);
  if (list && literal?.op === 'array') return merge(literal.elements.slice(value.from).filter((element) => element >= 0).map((element) => tracer.trace(beside(list, element), [], inside(way, '*'))));
  return tracer.trace(beside(at, value.object), number, { ...way, omit: [...way.omit, ...value.omitted] });
}
