import { canHold } from '../facts/can-hold.js';
import { describe, readable } from '../facts/describe.js';
import { developmentOnly } from '../facts/development-guard.js';
import { keyOf, placeOf, refOf, valueOf, type Located } from '../facts/located.js';
import { isRequestType } from '../facts/request-part.js';
import { sensitiveProperties } from '../facts/sensitive-properties.js';
import { sessionKind } from '../facts/session-kind.js';
import { dataClasses, type DataClass } from '../model/data-classes.js';
import type { Policy } from '../policy/policy.js';
import type { TypeAnswer } from '../port.js';
import { pending } from '../program/oracle.js';
import type { Program } from '../program/program.js';
import { isCleared } from './clearing.js';
import type { Hit, Opaque, ParameterOrigin } from './hit.js';
import type { LogFlow } from './log-flows.js';
import { nameClass, ownerOfType } from './name-class.js';
import { withoutKnownPayloads } from './payloads.js';
import { withUrlSecret } from './url-flows.js';
import { takenForId, type Written } from './summaries.js';

/** A sensitive value that the search came upon. */
export interface Candidate {
  readonly written: Written;
  readonly hit: Hit;
}

/** A value that the search could not see into. */
export interface Unseen {
  readonly written: Written;
  readonly opaque: Opaque;
  readonly anchor: Located;
}

/** A flow whose logger has not been looked at yet. */
export interface Judged extends LogFlow {
  readonly position: number;
  readonly inner: readonly ParameterOrigin[];
}

/** What the types say to what was found, and tell of what could not be seen: one batch of questions for each round. */
export function judge(program: Program, policy: Policy, candidates: readonly Candidate[], unseen: readonly Unseen[]): readonly Judged[] {
  const inside = innerUnseen([...candidates, ...unseen].map(({ written }) => written));
  const types = askTypes(program, [...candidates.flatMap(({ hit }) => [hit.leaf, hit.source.at]), ...[...unseen, ...inside].map(({ anchor }) => anchor)]);
  const toldOf = (some: readonly Unseen[]): readonly Judged[] => [
    ...some.flatMap((one) => branded(one, types)),
    ...some.flatMap((one) => requests(one, types)),
    ...typed(program, policy, some, types),
  ];
  const inner = new Map<string, Set<string>>();
  for (const flow of toldOf(inside)) {
    const key = keyOf(flow.hit.source.at);
    inner.set(key, (inner.get(key) ?? new Set()).add(fieldKey(flow)));
  }
  const reportedInside = (flow: Judged): boolean => flow.inner.some(({ anchor }) => anchor !== undefined && inner.get(keyOf(anchor))?.has(fieldKey(flow)) === true);
  return [...withoutKnownPayloads(program, candidates).flatMap((candidate) => judged(program, candidate, types)).flatMap((flow) => withUrlSecret(program, policy, flow)), ...toldOf(unseen)].filter((flow) => !reportedInside(flow));
}

/** Which data stands where in the record. */
const fieldKey = ({ hit }: LogFlow): string => `${hit.source.dataClass}:${hit.field?.join('/') ?? '-'}`;

/**
 * The parameters that values go through on their way: what a parameter's own type tells of is reported in its function, once, and not for each of
 * its callers.
 */
function innerUnseen(all: readonly Written[]): readonly Unseen[] {
  const found = new Map<string, Unseen>();
  for (const written of all) {
    for (const { anchor, field, omit, clearings, asText, steps } of written.inner) {
      if (!anchor) continue;
      const key = `${keyOf(anchor)}:${field?.join('/') ?? '-'}:${omit.join('/')}`;
      if (!found.has(key)) found.set(key, { written, anchor, opaque: { anchor, leaf: anchor, steps, field, omit, clearings, asText } });
    }
  }
  return [...found.values()];
}

type Types = ReadonlyMap<string, TypeAnswer | undefined>;

function askTypes(program: Program, places: readonly Located[]): Types {
  for (const at of places) program.oracle.type(refOf(at));
  program.oracle.flush();
  return new Map(places.map((at) => {
    const answer = program.oracle.type(refOf(at));
    return [keyOf(at), answer === pending ? undefined : answer] as const;
  }));
}

function flowOf(written: Written, hit: Hit, certain: boolean, property: readonly string[] = []): Judged {
  return {
    position: written.position, inner: written.inner, redactionUnseen: false, call: written.call, log: written.log, certain, property, developmentOnly: developmentOnly(written.call) || developmentOnly(written.log.at),
    hit: { ...hit, steps: [...hit.steps, ...written.steps] },
  };
}

