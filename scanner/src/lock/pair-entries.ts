import { lockKey, type LockEntry } from './lock.js';
import type { FoundEntry } from './lock-entries.js';

export interface Paired {
  readonly both: readonly (readonly [LockEntry, FoundEntry])[];
  readonly gone: readonly LockEntry[];
  readonly fresh: readonly FoundEntry[];
}

/**
 * Which entry of the lock is which handler of today. Several of one key have no order that lasts, as their places may change: those that did not change
 * are taken out first, and the others go together in their order.
 */
export function pairEntries(locked: readonly LockEntry[], now: readonly FoundEntry[]): Paired {
  const before = grouped(locked, lockKey);
  const after = grouped(now, ({ entry }) => lockKey(entry));
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
  const groups = keys.map((key) => pairAlike(before.get(key) ?? [], after.get(key) ?? []));
  return { both: groups.flatMap(({ both }) => both), gone: groups.flatMap(({ gone }) => gone), fresh: groups.flatMap(({ fresh }) => fresh) };
}

function grouped<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), entry]);
  return groups;
}

function pairAlike(locked: readonly LockEntry[], now: readonly FoundEntry[]): Paired {
  const both: (readonly [LockEntry, FoundEntry])[] = [];
  const left = [...now];
  const changed = locked.filter((entry) => {
    const same = left.findIndex((one) => contentOf(one.entry) === contentOf(entry));
    if (same < 0) return true;
    both.push(...left.splice(same, 1).map((one) => [entry, one] as const));
    return false;
  });
  const gone = changed.filter((entry) => {
    const next = left.shift();
    if (next === undefined) return true;
    both.push([entry, next]);
    return false;
  });
  return { both, gone, fresh: left };
}

const contentOf = ({ success, failure }: LockEntry): string =>
  JSON.stringify([success, failure].map(({ coverage, strength, events }) => [coverage, strength, events]));
