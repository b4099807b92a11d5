import { hostname } from 'node:os';
import type { ProjectEvents } from '../events.js';
import { Delivery, type Counters, type OnFailure, type Sink } from './delivery.js';
import type { Emit, EmitInRequest, ProjectEventFacts } from './event-types.js';
import type { EventRow } from './fields.js';
import { keyedHashes, type HashKey, type KeyedHashes } from './keyed-hash.js';
import { receiptOf, type Receipt } from './receipt.js';
import { makeRecord, type RecordParts, type ServiceIdentity } from './record.js';
import { currentRequest } from './request-context.js';
import { printable } from './safe-value.js';
import { EVENTS } from './vocabulary.js';

/** What the program must know of a project's own events; the compiler holds it against `ProjectEvents`. */
export type ProjectEventTable = {
  readonly [Name in keyof ProjectEvents]: Pick<ProjectEvents[Name] & ProjectEventFacts, keyof ProjectEventFacts> & {
    /** Names of the fields on top of what every event says. Of others none is written. */
    readonly required: readonly string[];
    readonly optional?: readonly string[];
  };
};

interface SecurityLogBase {
  readonly service: { readonly name: string; readonly version: string };
  /** For the hashes of sessions and of what people claim to be called; at least 32 bytes, and its id. */
  readonly key?: HashKey;
  readonly sink: Sink;
  /** Told of every event that did not get through. By default a line goes to the error output. */
  readonly onFailure?: OnFailure;
  /** How many records may be under way before further ones are dropped, counted and told. 10,000 by default. */
  readonly mostPending?: number;
}

/** A project with events of its own has to say what they are. */
export type SecurityLogOptions = SecurityLogBase & (keyof ProjectEvents extends never ? { readonly events?: ProjectEventTable } : { readonly events: ProjectEventTable });

export interface SecurityLog extends KeyedHashes {
  /** Writes an event. Never throws. */
  readonly emit: Emit;
  /** The same within a request, which says who and where. */
  readonly inRequest: { readonly emit: EmitInRequest };
  /** What became of the events so far. */
  readonly counters: Counters;
  /** Waits for what is under way; for the end of a process. Never rejects. */
  flush(): Promise<void>;
}

const MOST_PENDING = 10_000;
const NOT_AN_EVENT: EventRow = EVENTS.event_data_invalid;

/**
 * Makes the log of an application's security events. A failure of it never gets into the application, and never stays unseen: it is
 * counted and told.
 *
 * @param options the identity of the service, where records go, who is told of failures
 * @returns what emits
 * @throws TypeError when a name, a version, a sink, a key or a number is no such thing: at the start, not later
 *
 * Serves X2, X6, X9.1, G7, G11.2, G12.1, G12.5, G12.8, G12.9a.
 */
export function createSecurityLog(options: SecurityLogOptions): SecurityLog {
  if (typeof options.sink !== 'function') throw new TypeError('The sink of a security log must be a function.');
  const mostPending = options.mostPending ?? MOST_PENDING;
  // None at all would be a log that is switched off.
  if (!(mostPending >= 1)) throw new TypeError('A security log must let at least one record be under way.');
  const hashes = keyedHashes(options.key);
  const delivery = new Delivery(options.sink, options.onFailure, mostPending);
  const write = writer(identityOf(options.service), rowsOf(options.events), delivery);
  return Object.freeze({
    ...hashes,
    emit: ((event: unknown, fields: unknown, description: unknown) => write(event, fields, description, undefined)),
    inRequest: Object.freeze({ emit: ((event: unknown, fields: unknown, description: unknown) => write(event, fields, description, currentRequest())) }),
    get counters() {
      return delivery.counters;
    },
    flush: () => delivery.flush(),
  });
}

type Write = (event: unknown, fields: unknown, description: unknown, context: object | undefined) => Receipt<never, never>;

function writer(service: ServiceIdentity, rows: ReadonlyMap<unknown, EventRow>, delivery: Delivery): Write {
  let sequence = 0;
  return (event, fields, description, context) => {
    let id = '';
    try {
      const row = rows.get(event);
      const parts = { context, description, service, sequence: ++sequence };
      const record = makeRecord(row === undefined ? notAnEvent(event, parts) : { ...parts, event: event as string, row, fields });
      id = record.id;
      delivery.deliver(record);
    } catch (error) {
      delivery.unmade(typeof event === 'string' ? printable(event, 64) : typeof event, error);
    }
    return receiptOf<never, never>(id);
  };
}

/** Only code without types gets here. A name that nobody knows is no event, and something tried to write it. */
function notAnEvent(event: unknown, parts: Omit<RecordParts, 'event' | 'row' | 'fields'>): RecordParts {
  const fields = { actor: parts.service.name, reason: 'validation', event: typeof event === 'string' ? event : typeof event, field: 'event' };
  return { ...parts, event: 'event_data_invalid', row: NOT_AN_EVENT, fields };
}

function identityOf({ name, version }: SecurityLogOptions['service']): ServiceIdentity {
  if (typeof name !== 'string' || name === '' || typeof version !== 'string' || version === '') throw new TypeError('The service of a security log must have a name and a version.');
  return Object.freeze({ name: printable(name, 100), version: printable(version, 100), host: printable(hostname(), 255) });
}

function rowsOf(own: object | undefined): ReadonlyMap<unknown, EventRow> {
  const given = Object.entries((own ?? {}) as Readonly<Record<string, ProjectEventFacts & { readonly required: readonly string[]; readonly optional?: readonly string[] }>>);
  const rows = given.map(([name, { required, optional = [], ...facts }]) => [name, { ...facts, required: ['actor', 'trace', ...required], optional }] as const);
  // The vocabulary comes last, so that no project can lower what one of its events demands.
  return new Map([...rows, ...Object.entries(EVENTS)]);
}
