import { describe, expect, test } from 'vitest';
import { eventsReportOf, handlerIn, listed, noWay, recorded, waiver } from '../events/report.test-support.js';
import { driftBetween } from '../lock/drift.js';
import { lockEntries } from '../lock/lock-entries.js';
import { eventsContext, hostileHandler } from './context.test-support.js';
import { pretty } from './pretty.js';

const guard = handlerIn('/r/src/guard.ts', { line: 12, name: 'RolesGuard.canActivate', kind: 'authz-guard', routes: [], success: noWay, failure: { ...recorded, strength: 'log' }, fields: { present: [], missing: [] } });
const report = eventsReportOf([listed(handlerIn('/r/a.ts')), listed(handlerIn('/r/a.ts', { line: 30, name: 'signOut' }), [waiver()]), listed(guard, [], '/r/src')]);

test('what a reviewer reads', () => {
  expect(pretty(report, eventsContext())).toBe(`  handler                    kind         route        success  failure       strength

a.ts
  signIn:1                   login        POST /login  all      none          typed / -
      failure: nothing recorded when \`isMatch\` is false  b.ts:5
      fields missing: sessionOrCorrelation
  signOut:30                 login        POST /login  all      none, waived  typed / -
      failure: nothing recorded when \`isMatch\` is false  b.ts:5
      failure: waived until 2030-01-31 by team-a: the partner records it
      fields missing: sessionOrCorrelation

src/guard.ts
  RolesGuard.canActivate:12  authz-guard  -            -        all           log

Handlers with all on record, by package and family of events:

  package  authn          authz
  .        0/2 +1 waived  -
  src      -              1/1

3 handlers: 1 recorded, 1 with gaps, 1 waived.
Based on 3 files, 40 lines; an ordinary log call counts as an event.
Exit code 0: a list.
`);
});

test('--verbose: where the events are, and how it is registered', () => {
  const text = pretty(report, eventsContext({ verbose: true }));
  expect(text).toContain('\n      success: authn_login_success (typed)  a.ts:3\n      express: `router.post`\n');
});

test('of very many routes and ways out the first are shown, and all with --verbose', () => {
  const routes = Array.from({ length: 9 }, (_, index) => `GET /${String(index)}`);
  const missing = Array.from({ length: 9 }, (_, index) => ({ file: '/r/a.ts', line: index, note: `where it returns ${String(index)}` }));
  const many = eventsReportOf([listed(handlerIn('/r/a.ts', { routes, failure: { coverage: 'none', strength: null, events: [], missing } }))]);
  const text = pretty(many, eventsContext());
  expect(text).toContain('  GET /0, GET /1, 7 more  ');
  expect(text).toContain('      failure: nothing recorded where it returns 4  a.ts:4\n      failure: 4 more\n      fields');
  expect(pretty(many, eventsContext({ verbose: true }))).toMatch(/GET \/7, GET \/8 [^]*where it returns 8 /);
});

test('--quiet: a line for each handler', () => {
  expect(pretty(report, eventsContext({ quiet: true }))).toBe(`a.ts:1: signIn login POST /login: success all; failure none
a.ts:30: signOut login POST /login: success all; failure none, waived
src/guard.ts:12: RolesGuard.canActivate authz-guard: success -; failure all
3 handlers: 1 recorded, 1 with gaps, 1 waived.
`);
});

test('nothing found says what that is based on', () => {
  const { summary, ...rest } = eventsReportOf([]);
  const text = pretty({ ...rest, summary: { ...summary, complete: false, reasons: ['3 packages not installed'], limits: { steps: 2 } }, leftOut: [{ path: '/r/a.test.ts', reason: 'tests' }] }, eventsContext());
  expect(text).toBe(`No handler found.
Nothing that was read is registered with a framework that logproof knows and deals with sign-in or access.
Based on 3 files, 40 lines; an ordinary log call counts as an event.
Left out files and folders (--verbose lists them):
  1: tests
Not complete:
  3 packages not installed
  a step limit (steps) stopped 2 searches
Exit code 0: a list.
`);
});

test('what was not asked for, and what counts', () => {
  const text = pretty(eventsReportOf([], { hidden: 2, minimumStrength: 'audit' }), eventsContext());
  expect(text).toMatch(/^No handler found\. 2 more handlers of privileged kinds \(--all lists them\)\.\nBased on 3 files, 40 lines; the weakest record that counts is `audit`\.\n/);
});

describe('a check', () => {
  const drift = driftBetween([], lockEntries(eventsReportOf([listed(handlerIn('/r/a.ts'))]), '/r'));

  test('shows the drift, and the rest with --verbose', () => {
    const text = pretty(report, eventsContext({ drift }));
    expect(text).toMatch(/^appeared {2}`signIn` \(login, `POST \/login`\) is new: .* {2}a\.ts:1\n\n1 difference from the lock\.\n3 handlers: /);
    expect(pretty(report, eventsContext({ drift, verbose: true }))).toContain('RolesGuard');
    expect(pretty(report, eventsContext({ drift, quiet: true }))).toMatch(/^appeared .*\n1 difference from the lock\.\n$/);
  });

  test('says that there is none', () => {
    expect(pretty(report, eventsContext({ drift: [] }))).toMatch(/^The lock is up to date\.\n/);
  });
});

test('colours go with what is missing', () => {
  const text = pretty(report, eventsContext({ colour: true }));
  expect(text).toContain('\u001B[31mnone\u001B[39m');
  expect(text).toContain('\u001B[34mnone, waived\u001B[39m');
});

test('names of the scanned code move no cursor and make no line', () => {
  const evil = eventsReportOf([hostileHandler()], { notes: ['\u001B[31m'] });
  for (const over of [{}, { verbose: true }, { quiet: true }, { drift: driftBetween([], lockEntries(evil, '/r')), verbose: true }]) {
    const text = pretty(evil, eventsContext(over));
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    expect(text.split('\n').filter((line) => line.startsWith('| x |'))).toEqual([]);
  }
});
