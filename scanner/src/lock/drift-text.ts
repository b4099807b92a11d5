import type { Coverage, OutcomeName, Strength } from '@logproof/core';
import { firstOf } from '../events/first-of.js';
import { activeWaiver } from '../events/outcome-state.js';
import type { ListedHandler } from '../events/report.js';
import type { LockEntry, LockedOutcome } from './lock.js';

/** Routes of one handler that a sentence names. */
const MOST_ROUTES = 3;

const WAYS: Readonly<Record<Exclude<Coverage, 'n/a'>, string>> = { all: 'on every way', some: 'on some ways only', none: 'nowhere' };

const RECORDS: Readonly<Record<Strength, string>> = { 'typed': 'the typed emitter', 'audit': 'an audit record', 'domain-event': 'a domain event', 'log': 'a log call' };

/** `` `signIn` (login, `POST /login`) `` */
function subject({ handler, kind, routes, ordinal }: LockEntry): string {
  const nth = ordinal === undefined ? '' : `, the ${String(ordinal)}. of this name`;
  return `\`${handler}\` (${[kind, ...firstOf(routes.map((route) => `\`${route}\``), MOST_ROUTES)].join(', ')}${nth})`;
}

const by = ({ strength }: LockedOutcome): string => (strength === null ? '' : ` by ${RECORDS[strength]}`);

/** `its failure is recorded on some ways only, by a log call` */
function told(outcome: OutcomeName, { coverage, strength }: LockedOutcome): string {
  if (coverage === 'n/a') return `it has no way to ${outcome}`;
  return `its ${outcome} is recorded ${WAYS[coverage]}${strength === null ? '' : `, by ${RECORDS[strength]}`}`;
}

export function appearedText(entry: LockEntry, found: ListedHandler): string {
  const parts = (['success', 'failure'] as const).map((outcome) => {
    const weak = found.standing[outcome] === 'weak' ? ' (weaker than the policy demands)' : '';
    return `${told(outcome, entry[outcome])}${weak}${activeWaiver(found, outcome) === undefined ? '' : ' (waived)'}`;
  });
  return `${subject(entry)} is new: ${parts.join('; ')}.`;
}

export const vanishedText = (entry: LockEntry): string => `${subject(entry)} is gone, or is called, reached or taken for something else.`;

export function lostText(entry: LockEntry, outcome: OutcomeName, was: LockedOutcome, is: LockedOutcome): string {
  if (is.coverage === 'n/a') return `${subject(entry)} has no way to ${outcome} any more, and with it went what was recorded${by(was)}.`;
  if (was.coverage === 'n/a') return `${subject(entry)} can end in ${outcome} now, and that is recorded ${WAYS[is.coverage]}.`;
  return `${subject(entry)} records its ${outcome} ${WAYS[is.coverage]}${by(is)} now, and did so ${WAYS[was.coverage]}${by(was)}.`;
}

export function gainedText(entry: LockEntry, outcome: OutcomeName, was: LockedOutcome, is: LockedOutcome): string {
  if (is.coverage === 'n/a') return `${subject(entry)} has no way to ${outcome} any more; nothing was recorded there.`;
  if (was.coverage === 'n/a') return `${subject(entry)} can end in ${outcome} now, and that is recorded ${WAYS[is.coverage]}${by(is)}.`;
  return `${subject(entry)} records its ${outcome} ${WAYS[is.coverage]}${by(is)} now, and did so ${WAYS[was.coverage]}${by(was)} before: better than the lock says.`;
}

export function changedText(entry: LockEntry, outcome: OutcomeName, was: LockedOutcome, is: LockedOutcome): string {
  const names = (events: readonly string[]): string => (events.length === 0 ? 'nothing that has a name' : events.map((name) => `\`${name}\``).join(', '));
  return `${subject(entry)} records its ${outcome} as ${names(is.events)} now, and as ${names(was.events)} before.`;
}
