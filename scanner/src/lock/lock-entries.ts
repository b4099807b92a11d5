import type { OutcomeEvents } from '@logproof/core';
import type { EventsReport, ListedHandler } from '../events/report.js';
import { shownPath } from '../load/paths.js';
import { lockKey, type LockEntry, type LockedOutcome } from './lock.js';

/** A handler, as the lock holds it and as it was found. */
export interface FoundEntry {
  readonly entry: LockEntry;
  readonly found: ListedHandler;
}

/** What the lock would hold of a report, in the lock's order. */
export function lockEntries({ handlers }: Pick<EventsReport, 'handlers'>, lockFolder: string): FoundEntry[] {
  const keyed = handlers.map((found) => ({ found, entry: entryOf(found, lockFolder) })).map((one) => ({ ...one, key: lockKey(one.entry) }));
  const met = new Map<string, number>();
  // The order among handlers of one key is that of their places.
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ key, entry, found }) => {
    const ordinal = (met.get(key) ?? 0) + 1;
    met.set(key, ordinal);
    return { found, entry: ordinal === 1 ? entry : { ...entry, ordinal } };
  });
}

function entryOf({ name, kind, packageFolder, routes, success, failure }: ListedHandler, lockFolder: string): LockEntry {
  return { handler: name, kind, package: shownPath(lockFolder, packageFolder), routes: routes.toSorted(), success: outcomeOf(success), failure: outcomeOf(failure) };
}

const outcomeOf = ({ coverage, strength, events }: OutcomeEvents): LockedOutcome => ({ coverage, strength, events: [...new Set(events.map(({ name }) => name))].sort() });
