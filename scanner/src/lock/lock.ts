import type { Coverage, HandlerKind, Strength } from '@logproof/core';

/** What a handler leaves on record of one outcome. */
export interface LockedOutcome {
  readonly coverage: Coverage;
  readonly strength: Strength | null;
  /** Names of the events, sorted. */
  readonly events: readonly string[];
}

/** A handler as it was when the lock was written. Where it stands is not told: code may move. */
export interface LockEntry {
  readonly handler: string;
  readonly kind: HandlerKind;
  /** Folder of its package, relative to that of the lock. */
  readonly package: string;
  /** Sorted. */
  readonly routes: readonly string[];
  /** From 2 on, where several are alike in all of the above. */
  readonly ordinal?: number;
  readonly success: LockedOutcome;
  readonly failure: LockedOutcome;
}

/** What was looked at: another question has another answer, and comparing the two would tell nothing. Paths are relative to the folder of the lock. */
export interface LockScope {
  readonly paths: readonly string[];
  readonly projects: readonly string[];
  /** Also handlers of privileged kinds. */
  readonly all: boolean;
}

export interface Lock {
  readonly scope: LockScope;
  /** Sorted by package, route, kind, name and ordinal. */
  readonly handlers: readonly LockEntry[];
}

/** Which handler is meant, but for the ordinal. */
export function lockKey({ package: folder, routes, kind, handler }: LockEntry): string {
  return JSON.stringify([folder, routes, kind, handler]);
}