/** Types decide whether what is handed over can hold the value at all. */
function judged(program: Program, { written, hit }: Candidate, types: Types): Judged[] {
  const { dataClass } = hit.source;
  const session = dataClass === 'session-id' && hit.source.kind === 'named' ? sessionKind(program, hit.source.at) : undefined;
  if (session === 'activity') return [];
  if (hit.source.kind === 'named' && dataClasses[dataClass].family === 'secret' && takenForId(written)) return [];
  if (dataClass === 'request-dump' && hit.source.kind === 'library' && isOwnShape(types.get(keyOf(hit.source.at)))) return [];
  // A literal that was recognised is what it is, whatever its type says of closed lists.
  const atSource = valueOf(hit.source.at).op === 'literal' ? 'certain' : canHold(types.get(keyOf(hit.source.at)), dataClass);
  if (atSource === 'no' || canHold(types.get(keyOf(hit.leaf)), dataClass) === 'no') return [];
  // A weak name on an object is no witness at all: what the object holds is asked of its type.
  if (!hit.source.certain && atSource === 'perhaps' && keyOf(hit.source.at) === keyOf(hit.leaf)) return [];
  return [flowOf(written, hit, hit.source.certain && atSource === 'certain' && session !== 'unknown')];
}

/** A body whose type the project declares: what is in it is told by its properties. */
function isOwnShape(type: TypeAnswer | undefined): boolean {
  return type !== undefined && type.holds.object && !type.holds.unknown && type.element === undefined && type.names.some(({ origin }) => origin.package === undefined);
}

/** `Sensitive<T, Class>`: the type says what the value is. */
function branded({ written, opaque, anchor }: Unseen, types: Types): Judged[] {
  const brands = types.get(keyOf(anchor))?.brands.filter((brand) => brand.tag === 'sensitive') ?? [];
  return brands.flatMap((brand) => brand.classes).filter((name) => Object.hasOwn(dataClasses, name) && !isCleared(opaque.clearings, name as DataClass, opaque.field))
    .map((name) => flowOf(written, told(opaque, anchor, name as DataClass, 'branded', 'Sensitive'), true));
}

function told(opaque: Opaque, anchor: Located, dataClass: DataClass, kind: 'branded' | 'typed' | 'library', name: string, property: readonly string[] = []): Hit {
  const { leaf, steps, field } = opaque;
  return { source: { dataClass, certain: true, kind, at: anchor, name }, leaf, field: field && [...field, ...property], steps: [{ place: placeOf(anchor), kind, name: readable(name) }, ...steps] };
}

/** Requests and their headers that no name told of. */
function requests({ written, opaque, anchor }: Unseen, types: Types): Judged[] {
  const type = types.get(keyOf(anchor));
  return type && !opaque.asText && isRequestType(type) && !isCleared(opaque.clearings, 'request-dump', opaque.field) ? [flowOf(written, told(opaque, anchor, 'request-dump', 'library', describe(anchor.ir, anchor.value)), true)] : [];
}

/** Whole objects whose type says that they hold something sensitive. */
function typed(program: Program, policy: Policy, unseen: readonly Unseen[], types: Types): Judged[] {
  const flows: Judged[] = [];
  let waiting: readonly Unseen[] = unseen.filter(({ opaque, anchor }) => !opaque.asText && types.get(keyOf(anchor))?.holds.object);
  while (waiting.length > 0) {
    const again: Unseen[] = [];
    for (const one of waiting) {
      const type = types.get(keyOf(one.anchor));
      const found = type && sensitiveProperties(program, type, one.opaque.field?.length !== 0, (name, owner) => nameClass(policy, name, { role: 'property', ...(owner === undefined ? {} : { owner: ownerOfType(owner) }) }));
      if (!found) again.push(one);
      else flows.push(...found.filter(({ path }) => !one.opaque.omit.includes(path[0] ?? ''))
        .filter(({ path, reading }) => !isCleared(one.opaque.clearings, reading.dataClass, one.opaque.field && [...one.opaque.field, ...path]))
        .map(({ path, reading, declaredIn, certain }) => {
        const name = declaredIn === undefined ? path.join('.') : `${declaredIn}.${path.at(-1) ?? ''}`;
        return flowOf(one.written, told(one.opaque, one.anchor, reading.dataClass, 'typed', name, path), certain, path);
      }));
    }
    waiting = program.oracle.flush() ? again : [];
  }
  return flows;
}
