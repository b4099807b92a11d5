import { developmentOnly } from '../facts/development-guard.js';
import { keyOf } from '../facts/located.js';
import type { LogCall } from '../facts/log-call.js';
import type { TraceStep } from '../finding.js';
import { clearingKey } from './clearing.js';
import type { ParameterOrigin } from './hit.js';

/** What a function does with a parameter: "parameter 0 reaches a log". */
export interface ParameterSink extends ParameterOrigin {
  readonly position: number;
  readonly onward: readonly TraceStep[];
  readonly log: LogCall;
  /** The parameters on the way to the log, the innermost first. */
  readonly inner: readonly ParameterOrigin[];
}

/**
 * One sink for each thing that can be said of a parameter. A function that many roads lead from into the log is handed a value once all the same, and without
 * this the roads multiply from caller to caller. The shortest one is kept: of several that say the same it is the one that convinces.
 */
export function distinctSinks(sinks: readonly ParameterSink[]): readonly ParameterSink[] {
  const best = new Map<string, ParameterSink>();
  for (const sink of sinks) {
    const key = saying(sink);
    const known = best.get(key);
    if (!known || length(sink) < length(known)) best.set(key, sink);
  }
  return [...best.values()];
}

const length = ({ steps, onward }: ParameterSink): number => steps.length + onward.length;

/** All that findings, severities and redactions are made of. */
function saying({ index, rest, path, field, omit, clearings, asText, told, position, log }: ParameterSink): string {
  return JSON.stringify([index, rest, path, field, omit, clearingKey(clearings), asText, told, position, log.library, log.made && keyOf(log.made), developmentOnly(log.at)]);
}
