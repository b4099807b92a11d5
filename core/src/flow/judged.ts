import { developmentOnly } from '../facts/development-guard.js';
import { readable } from '../facts/describe.js';
import { placeOf, type Located } from '../facts/located.js';
import type { TraceStep } from '../finding.js';
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
    position: written.position, inner: written.inner, redactionUnseen: false, call: written.call, log: written.log, certain, property: hit.source.property ?? [],
    developmentOnly: developmentOnly(written.call) || developmentOnly(written.log.at),
    hit: { ...hit, steps: [...hit.steps, ...written.steps] },
  };
}

/** What something other than a name told of a value: a hit at `at`, `steps` leading on from there. */
export function toldHit(opaque: Opaque, at: Located, steps: readonly TraceStep[], source: Pick<Source, 'dataClass' | 'kind' | 'name' | 'property'>): Hit {
  const { leaf, field } = opaque;
  return {
    source: { ...source, certain: true, at }, leaf, field: field && [...field, ...(source.property ?? [])],
    steps: [{ place: placeOf(at), kind: source.kind, name: readable(source.name) }, ...steps],
  };
}
