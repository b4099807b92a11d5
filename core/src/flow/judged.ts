import { developmentOnly } from '../facts/development-guard.js';
import { readable } from '../facts/describe.js';
import { beside, placeOf, valueOf, type Located } from '../facts/located.js';
import type { LogCall } from '../facts/log-call.js';
import type { TraceStep } from '../finding.js';
import { anyLogger } from '../model/loggers/index.js';
import type { Hit, Opaque, ParameterOrigin, Source } from './hit.js';
import type { LogFlow } from './log-flows.js';
import type { Written } from './summaries.js';

/** A flow whose logger has not been looked at yet. */
export interface Judged extends LogFlow {
  /** Which of the log call's arguments the value goes into. */
  readonly position: number;
  /** The parameters it goes through, the innermost first. */
  readonly inner: readonly ParameterOrigin[];
}

/** The flow that a hit makes on its way into a log. */
export function flowOf(written: Written, hit: Hit, certain: boolean): Judged {
  return {
    position: written.position, inner: written.inner, redactionUnseen: false, call: written.call, log: written.log, certain: certain && !mayBeStore(written.log), property: hit.source.property ?? [],
    developmentOnly: developmentOnly(written.call) || developmentOnly(written.log.at),
    hit: { ...hit, steps: [...hit.steps, ...written.steps] },
  };
}

/** `webhookLogs.log(directory, event, status)`: what is only called a logger, and is given several things and no words, may as well keep records of them. */
function mayBeStore({ library, method, written, at }: LogCall): boolean {
  return library === anyLogger.id && method === 'log' && written.length > 1 && !written.some((argument) => isText(beside(at, argument)));
}

function isText(at: Located): boolean {
  const value = valueOf(at);
  return value.op === 'template' || value.op === 'binary' || (value.op === 'literal' && value.kind === 'string');
}

/** What something other than a name told of a value: a hit at `at`, `steps` leading on from there. */
export function toldHit(opaque: Opaque, at: Located, steps: readonly TraceStep[], source: Pick<Source, 'dataClass' | 'kind' | 'name' | 'property'>): Hit {
  const { leaf, field } = opaque;
  return {
    source: { ...source, certain: true, at }, leaf, field: field && [...field, ...(source.property ?? [])],
    steps: [{ place: placeOf(at), kind: source.kind, name: readable(source.name) }, ...steps],
  };
}
