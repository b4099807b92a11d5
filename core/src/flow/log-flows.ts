import { canHold } from '../facts/can-hold.js';
import { describe, readable } from '../facts/describe.js';
import { developmentOnly } from '../facts/development-guard.js';
import { keyOf, placeOf, refOf, valueOf, type Located } from '../facts/located.js';
import type { LogCall } from '../facts/log-call.js';
import { isRequestType } from '../facts/request-part.js';
import { sensitiveProperties } from '../facts/sensitive-properties.js';
import { isActivitySession } from '../facts/session-kind.js';
import { isSyntaxToken } from '../facts/syntax-token.js';
import { dataClasses, type DataClass } from '../model/data-classes.js';
import type { Policy } from '../policy/policy.js';
import type { TypeAnswer } from '../port.js';
import { pending } from '../program/oracle.js';
import type { Program } from '../program/program.js';
import type { Hit, Opaque } from './hit.js';
import { callsIn, createLogCalls, type LogCalls } from './log-calls.js';
import { nameClass, ownerOfType } from './name-class.js';
import { redaction } from './redaction.js';
import { createSummaries, type Summaries, type Written } from './summaries.js';

/** A sensitive value that reaches a log call. */
export interface LogFlow {
  /** The call that is handed the value: the log call, or one that leads to it. */
  readonly call: Located;
  readonly log: LogCall;
  /** Its steps lead from the source to the log call. */
  readonly hit: Hit;
  /** Names from the value that is handed over down to the sensitive property, where a type told of it. */
  readonly property: readonly string[];
  readonly certain: boolean;
  /** The logger may be set up to hide it, where that cannot be seen. */
  readonly redactionUnseen: boolean;
  readonly developmentOnly: boolean;
}

export interface LogFlows {
  readonly flows: readonly LogFlow[];
  readonly calls: readonly LogCall[];
  /** Searches stopped, by the name of the limit. */
  readonly limits: Readonly<Record<string, number>>;
}

interface Candidate {
  readonly written: Written;
  readonly hit: Hit;
}

interface Unseen {
  readonly written: Written;
  readonly opaque: Opaque;
  readonly anchor: Located;
}

/** Every sensitive value that reaches a log call of these files. */
export function findLogFlows(program: Program, policy: Policy, files: readonly string[], onFile?: () => void): LogFlows {
  const { logCalls, summaries } = knowledgeOf(program, policy);
  logCalls.prefetch(files);
  const limits: Record<string, number> = {};
  const candidates: Candidate[] = [];
  const unseen: Unseen[] = [];
  for (const file of files) {
    for (const call of callsIn(program, file)) {
      for (const written of summaries.writtenBy(call)) {
        const origins = summaries.origins(written);
        for (const limit of origins.limits) limits[limit] = (limits[limit] ?? 0) + 1;
        for (const hit of origins.trace.hits) if (!written.told.includes(hit.source.dataClass)) candidates.push({ written, hit });
        for (const opaque of origins.trace.opaque) if (opaque.anchor) unseen.push({ written, opaque, anchor: opaque.anchor });
      }
    }
    onFile?.();
  }
  const types = askTypes(program, [...candidates.flatMap(({ hit }) => [hit.leaf, hit.source.at]), ...unseen.map(({ anchor }) => anchor)]);
  const flows = [
    ...candidates.flatMap((candidate) => judged(candidate, types)),
    ...unseen.flatMap((one) => branded(one, types)),
    ...unseen.flatMap((one) => requests(one, types)),
    ...typed(program, policy, unseen, types),
  ];
  return { flows: strongest(flows.flatMap((flow) => unredacted(program, policy, flow))), calls: files.flatMap((file) => logCalls.inFile(file)), limits };
}

interface Knowledge {
  readonly logCalls: LogCalls;
  readonly summaries: Summaries;
}

const knowledge = new WeakMap<Program, WeakMap<Policy, Knowledge>>();

/** What was found out about a program's functions serves every file of it. */
function knowledgeOf(program: Program, policy: Policy): Knowledge {
  let byPolicy = knowledge.get(program);
  if (!byPolicy) knowledge.set(program, byPolicy = new WeakMap());
  let known = byPolicy.get(policy);
  if (!known) {
    const logCalls = createLogCalls(program, policy);
    byPolicy.set(policy, known = { logCalls, summaries: createSummaries(program, policy, logCalls) });
  }
  return known;
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
    position: written.position, redactionUnseen: false, call: written.call, log: written.log, certain, property, developmentOnly: developmentOnly(written.call) || developmentOnly(written.log.at),
    hit: { ...hit, steps: [...hit.steps, ...written.steps] },
  };
}

