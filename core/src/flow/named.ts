import { isComposed } from '../facts/composed.js';
import { readable } from '../facts/describe.js';
import { placeOf, type Located } from '../facts/located.js';
import type { Payload } from '../facts/payload.js';
import { readName, type NameReading } from '../facts/read-name.js';
import { splitName } from '../facts/split-name.js';
import { dataClasses, type DataClass } from '../model/data-classes.js';
import type { UrlPart } from '../model/frameworks/queries.js';
import type { Program } from '../program/program.js';
import { isCleared } from './clearing.js';
import { disguised, disguiseOf } from './disguise.js';
import { nothing, type Source, type Trace, type Way } from './hit.js';

/**
 * A hit told by a name.
 *
 * @param beyond what was found behind the name: its type may tell more, and callers still decide about parameters
 */
export function namedHit(at: Located, reading: NameReading, name: string, way: Way, beyond: Trace = nothing, kind: Source['kind'] = 'named'): Trace {
  const how = disguiseOf(way.clearings);
  if (isCleared(how ? way.clearings.filter((one) => one.kind !== 'disguise') : way.clearings, reading.dataClass, way.field)) return beyond;
  const source = disguised({ dataClass: reading.dataClass, certain: reading.strength === 'strong', kind, at, name }, how);
  if (!source) return beyond;
  const hit = { source, field: way.field, ...(way.textAt ? { textAt: way.textAt } : {}), leaf: way.leaf ?? at, steps: [{ place: placeOf(at), kind, name: readable(name) }, ...way.steps] };
  return { hits: [hit], opaque: beyond.opaque, untrusted: beyond.untrusted, parameters: beyond.parameters.map((origin) => ({ ...origin, told: [...origin.told, reading.dataClass] })) };
}

/** A payload as a whole: whether anything is in it, its type decides. */
export function payloadHit(at: Located, payload: Payload, name: string, way: Way, beyond: Trace): Trace {
  const found = namedHit(at, { dataClass: 'request-dump', strength: 'weak', words: [] }, name, way, beyond, 'library');
  return { ...found, hits: found.hits.map((hit) => ({ ...hit, source: { ...hit.source, payload: { ...payload, anchor: way.parsed ?? way.anchor ?? at } } })) };
}

/** What came in with a URL, as a whole. */
export function urlHit(at: Located, url: UrlPart, name: string, way: Way, beyond: Trace): Trace {
  const found = namedHit(at, { dataClass: 'request-dump', strength: 'weak', words: [] }, name, way, beyond, 'library');
  return { ...found, hits: found.hits.map((hit) => ({ ...hit, source: { ...hit.source, url } })) };
}

/** A second name on the way, stronger than the one at the source, settles what the value is. */
export function witnessed(trace: Trace, reading: NameReading | undefined): Trace {
  if (reading?.strength !== 'strong') return trace;
  const hits = trace.hits.map((hit) => (hit.source.certain || hit.source.kind !== 'named' || !alike(hit.source.dataClass, reading.dataClass)
    ? hit : { ...hit, source: { ...hit.source, certain: true, dataClass: reading.dataClass } }));
  return { ...trace, hits };
}

/**
 * A later name that says something else: a login name that is handed on as `publicKey` is none, and what is taken for an `id` is no key.
 */
export function relabelled(trace: Trace, name: string): Trace {
  const cleared = readName(name)?.clearedBy !== undefined || splitName(name).at(-1) === 'key';
  if (!cleared && !isIdName(name)) return trace;
  const stays = ({ source }: Trace['hits'][number]): boolean => {
    const { family } = dataClasses[source.dataClass];
    if ((source.kind !== 'named' && source.kind !== 'environment') || family === 'session') return true;
    return isIdName(name) ? family !== 'secret' : source.certain && family !== 'login' && family !== 'personal';
  };
  return { ...trace, hits: trace.hits.filter(stays) };
}

/**
 * A text that is put together where everybody can see it is no key and no secret address by its name alone: `const key = `${queue}:${id}``. What is secret in it, its
 * parts tell.
 */
export function isOnlyLabel(program: Program, at: Located, name: string, { dataClass, strength }: NameReading): boolean {
  const last = splitName(name).at(-1) ?? '';
  const perhaps = ['key', 'keys'].includes(last) || (dataClass === 'secret' && strength === 'weak' && ['url', 'uri'].includes(last));
  return perhaps && dataClasses[dataClass].family === 'secret' && isComposed(program, at);
}

/** `id`, `keyId`, but not `clientId` as a part of something longer. */
export const isIdName = (name: string): boolean => ['id', 'ids', 'uuid'].includes(splitName(name).at(-1) ?? '');

/** A session id may come out of a cookie, an API key out of a token generator; a card number is neither. */
const alike = (a: DataClass, b: DataClass): boolean => secretive(a) === secretive(b);
const secretive = (dataClass: DataClass): boolean => ['secret', 'session'].includes(dataClasses[dataClass].family);
