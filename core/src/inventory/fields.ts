import { inOrder } from '../facts/event-field.js';
import { demandedOfAll, demandedOfFamily, type EventFieldName } from '../model/event-fields.js';
import type { Emission, Recorders } from '../paths/emission.js';
import { recordedFields } from '../paths/recorded-fields.js';
import { familyOfKind } from './family-of-kind.js';
import type { Handler, HandlerKind } from './handler.js';

/** What an event about a handler of a kind says, so that it can be looked into. */
export const demandedFields = (family: string): ReadonlySet<EventFieldName> => new Set([...demandedOfAll, ...demandedOfFamily[family] ?? []]);

/**
 * The fields that the events of a handler have and lack, all of them together. Where what one of them records cannot be read, nothing is said to be missing.
 *
 * Serves X5.1, X6.5, X7.1, X8.1.
 *
 * @param events those the handler is seen to record
 */
export function fieldsOf(recorders: Recorders, events: readonly Emission[], kind: HandlerKind): Handler['fields'] {
  if (events.length === 0) return { present: [], missing: [] };
  const demanded = demandedFields(familyOfKind[kind]);
  const all = events.map((event) => recordedFields(recorders, event));
  const present = new Set(all.flatMap((one) => [...one.present]));
  const missing = all.every(({ read }) => read) ? [...demanded].filter((name) => !present.has(name)) : [];
  return { present: inOrder(present), missing: inOrder(new Set(missing)) };
}
