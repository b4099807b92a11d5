import { functionAt, valueAt } from '../ir/access.js';
import { valuesWithin } from '../ir/function-values.js';
import { answeredElsewhere } from '../facts/answered-elsewhere.js';
import { auditName } from '../facts/audit-name.js';
import { inOrder } from '../facts/event-field.js';
import { beside, keyOf, valueOf, type Located } from '../facts/located.js';
import { resolveConstant } from '../flow/constants.js';
import type { EventFieldName } from '../model/event-fields.js';
import type { Program } from '../program/program.js';
import type { Emission, Recorders } from '../paths/emission.js';
import { recordedFields } from '../paths/recorded-fields.js';
import { distinctRecords, isRow, isSecurityRecord, recordsIn, securityTopic } from '../paths/security-events.js';
import { familyOfKind } from './family-of-kind.js';
import { demandedFields } from './fields.js';
import type { FoundHandler } from './found-handlers.js';

/** An event whose record lacks fields. */
export interface LackingEvent {
  readonly at: Located;
  readonly name: string;
  /** `unavailable`: the types have all of them, and the code says of each that it is not there; `scopes`: who owns the resource is known and not said. */
  readonly how: 'lacks' | 'unavailable' | 'scopes';
  readonly missing: readonly EventFieldName[];
  readonly certain: boolean;
}

/** The security events of some files that lack fields, each once, in the order of the text. Serves X6.5, X6.8, X7.1, X7.2, X7.3, X7.4, X8.1, X8.2, X8.3, X8.4, G7.11, G8.4. */
export function lackingEvents(recorders: Recorders, files: readonly string[], handlers: readonly FoundHandler[]): readonly LackingEvent[] {
  const { program } = recorders;
  const families = familiesOf(handlers);
  const records = distinctRecords(recordsIn(recorders, files)).filter((one) => isSecurityRecord(program, one));
  return records.flatMap((one): readonly LackingEvent[] => {
    if (one.strength === 'typed') return ofTyped(recorders, one);
    const family = securityTopic(program, one) ?? families.get(keyOf(one.at));
    const counts = one.strength === 'log' ? families.has(keyOf(one.at)) : isRow(one) && (isAuditRow(one) || families.has(keyOf(one.at))) && answeredElsewhere(program, one.at);
    return counts ? ofRecord(recorders, one, family ?? '') : [];
  });
}

/** The family of the handler that an event of its own file belongs to: what another file handles is seen there. */
function familiesOf(handlers: readonly FoundHandler[]): ReadonlyMap<string, string> {
  return new Map(handlers.flatMap(({ handler, entry, ways, exits }) => {
    const events = [...ways.well?.events ?? [], ...exits.flatMap((exit) => [...exit.events])];
    return events.filter(({ at }) => at.file === entry.file).map(({ at }) => [keyOf(at), familyOfKind[handler.kind]] as const);
  }));
}

/** What puts an entry together part by part writes no row. */
const addsPart: ReadonlySet<string> = new Set(['append', 'push', 'add', 'put']);

/** A feed of what happened in an application is none. */
const isAuditRow = ({ name }: Emission): boolean => {
  const [table = '', method = ''] = name.split('.').slice(-2);
  return !addsPart.has(method) && auditName(table) === 'strong' && /audit|security|login|signin|auth|access/i.test(table);
};

function ofRecord(recorders: Recorders, event: Emission, family: string): readonly LackingEvent[] {
  const { present, read, literal, closed } = recordedFields(recorders, event);
  if (!read || !closed) return [];
  const missing = [...demandedFields(family)].filter((name) => !present.has(name));
  return missing.length === 0 ? [] : [{ at: event.at, name: event.name, how: 'lacks', missing: inOrder(new Set(missing)), certain: literal }];
}

/** Where a client without a header is told apart from one that was never asked. */
const MANY = 3;

function ofTyped(recorders: Recorders, event: Emission): readonly LackingEvent[] {
  const { present } = recordedFields(recorders, event);
  const missing = [...new Set(demandedFields('authn'))].filter((name) => !present.has(name));
  if (missing.length >= MANY && missing.includes('userAgent')) return [{ at: event.at, name: event.name, how: 'unavailable', missing: inOrder(new Set(missing)), certain: true }];
  return namesNoScope(recorders.program, event.at) ? [{ at: event.at, name: event.name, how: 'scopes', missing: ['resource'], certain: false }] : [];
}

const scopeNames = /^(?:tenant|org|organi[sz]ation|workspace)_?id$/i;

/** `resource: { type, id, scopes: [] }` in a function that knows which tenant it works for. */
function namesNoScope(program: Program, at: Located): boolean {
  const call = valueOf(at);
  const fields = call.op === 'call' && call.args[1] !== undefined ? resolveConstant(program, beside(at, call.args[1])) : undefined;
  const resource = fields && fieldIn(program, fields, 'resource');
  const scopes = resource && fieldIn(program, resource, 'scopes');
  const list = scopes && valueOf(scopes);
  if (list?.op !== 'array' || list.elements.length > 0) return false;
  let { fn } = valueOf(at);
  while (functionAt(at.ir, fn).parent > 0) fn = functionAt(at.ir, fn).parent;
  return fn > 0 && valuesWithin(at.ir, fn).some((id) => {
    const value = valueAt(at.ir, id);
    return scopeNames.test(value.op === 'member' ? value.name : value.op === 'read' ? at.ir.bindings[value.binding]?.name ?? '' : '');
  });
}

function fieldIn(program: Program, at: Located, name: string): Located | undefined {
  const value = valueOf(at);
  const entry = value.op === 'object' ? value.entries.findLast((one) => one.name === name) : undefined;
  return entry && resolveConstant(program, beside(at, entry.value));
}
