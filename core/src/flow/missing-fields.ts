import { valueAt } from '../ir/access.js';
import { keyOf, type Located } from '../facts/located.js';
import type { LogCall } from '../facts/log-call.js';
import type { Program } from '../program/program.js';
import type { Path } from './hit.js';
import type { LogFlow } from './log-flows.js';
import { setupOf } from './logger-setup.js';
import { redactsField } from './redact-path.js';

/** A redaction list that misses fields. */
export interface IncompleteList {
  readonly list: Located;
  /** The call that set up the logger. */
  readonly made: Located;
  /** The flows that show it, in the order of the program. */
  readonly flows: readonly LogFlow[];
  /** Each once, sorted. */
  readonly fields: readonly Path[];
}

/** The redaction lists, none of them empty, that miss what flows into their loggers. */
export function missingFields(program: Program, flows: readonly LogFlow[]): readonly IncompleteList[] {
  const found = new Map<string, { list: Located; made: Located; flows: LogFlow[]; fields: Map<string, Path> }>();
  for (const flow of flows) {
    const { made, library } = flow.log;
    const field = recordField(flow);
    if (library !== 'pino' || !made || !field || flow.redactionUnseen) continue;
    const { redact, redactAt } = setupOf(program, library, made);
    if (redact === 'unknown' || redact.length === 0 || !redactAt || redactsField(redact, field)) continue;
    const key = keyOf(redactAt);
    const entry = found.get(key) ?? { list: redactAt, made, flows: [], fields: new Map<string, Path>() };
    found.set(key, entry);
    entry.flows.push(flow);
    entry.fields.set(field.join('\0'), field);
  }
  return [...found.values()].map((entry) => ({ ...entry, fields: [...entry.fields].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, field]) => field) }));
}

/** The field of the record that a flow ends in: what stands in the first object that is logged; undefined where it is part of the message. */
export function recordField({ hit, log }: Pick<LogFlow, 'hit' | 'log'>): Path | undefined {
  return hit.field && hit.field.length > 0 && startsWithObject(log) ? hit.field : undefined;
}

function startsWithObject(log: LogCall): boolean {
  const [first] = log.written;
  return first !== undefined && !['literal', 'template', 'binary'].includes(valueAt(log.at.ir, first).op);
}
