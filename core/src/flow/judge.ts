import { canHold, holdsTagged, isRedacted } from '../facts/can-hold.js';
import { keyOf, refOf, valueOf, type Located } from '../facts/located.js';
import { sessionKind } from '../facts/session-kind.js';
import { splitName } from '../facts/split-name.js';
import { isSyntaxToken } from '../facts/syntax-token.js';
import { dataClasses } from '../model/data-classes.js';
import type { Policy } from '../policy/policy.js';
import type { TypeAnswer } from '../port.js';
import { pending } from '../program/oracle.js';
import type { Program } from '../program/program.js';
import { toldByDeclarations } from './declared.js';
import type { Hit } from './hit.js';
import { flowOf, type Judged } from './judged.js';
import type { LogFlow } from './log-flows.js';
import { withoutKnownPayloads } from './payloads.js';
import { takenForId, type Written } from './summaries.js';
import { toldByTypes, type Types, type Unseen } from './unseen.js';
import { withUrlSecret } from './url-flows.js';

/** A sensitive value that the search came upon. */
export interface Candidate {
  readonly written: Written;
  readonly hit: Hit;
}

/** What the types say to what was found, and tell of what could not be seen: one batch of questions for each round. */
export function judge(program: Program, policy: Policy, candidates: readonly Candidate[], unseen: readonly Unseen[]): readonly Judged[] {
  const inside = innerUnseen([...candidates, ...unseen].map(({ written }) => written));
  const types = askTypes(program, [...candidates.flatMap(({ hit }) => [hit.leaf, hit.source.at]), ...[...unseen, ...inside].map(({ anchor }) => anchor)]);
  const inner = new Map<string, Set<string>>();
  for (const flow of toldByTypes(program, policy, inside, types)) {
    const key = keyOf(flow.hit.source.at);
    inner.set(key, (inner.get(key) ?? new Set()).add(fieldKey(flow)));
  }
  const reportedInside = (flow: Judged): boolean => flow.inner.some(({ anchor }) => anchor !== undefined && inner.get(keyOf(anchor))?.has(fieldKey(flow)) === true);
  const flows = [
    ...withoutKnownPayloads(program, candidates).flatMap((candidate) => judged(program, candidate, types)).flatMap((flow) => withUrlSecret(program, policy, flow)),
    ...toldByTypes(program, policy, unseen, types),
    ...toldByDeclarations(program, policy, unseen),
  ];
  return flows.filter((flow) => !reportedInside(flow));
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
      if (!found.has(key)) found.set(key, { written, anchor, opaque: { anchor, same: [], leaf: anchor, steps, field, omit, clearings, asText } });
    }
  }
  return [...found.values()];
}

function askTypes(program: Program, places: readonly Located[]): Types {
  for (const at of places) program.oracle.type(refOf(at));
  program.oracle.flush();
  return new Map(places.map((at) => {
    const answer = program.oracle.type(refOf(at));
    return [keyOf(at), answer === pending ? undefined : answer] as const;
  }));
}

/** Types decide whether what is handed over can hold the value at all. */
function judged(program: Program, { written, hit }: Candidate, types: Types): Judged[] {
  const { dataClass, kind, at, property } = hit.source;
  const source = types.get(keyOf(at));
  const leaf = types.get(keyOf(hit.leaf));
  // A schema knows the object's fields; its type only has to be that of an object.
  if (property) return isRedacted(leaf) || leaf?.holds.object === false && !leaf.holds.unknown ? [] : [flowOf(written, hit, true)];
  if (kind === 'tagged') return holdsTagged(dataClass, keyOf(at) === keyOf(hit.leaf), source, leaf) ? [flowOf(written, hit, true)] : [];
  const session = dataClass === 'session-id' && kind === 'named' ? sessionKind(program, at) : undefined;
  // What many services call all their ids: of a session only in company that says so.
  if (session === 'activity' || (session === 'unknown' && splitName(hit.source.name).join(' ') === 'sid')) return [];
  if (kind === 'named' && dataClasses[dataClass].family === 'secret' && takenForId(written)) return [];
  if (dataClass === 'access-token' && kind === 'named' && !hit.source.certain && isSyntaxToken(at)) return [];
  if (dataClass === 'request-dump' && kind === 'library' && isOwnShape(source)) return [];
  // A literal that was recognised is what it is, whatever its type says of closed lists.
  const atSource = valueOf(at).op === 'literal' ? 'certain' : canHold(source, dataClass);
  if (atSource === 'no' || canHold(leaf, dataClass) === 'no') return [];
  if (dataClass === 'untrusted-text' && (atSource !== 'certain' || canHold(leaf, dataClass) !== 'certain')) return [];
  // A weak name on an object is no witness at all: what the object holds is asked of its type.
  if (!hit.source.certain && atSource === 'perhaps' && keyOf(at) === keyOf(hit.leaf)) return [];
  return [flowOf(written, hit, hit.source.certain && atSource === 'certain' && session !== 'unknown')];
}

/** A body whose type the project declares: what is in it is told by its properties. */
function isOwnShape(type: TypeAnswer | undefined): boolean {
  return type !== undefined && type.holds.object && !type.holds.unknown && type.element === undefined && type.names.some(({ origin }) => origin.package === undefined);
}
