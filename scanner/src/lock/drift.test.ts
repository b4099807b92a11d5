import type { Handler, OutcomeEvents, Waiver } from '@logproof/core';
import { describe, expect, test } from 'vitest';
import { eventsReportOf, handlerIn, listed, noWay, recorded, unrecorded, waiver } from '../events/report.test-support.js';
import { driftBetween } from './drift.js';
import type { LockEntry } from './lock.js';
import { lockEntries } from './lock-entries.js';

const found = (handlers: readonly Handler[], waivers: readonly Waiver[] = []) => lockEntries(eventsReportOf(handlers.map((handler) => listed(handler, waivers))), '/r');
const locked = (...handlers: Handler[]): LockEntry[] => found(handlers).map(({ entry }) => entry);
const drift = (before: readonly Handler[], after: readonly Handler[], waivers: readonly Waiver[] = []) => driftBetween(locked(...before), found(after, waivers));
const failure = (events: Partial<OutcomeEvents>): Handler => handlerIn('/r/a.ts', { failure: { ...recorded, ...events } });

const a = handlerIn('/r/a.ts');

describe('no drift', () => {
  test('nothing changed', () => {
    expect(drift([a], [a])).toEqual([]);
  });

  test('a handler moved to another line or file', () => {
    expect(drift([a], [handlerIn('/r/other/b.ts', { line: 77, registration: 'elsewhere', framework: 'koa' })])).toEqual([]);
  });

  test('handlers of one name in another order', () => {
    const [one, two] = [failure({ coverage: 'all' }), { ...failure({ coverage: 'some' }), line: 9 }];
    expect(drift([one, two], [{ ...two, line: 1 }, { ...one, line: 9 }])).toEqual([]);
  });
});

describe('what makes a check fail', () => {
  test('a handler appeared, with and without its events', () => {
    expect(drift([], [a])).toEqual([expect.objectContaining({
      change: 'appeared', fails: true, at: { file: '/r/a.ts', line: 1 },
      message: '`signIn` (login, `POST /login`) is new: its success is recorded on every way, by the typed emitter; its failure is recorded nowhere.',
    })]);
    expect(drift([], [handlerIn('/r/a.ts', { success: noWay, failure: recorded })])[0]?.message).toMatch(/is new: it has no way to success; its failure is recorded on every way/);
    expect(drift([], [a], [waiver()])[0]?.message).toMatch(/its failure is recorded nowhere \(waived\)\.$/);
  });

  test('a handler vanished', () => {
    expect(drift([a], [])).toEqual([{ change: 'vanished', fails: true, entry: locked(a)[0], message: '`signIn` (login, `POST /login`) is gone, or is called, reached or taken for something else.' }]);
  });

  test.each<[Partial<Handler>]>([[{ name: 'logIn' }], [{ routes: ['POST /signin'] }], [{ kind: 'oauth' }]])('it is another one by %j', (over) => {
    expect(drift([a], [handlerIn('/r/a.ts', over)]).map(({ change }) => change)).toEqual(['appeared', 'vanished']);
  });

  test('an event was lost: on some ways, on all, or with the way itself', () => {
    const message = (before: Partial<OutcomeEvents>, after: Partial<OutcomeEvents>) => drift([failure(before)], [failure(after)]).map(({ change, fails, message: text }) => `${change} ${String(fails)} ${text}`);
    expect(message({}, { coverage: 'some' })).toEqual(['lost true `signIn` (login, `POST /login`) records its failure on some ways only by the typed emitter now, and did so on every way by the typed emitter.']);
    expect(message({}, unrecorded)).toEqual(['lost true `signIn` (login, `POST /login`) records its failure nowhere now, and did so on every way by the typed emitter.']);
    expect(message({}, noWay)).toEqual(['lost true `signIn` (login, `POST /login`) has no way to failure any more, and with it went what was recorded by the typed emitter.']);
    expect(message(noWay, unrecorded)).toEqual(['lost true `signIn` (login, `POST /login`) can end in failure now, and that is recorded nowhere.']);
  });

  test('it is recorded by something weaker, even if on more ways', () => {
    expect(drift([failure({})], [failure({ strength: 'log' })])).toMatchObject([{ change: 'lost', fails: true, outcome: 'failure' }]);
    expect(drift([failure({ coverage: 'some' })], [failure({ strength: 'log' })])).toMatchObject([{ change: 'lost' }]);
  });

  test('what was lost is shown where it is missing', () => {
    expect(drift([failure({})], [failure(unrecorded)])[0]?.at).toEqual({ file: '/r/b.ts', line: 5 });
    expect(drift([failure({})], [failure(noWay)])[0]?.at).toEqual({ file: '/r/a.ts', line: 1 });
  });

  test('one of several of one name is gone', () => {
    const [one, two] = [failure({ coverage: 'all' }), { ...failure({ coverage: 'some' }), line: 9 }];
    expect(drift([one, two], [two])).toMatchObject([{ change: 'vanished', entry: { failure: { coverage: 'all' } } }]);
    expect(drift([one], [one, two])).toMatchObject([{ change: 'appeared', entry: { ordinal: 2 }, message: expect.stringContaining('the 2. of this name') }]);
  });

  test('a waiver has expired', () => {
    expect(drift([a], [a], [waiver({ expired: true })])).toMatchObject([{
      change: 'expired', fails: true, outcome: 'failure', at: { file: '/r/a.ts', line: 1 },
      message: 'The waiver for the failure of `signIn` expired on 2030-01-31 (owner: team-a) and counts no more: record the event, or renew the waiver.',
    }]);
    expect(drift([failure({})], [failure({})], [waiver({ expired: true })])[0]?.message).toMatch(/: it is not needed any more: drop it from the policy\.$/);
  });
});

describe('what is told and makes no check fail', () => {
  test('more is recorded, or by something stronger', () => {
    expect(drift([a], [failure({})])).toMatchObject([{ change: 'gained', fails: false, message: expect.stringMatching(/on every way by the typed emitter now, and did so nowhere before: better than the lock says\.$/) }]);
    expect(drift([failure({ strength: 'log' })], [failure({})])).toMatchObject([{ change: 'gained', fails: false }]);
    expect(drift([failure(noWay)], [failure({})])).toMatchObject([{ change: 'gained', fails: false }]);
    expect(drift([a], [failure(noWay)])).toMatchObject([{ change: 'gained', fails: false }]);
  });

  test('it is recorded under another name', () => {
    const named = (name: string) => failure({ events: [{ file: '/r/a.ts', line: 1, name, strength: 'typed' }] });
    expect(drift([named('authn_login_fail')], [named('login_failed')])).toMatchObject([{
      change: 'changed', fails: false, message: '`signIn` (login, `POST /login`) records its failure as `login_failed` now, and as `authn_login_fail` before.',
    }]);
  });

  test('what was lost is waived', () => {
    expect(drift([failure({})], [a], [waiver()])).toMatchObject([{ change: 'lost', fails: false, message: expect.stringMatching(/; it is waived\.$/) }]);
  });
});
