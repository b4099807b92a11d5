import type { SecurityRecord } from '../../src/events.js';
import type { CapturedEvents, ExpectedFields, ValueMatcher } from '../../src/testing.js';
import { captureEvents, eventMatchers, expectEvent } from '../../src/testing.js';
import { equal } from '../equal.js';
import { anything, maybe, raw, session, user } from '../events/known.js';

const events = captureEvents();
equal<typeof events, CapturedEvents>(true);
declare const matcher: ValueMatcher;
declare const records: readonly SecurityRecord[];

// What a test may say.
const first = expectEvent(events, 'authn_login_fail');
equal<typeof first, SecurityRecord>(true);
expectEvent(records, 'authn_login_fail', {});
expectEvent(events, 'authn_login_fail', { reason: 'bad-credentials', actor: 'anonymous', outcome: 'failure' });
expectEvent(events, 'authn_login_success', { actor: user, trace: { session }, roles: ['admin', raw], method: 'totp' });
expectEvent(events, 'authn_login_success', { actor: raw, trace: { correlation: raw }, roles: [matcher], mfa: true });
expectEvent(events, 'authn_login_success', { actor: matcher, trace: matcher, roles: matcher, outcome: matcher });
expectEvent(events, 'sensitive_read', { resource: { type: 'invoice' }, outcome: 'failure', reason: 'not-owner' });
expectEvent(events, 'sys_error', { error: { name: 'TypeError' } });
// Test frameworks' own matchers are `any` in their types.
expectEvent(events, 'authn_login_success', { actor: anything, roles: [anything], trace: { session: anything } });
expectEvent(events, maybe ? 'session_created' : 'session_logout');
const known = { reason: 'locked' } as const;
expectEvent(events, 'authn_login_fail', known);

// Names.
// @ts-expect-error G7.12 an event nobody knows
expectEvent(events, 'login_fail');
// @ts-expect-error G7.12 a name that is only known when the test runs
expectEvent(events, raw);
// @ts-expect-error G13.1 any as the name
expectEvent(events, anything);

// Fields.
// @ts-expect-error G13.1 a reason nobody knows
expectEvent(events, 'authn_login_fail', { reason: 'because' });
// @ts-expect-error G13.1 text that is no reason
expectEvent(events, 'authn_login_fail', { reason: raw });
// @ts-expect-error G13.1 a number where an event has text
expectEvent(events, 'authn_login_fail', { actor: 1 });
// @ts-expect-error G13.1 how it ended is fixed by its name
expectEvent(events, 'authn_login_fail', { outcome: 'success' });
// @ts-expect-error G13.1 a field that the event does not have
expectEvent(events, 'authn_login_fail', { password: raw });
const strange = { reason: 'locked', password: raw } as const;
// @ts-expect-error G13.1 the same from a variable
expectEvent(events, 'authn_login_fail', strange);
// @ts-expect-error G13.1 the same deeper down
expectEvent(events, 'authn_login_fail', { trace: { sessionId: raw } });
// @ts-expect-error G13.1 a field of another event
expectEvent(events, 'authn_login_fail', { maxlimit: 3 });
// @ts-expect-error G13.1 a value nobody gave, which would fit everything
expectEvent(events, 'authn_login_fail', { actor: undefined });
// @ts-expect-error G13.1 any as all fields
expectEvent(events, 'authn_login_fail', anything);
// @ts-expect-error G13.1 one element of a list for the list
expectEvent(events, 'authn_login_success', { roles: 'admin' });

// What is looked into.
// @ts-expect-error G13.1 the log and not what it wrote
expectEvent({ emit: anything }, 'authn_login_fail');

equal<ExpectedFields<'session_logout'>['actor'], string | ValueMatcher | undefined>(true);
eventMatchers.toHaveRecorded(events, 'authn_login_fail').message().trim();
