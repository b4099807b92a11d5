import { strengths, type OutcomeName } from '@logproof/core';
import { activeWaiver } from '../events/outcome-state.js';
import type { ListedHandler } from '../events/report.js';
import { expiryText } from '../events/waiver-text.js';
import type { LockEntry, LockedOutcome } from './lock.js';
import type { FoundEntry } from './lock-entries.js';
import { pairEntries } from './pair-entries.js';
import { appearedText, changedText, gainedText, lostText, vanishedText } from './drift-text.js';

export type Change = 'appeared' | 'vanished' | 'lost' | 'gained' | 'changed' | 'expired';

/** One way in which the program is no longer what its lock says. */
export interface Drift {
  readonly change: Change;
  /** It makes a check fail. What is only better, or only named otherwise, does not. */
  readonly fails: boolean;
  readonly entry: LockEntry;
  readonly outcome?: OutcomeName;
  /** Where to look: a way out that misses its event, or the handler; nowhere for what is gone. */
  readonly at?: { readonly file: string; readonly line: number };
  /** A sentence. */
  readonly message: string;
}

/** Compares what a lock holds with what is found now. Waivers that have expired are drift too: nothing excuses the gap any more. */
export function driftBetween(locked: readonly LockEntry[], now: readonly FoundEntry[]): Drift[] {
  const { both, gone, fresh } = pairEntries(locked, now);
  return [
    ...fresh.map(appeared),
    ...gone.map((entry): Drift => ({ change: 'vanished', fails: true, entry, message: vanishedText(entry) })),
    ...both.flatMap(([before, after]) => (['success', 'failure'] as const).flatMap((outcome) => outcomeDrift(before, after, outcome) ?? [])),
    ...now.flatMap(expired),
  ];
}

const placeOf = ({ file, line }: ListedHandler): { file: string; line: number } => ({ file, line });

function appeared({ entry, found }: FoundEntry): Drift {
  return { change: 'appeared', fails: true, entry, at: placeOf(found), message: appearedText(entry, found) };
}

function expired({ entry, found }: FoundEntry): Drift[] {
  return found.waivers.filter((waiver) => waiver.expired).map((waiver): Drift => {
    const standing = found.standing[waiver.outcome];
    const needed = standing === 'recorded' || standing === 'n/a' ? 'it is not needed any more: drop it from the policy' : 'record the event, or renew the waiver';
    return { change: 'expired', fails: true, entry, outcome: waiver.outcome, at: placeOf(found), message: `The waiver${expiryText(found.name, waiver).slice('the waiver'.length)}: ${needed}.` };
  });
}

function outcomeDrift(before: LockEntry, { entry, found }: FoundEntry, outcome: OutcomeName): Drift | undefined {
  const [was, is] = [before[outcome], entry[outcome]];
  const change = changeOf(was, is);
  if (change === undefined) return undefined;
  const [missing] = found[outcome].missing;
  const at = change === 'lost' && missing !== undefined ? { file: missing.file, line: missing.line } : placeOf(found);
  const waived = activeWaiver(found, outcome) !== undefined;
  const text = { lost: lostText, gained: gainedText, changed: changedText }[change](entry, outcome, was, is);
  return { change, fails: change === 'lost' && !waived, entry, outcome, at, message: waived ? `${text.slice(0, -1)}; it is waived.` : text };
}

const COVERAGE = { none: 0, some: 1, all: 2 } as const;

/** What grew weaker in one respect is lost, however much stronger it is in the other. */
function changeOf(was: LockedOutcome, is: LockedOutcome): 'lost' | 'gained' | 'changed' | undefined {
  if (was.coverage === 'n/a' || is.coverage === 'n/a') return changeOfWays(was, is);
  const coverage = COVERAGE[is.coverage] - COVERAGE[was.coverage];
  const strength = strengthOf(is) - strengthOf(was);
  if (coverage < 0 || strength < 0) return 'lost';
  if (coverage > 0 || strength > 0) return 'gained';
  return JSON.stringify(was.events) === JSON.stringify(is.events) ? undefined : 'changed';
}

/** Where there was, or is, no way to the outcome: an event that went with its way is gone, and a new way needs one. */
function changeOfWays(was: LockedOutcome, is: LockedOutcome): 'lost' | 'gained' | undefined {
  if (was.coverage === is.coverage) return undefined;
  if (was.coverage === 'n/a') return is.coverage === 'all' ? 'gained' : 'lost';
  return was.coverage === 'none' ? 'gained' : 'lost';
}

const strengthOf = ({ strength }: LockedOutcome): number => (strength === null ? 0 : strengths.length - strengths.indexOf(strength));
