import { readable } from '../facts/describe.js';
import { placeOf, type Located } from '../facts/located.js';
import type { NameReading } from '../facts/read-name.js';
import { dataClasses, type DataClass } from '../model/data-classes.js';
import { nothing, type Source, type Trace, type Way } from './hit.js';

/**
 * A hit told by a name.
 *
 * @param beyond what was found behind the name: its type may tell more, and callers still decide about parameters
 */
export function namedHit(at: Located, reading: NameReading, name: string, way: Way, beyond: Trace = nothing, kind: Source['kind'] = 'named'): Trace {
  const source: Source = { dataClass: reading.dataClass, certain: reading.strength === 'strong', kind, at, name };
  const hit = { source, field: way.field, leaf: way.leaf ?? at, steps: [{ place: placeOf(at), kind, name: readable(name) }, ...way.steps] };
  return { hits: [hit], opaque: beyond.opaque, parameters: beyond.parameters.map((origin) => ({ ...origin, told: [...origin.told, reading.dataClass] })) };
}

/** A second name on the way, stronger than the one at the source, settles what the value is. */
export function witnessed(trace: Trace, reading: NameReading | undefined): Trace {
  if (reading?.strength !== 'strong') return trace;
  const hits = trace.hits.map((hit) => (hit.source.certain || hit.source.kind !== 'named' || !alike(hit.source.dataClass, reading.dataClass)
    ? hit : { ...hit, source: { ...hit.source, certain: true, dataClass: reading.dataClass } }));
  return { ...trace, hits };
}

/** A session id may come out of a cookie, an API key out of a token generator; a card number is neither. */
const alike = (a: DataClass, b: DataClass): boolean => secretive(a) === secretive(b);
const secretive = (dataClass: DataClass): boolean => ['secret', 'session'].includes(dataClasses[dataClass].family);