/** A flow whose logger has not been looked at yet. */
interface Judged extends LogFlow {
  readonly position: number;
}

/** What the logger hides by itself is no leak. */
function unredacted(program: Program, policy: Policy, { position, ...flow }: Judged): LogFlow[] {
  const answer = redaction(program, policy, flow.log, position, flow.hit.field);
  return answer === 'covered' ? [] : [{ ...flow, redactionUnseen: answer === 'unknown' }];
}

/** Types decide whether what is handed over can hold the value at all. */
function judged({ written, hit }: Candidate, types: Types): Judged[] {
  const { dataClass } = hit.source;
  if (dataClass === 'session-id' && hit.source.kind === 'named' && isActivitySession(hit.source.at)) return [];
  if (dataClass === 'access-token' && hit.source.kind === 'named' && !hit.source.certain && isSyntaxToken(hit.source.at)) return [];
  // A literal that was recognised is what it is, whatever its type says of closed lists.
  const atSource = valueOf(hit.source.at).op === 'literal' ? 'certain' : canHold(types.get(keyOf(hit.source.at)), dataClass);
  if (atSource === 'no' || canHold(types.get(keyOf(hit.leaf)), dataClass) === 'no') return [];
  // A weak name on an object is no witness at all: what the object holds is asked of its type.
  if (!hit.source.certain && atSource === 'perhaps' && keyOf(hit.source.at) === keyOf(hit.leaf)) return [];
  return [flowOf(written, hit, hit.source.certain && atSource === 'certain')];
}

/** `Sensitive<T, Class>`: the type says what the value is. */
function branded({ written, opaque, anchor }: Unseen, types: Types): Judged[] {
  const brands = types.get(keyOf(anchor))?.brands.filter((brand) => brand.tag === 'sensitive') ?? [];
  return brands.flatMap((brand) => brand.classes).filter((name) => Object.hasOwn(dataClasses, name))
    .map((name) => flowOf(written, told(opaque, anchor, name as DataClass, 'branded', 'Sensitive'), true));
}

function told(opaque: Opaque, anchor: Located, dataClass: DataClass, kind: 'branded' | 'typed' | 'library', name: string, property: readonly string[] = []): Hit {
  const { leaf, steps, field } = opaque;
  return { source: { dataClass, certain: true, kind, at: anchor, name }, leaf, field: field && [...field, ...property], steps: [{ place: placeOf(anchor), kind, name: readable(name) }, ...steps] };
}

/** Requests and their headers that no name told of. */
function requests({ written, opaque, anchor }: Unseen, types: Types): Judged[] {
  const type = types.get(keyOf(anchor));
  return type && !opaque.asText && isRequestType(type) ? [flowOf(written, told(opaque, anchor, 'request-dump', 'library', describe(anchor.ir, anchor.value)), true)] : [];
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
      else flows.push(...found.filter(({ path }) => !one.opaque.omit.includes(path[0] ?? '')).map(({ path, reading, declaredIn, certain }) => {
        const name = declaredIn === undefined ? path.join('.') : `${declaredIn}.${path.at(-1) ?? ''}`;
        return flowOf(one.written, told(one.opaque, one.anchor, reading.dataClass, 'typed', name, path), certain, path);
      }));
    }
    waiting = program.oracle.flush() ? again : [];
  }
  return flows;
}

/** One flow for each place and class: the surest, then the one with the longest trace. */
function strongest(flows: readonly LogFlow[]): LogFlow[] {
  const best = new Map<string, LogFlow>();
  for (const flow of flows) {
    const key = `${keyOf(flow.hit.leaf)}:${flow.hit.source.dataClass}:${flow.call.value}`;
    const known = best.get(key);
    if (!known || rank(flow) > rank(known)) best.set(key, flow);
  }
  return [...best.values()];
}

const rank = (flow: LogFlow): number => (flow.certain ? 1000 : 0) + (flow.hit.source.kind === 'named' ? 0 : 500) + Math.min(flow.hit.steps.length, 400);
