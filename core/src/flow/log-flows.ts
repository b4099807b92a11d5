import { keyOf, type Located } from '../facts/located.js';
import type { LogCall } from '../facts/log-call.js';
import { isLookedAt } from '../facts/newline-free.js';
import { dataClasses, secretFamilies } from '../model/data-classes.js';
import { errorModelOf } from '../model/errors/index.js';
import { anyLogger } from '../model/loggers/index.js';
import { githubActionsModel } from '../model/loggers/github-actions.js';
import type { Policy } from '../policy/policy.js';
import type { Program } from '../program/program.js';
import { errorWriting, mayWriteMessageOnly, messageWriting } from './error-writing.js';
import type { Hit, Path, Source } from './hit.js';
import { writesLines } from './line-sinks.js';
import { judge, type Candidate } from './judge.js';
import type { Judged } from './judged.js';
import { callsIn, logCallsOf, type LogCalls } from './log-calls.js';
import { isMaskedSecret } from './masked-secret.js';
import { redaction } from './redaction.js';
import { createSummaries, type Summaries } from './summaries.js';
import type { Unseen } from './unseen.js';

/** A sensitive value that reaches a log call. */
export interface LogFlow {
  /** The call that is handed the value: the log call, or one that leads to it. */
  readonly call: Located;
  readonly log: LogCall;
  /** Its steps lead from the source to the log call. */
  readonly hit: Hit;
  /** Names from the value that is handed over down to the sensitive property, where its type or its schema told of it. */
  readonly property: readonly string[];
  readonly certain: boolean;
  /** The logger may be set up to hide it, where that cannot be seen. */
  readonly redactionUnseen: boolean;
  readonly developmentOnly: boolean;
  /** What came in with a URL: the secret that the program takes from there; `undefined` where it takes none. */
  readonly urlSecret?: string | undefined;
}

export interface LogFlows {
  readonly flows: readonly LogFlow[];
  readonly calls: readonly LogCall[];
  /** Searches stopped, by the name of the limit. */
  readonly limits: Readonly<Record<string, number>>;
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
        for (const hit of origins.trace.untrusted) if (writesLines(program, written.log, hit) && !isLookedAt(hit.leaf)) candidates.push({ written, hit });
        for (const opaque of origins.trace.opaque) if (opaque.anchor) unseen.push({ written, opaque, anchor: opaque.anchor });
      }
    }
    onFile?.();
  }
  const flows = judge(program, policy, candidates, unseen);
  return { flows: onceForEachValue(strongest(flows.flatMap((flow) => unredacted(program, policy, flow)))), calls: files.flatMap((file) => logCalls.inFile(file)), limits };
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
    const logCalls = logCallsOf(program, policy);
    byPolicy.set(policy, known = { logCalls, summaries: createSummaries(program, policy, logCalls) });
  }
  return known;
}

/** What the logger hides by itself is no leak. */
function unredacted(program: Program, policy: Policy, { position, inner: _inner, ...flow }: Judged): LogFlow[] {
  if (flow.log.library === githubActionsModel.id && isMaskedSecret(program, [flow.hit.source.at, flow.hit.leaf])) return [];
  const { source, field } = flow.hit;
  if (source.dataClass === 'raw-error' && source.client === undefined) {
    const written = errorWriting(program, policy, flow.log, position, field, errorModelOf(source.name));
    // Nobody knows what is in it, and nobody what the logger makes of it: that is no finding.
    return written === 'covered' || (written === 'unknown' && !flow.certain) ? [] : [{ ...flow, certain: flow.certain && !mayWriteMessageOnly(flow.log.library), redactionUnseen: written === 'unknown' }];
  }
  if (source.quoted && field && !isQuotedIn(program, policy, flow.log, position, field, source.quoted)) return [];
  // What hides a field hides the text in it.
  const answer = redaction(program, policy, flow.log, position, flow.hit.field ?? flow.hit.textAt, flow.hit.source.dataClass);
  if (answer === 'covered' || (answer !== 'open' || flow.log.library === anyLogger.id) && isSerialized(flow)) return [];
  return [{ ...flow, redactionUnseen: answer === 'unknown' }];
}

/** What an error quotes is written where its message is, or its properties. */
function isQuotedIn(program: Program, policy: Policy, log: LogCall, position: number, field: Path, { inMessage, inProperties }: NonNullable<Source['quoted']>): boolean {
  return (inMessage && messageWriting(log, position, field)) || (inProperties && errorWriting(program, policy, log, position, field) !== 'covered');
}

/** Keys that loggers of records have serializers for. */
const serializedKeys: ReadonlySet<string> = new Set(['req', 'request', 'res', 'response']);

/**
 * `log.warn({ req })`: people write it because a serializer picks what is to be shown. Where the logger's set-up cannot be seen, nothing is known of what is
 * written.
 */
function isSerialized({ hit }: LogFlow): boolean {
  return hit.source.dataClass === 'request-dump' && hit.field?.length === 1 && serializedKeys.has(hit.field[0] ?? '');
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

/** An e-mail address that people log in with is one value: it is personal data, and not reported as a login name beside. */
function onceForEachValue(flows: readonly LogFlow[]): readonly LogFlow[] {
  const key = ({ hit, call }: LogFlow): string => `${keyOf(hit.leaf)}:${call.value}:${hit.field?.join('/') ?? '-'}`;
  const personal = new Set(flows.filter(({ hit }) => hit.source.dataClass === 'personal').map(key));
  // What must not be there at all is not to be escaped.
  const secret = new Set(flows.filter(({ hit, certain }) => certain && secretFamilies.has(dataClasses[hit.source.dataClass].family)).map(place));
  return flows.filter((flow) => {
    const { dataClass } = flow.hit.source;
    return dataClass === 'login-name' ? !personal.has(key(flow)) : dataClass !== 'untrusted-text' || !secret.has(place(flow));
  });
}

const place = ({ hit, call }: LogFlow): string => `${keyOf(hit.leaf)}<${keyOf(call)}`;

const rank = (flow: LogFlow): number => (flow.certain ? 1000 : 0) + (flow.hit.source.kind === 'named' ? 0 : 500) + Math.min(flow.hit.steps.length, 400);
