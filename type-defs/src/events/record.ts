import { randomUUID } from 'node:crypto';
import type { EventRow, Severity } from './fields.js';
import type { UtcTimestamp } from './proofs.js';
import { printable, safeValue, type SafeValue } from './safe-value.js';
import type { Outcome } from './vocabulary.js';

/** Which program writes. Serves G7.4, G7.5. */
export interface ServiceIdentity {
  readonly name: string;
  readonly version: string;
  readonly host: string;
}

/**
 * A security event as it is written. What an event says of its own lies below `fields`, so that it can take no place of these.
 *
 * Serves X2, X6, X9.1, G7, G8.15.
 */
export interface SecurityRecord {
  readonly security: true;
  readonly schema: 1;
  readonly timestamp: UtcTimestamp;
  readonly id: string;
  /** Counts the records of this process, so that a gap shows. */
  readonly sequence: number;
  readonly event: string;
  readonly family: string;
  /** That of the vocabulary, or a higher one. */
  readonly severity: string;
  /** The team that answers for it, what demands it and what it is a sign of: as the vocabulary says, never the caller. */
  readonly owner?: string;
  readonly compliance?: readonly string[];
  readonly threats?: readonly string[];
  readonly outcome: Outcome;
  readonly reason?: SafeValue;
  readonly description: string;
  readonly service: ServiceIdentity;
  readonly actor: SafeValue;
  readonly trace: SafeValue;
  readonly fields: { readonly [name: string]: SafeValue };
  /** Required fields that nobody said: code without types wrote it, or no request was at hand. */
  readonly missing?: readonly string[];
  /** Names of fields that the event does not have; what they held is not written. */
  readonly ignored?: readonly string[];
}

/** What a record is made of. All but `row`, `service` and `sequence` may be anything at all. */
export interface RecordParts {
  readonly event: string;
  readonly row: EventRow;
  readonly fields: unknown;
  /** What the request says, for what the fields do not. */
  readonly context: object | undefined;
  readonly description: unknown;
  readonly service: ServiceIdentity;
  readonly sequence: number;
}

const OUTCOMES: readonly unknown[] = ['success', 'failure', 'deferred', 'unknown'] satisfies readonly Outcome[];
const SEVERITIES: readonly unknown[] = ['INFO', 'WARN', 'CRITICAL'] satisfies readonly Severity[];
const EVERYWHERE = ['actor', 'trace', 'userType', 'confidence', 'reason', 'severity', 'occurredAt', 'response', 'repeated', 'route', 'httpMethod', 'protocol', 'geo'];
const AT_THE_TOP = ['actor', 'trace', 'reason', 'outcome', 'severity'];
const MOST_IGNORED = 16;
const MOST_DESCRIPTION = 200;

/**
 * Makes the record of an event. It writes the fields that the event has and no others, whatever it is given.
 *
 * Serves X2, X6.1 to X6.10, G7, G8.12, G8.13, G9.12, G12.4, G12.5.
 */
export function makeRecord(parts: RecordParts): SecurityRecord {
  const { row } = parts;
  const known = [...new Set([...row.required, ...row.optional, ...EVERYWHERE, ...(row.outcome === 'any' ? ['outcome'] : [])])];
  const said = new Map<string, SafeValue>();
  for (const name of known) {
    const value = valueOf(parts.fields, name) ?? valueOf(parts.context, name);
    if (value !== undefined) said.set(name, value);
  }
  const outcome = row.outcome === 'any' ? said.get('outcome') : row.outcome;
  const demanded = [...row.required, ...(row.outcome === 'any' ? ['outcome'] : []), ...(outcome === 'failure' ? ['reason'] : [])];
  const missing = demanded.filter((name) => !said.has(name));
  const ignored = namesOf(parts.fields).filter((name) => !known.includes(name)).slice(0, MOST_IGNORED).map((name) => printable(name, 64));
  const reason = said.get('reason');
  return {
    security: true,
    schema: 1,
    timestamp: new Date().toISOString() as UtcTimestamp,
    id: randomUUID(),
    sequence: parts.sequence,
    event: parts.event,
    family: row.family,
    severity: raised(row.severity, said.get('severity')),
    ...classified(row),
    outcome: OUTCOMES.includes(outcome) ? (outcome as Outcome) : 'unknown',
    ...(reason === undefined ? {} : { reason }),
    description: typeof parts.description === 'string' ? printable(parts.description, MOST_DESCRIPTION) : '[none]',
    service: parts.service,
    actor: said.get('actor') ?? null,
    trace: said.get('trace') ?? null,
    fields: Object.fromEntries([...said].filter(([name]) => !AT_THE_TOP.includes(name))),
    ...(missing.length > 0 ? { missing } : {}),
    ...(ignored.length > 0 ? { ignored } : {}),
  };
}

/** Only upward: nobody hides an event by calling it unimportant. */
function raised(severity: Severity, said: unknown): Severity {
  return SEVERITIES.indexOf(said) > SEVERITIES.indexOf(severity) ? (said as Severity) : severity;
}

function classified({ owner, compliance, threats }: EventRow): Pick<SecurityRecord, 'owner' | 'compliance' | 'threats'> {
  return { ...(owner === undefined ? {} : { owner }), ...(compliance === undefined ? {} : { compliance }), ...(threats === undefined ? {} : { threats }) };
}

/** Getters run code that is not ours, and so do proxies. */
function valueOf(from: unknown, name: string): SafeValue | undefined {
  if (typeof from !== 'object' || from === null) return undefined;
  try {
    // What an object inherits it does not say: `Object.prototype` can be polluted.
    return Object.hasOwn(from, name) ? safeValue((from as Readonly<Record<string, unknown>>)[name]) : undefined;
  } catch {
    return '[unreadable]';
  }
}

function namesOf(fields: unknown): readonly string[] {
  try {
    return typeof fields === 'object' && fields !== null ? Object.keys(fields) : [];
  } catch {
    return ['[unreadable]'];
  }
}
