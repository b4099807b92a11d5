import { expect as jestExpect } from 'expect';
import { beforeEach, describe, expect, test } from 'vitest';
import { createSecurityLog } from '../events/security-log.js';
import type { ClientIp, CorrelationId, SafeText, ServiceId, UserId } from '../events/proofs.js';
import { captureEvents, eventMatchers, expectEvent } from '../testing.js';
import './jest.js';
import './vitest.js';

const user = 'usr_1' as UserId;
const trace = { correlation: 'c-12345678' as CorrelationId, ip: '10.0.0.1' as ClientIp };
const client = { device: 'unavailable', userAgent: 'absent', referer: 'absent' } as const;

const events = captureEvents();
const log = createSecurityLog({ service: { name: 'shop', version: '1.0.0' }, sink: events, onFailure: () => undefined });
const untyped = log.emit as unknown as (event: string, fields?: object) => void;

const signIn = (): unknown => log.emit('authn_login_success', { actor: user, trace, ...client, method: 'totp', factors: ['password', 'totp'] }, 'user signed in');
const refuse = (): unknown => log.emit('authn_login_fail', { actor: 'anonymous', trace, ...client, method: 'password', reason: 'bad-credentials' }, 'sign-in refused');
const signOut = (): unknown => log.emit('session_logout', { actor: user, trace }, 'signed out');

function said(attempt: () => unknown): string {
  try {
    attempt();
  } catch (error) {
    // jest colours nothing that a matcher of ours says.
    return (error as Error).message;
  }
  return 'passed';
}

expect.extend(eventMatchers);
jestExpect.extend(eventMatchers);

beforeEach(() => events.clear());

describe.each<[string, typeof expect]>([['vitest', expect], ['jest', jestExpect as unknown as typeof expect]])('the matchers of %s', (_name, assert) => {
  const fails = (attempt: () => unknown): void => {
    expect(said(attempt)).toMatch(/^Expected /);
  };

  test('find an event by its name and by what is said of it', () => {
    signIn();
    refuse();
    assert(events).toHaveRecorded('authn_login_fail');
    assert(events).toHaveRecorded('authn_login_fail', { reason: 'bad-credentials', outcome: 'failure', actor: 'anonymous', trace: { ip: '10.0.0.1' }, method: 'password' });
    assert(events).toHaveRecorded('authn_login_success', { actor: assert.stringMatching(/^usr_/), factors: ['password', assert.any(String)] });
    assert(events.records).toHaveRecorded('authn_login_success');
    assert(events).not.toHaveRecorded('session_logout');
    assert(events).not.toHaveRecorded('authn_login_fail', { reason: 'locked' });
    fails(() => assert(events).toHaveRecorded('session_logout'));
    fails(() => assert(events).not.toHaveRecorded('authn_login_fail'));
    fails(() => assert(events).toHaveRecorded('authn_login_success', { factors: ['password'] }));
    fails(() => assert(events).toHaveRecorded('authn_login_success', { actor: assert.stringMatching(/^svc_/) }));
    fails(() => assert(events).toHaveRecorded('authn_login_success', { trace: { ip: '10.0.0.1', session: 'x' } }));
    fails(() => assert(events).toHaveRecorded('authn_login_success', { mfa: true }));
  });

  test('know whether there is another, or none', () => {
    assert(events).toHaveRecordedNothing();
    fails(() => assert(events).not.toHaveRecordedNothing());
    fails(() => assert(events).toHaveRecordedOnly('session_logout'));
    signOut();
    assert(events).toHaveRecordedOnly('session_logout', { actor: 'usr_1' });
    fails(() => assert(events).toHaveRecordedOnly('session_logout', { actor: 'usr_2' }));
    fails(() => assert(events).toHaveRecordedNothing());
    signOut();
    fails(() => assert(events).toHaveRecordedOnly('session_logout'));
  });

  test('know the order', () => {
    refuse();
    signIn();
    signOut();
    assert(events).toHaveRecordedInOrder(['authn_login_fail', ['authn_login_success', { actor: 'usr_1' }], 'session_logout']);
    assert(events).toHaveRecordedInOrder(['authn_login_fail', 'session_logout']);
    fails(() => assert(events).toHaveRecordedInOrder(['session_logout', 'authn_login_fail']));
    fails(() => assert(events).toHaveRecordedInOrder(['session_logout', 'session_logout']));
    fails(() => assert(events).toHaveRecordedInOrder([['authn_login_fail', { reason: 'locked' }], 'session_logout']));
    assert(events).not.toHaveRecordedInOrder(['session_logout', 'authn_login_fail']);
  });

  test('know what is complete', () => {
    signIn();
    assert(events).toBeComplete();
    fails(() => assert(events).not.toBeComplete());
    untyped('session_logout', { actor: user });
    expect(said(() => assert(events).toBeComplete())).toContain('missing: ["trace"]');
    events.clear();
    untyped('session_logout', { actor: user, trace, password: 'hunter2' });
    const message = said(() => assert(events).toBeComplete());
    expect(message).toContain('ignored: ["password"]');
    expect(message).not.toContain('hunter2');
  });

  // Also with `.not`, where what cannot be judged would pass.
  test.each<[string, RegExp, (one: { toHaveRecorded(...said: unknown[]): void; toBeComplete(): void; toHaveRecordedInOrder(list: unknown): void }) => void, unknown]>([
    ['events that are none', /captureEvents/, (one) => one.toHaveRecorded('session_logout'), {}],
    ['no events', /captureEvents/, (one) => one.toHaveRecorded('session_logout'), undefined],
    ['records that are none', /captureEvents/, (one) => one.toHaveRecorded('session_logout'), [{ level: 30 }]],
    ['fields that nobody gave', /fields/, (one) => one.toHaveRecorded('session_logout', undefined), events],
    ['a value that nobody gave', /actor/, (one) => one.toHaveRecorded('session_logout', { actor: undefined }), events],
    ['a value deeper down', /trace\.ip/, (one) => one.toHaveRecorded('session_logout', { trace: { ip: undefined } }), events],
    ['an event without a name', /name/, (one) => one.toHaveRecorded(undefined), events],
    ['no order', /order/, (one) => one.toHaveRecordedInOrder([]), events],
    ['no list', /order/, (one) => one.toHaveRecordedInOrder('session_logout'), events],
    ['nothing that could be complete', /Nothing was recorded/, (one) => one.toBeComplete(), []],
  ])('refuse %s', (_what, why, attempt, given) => {
    signOut();
    expect(() => attempt(assert(given) as never)).toThrow(why);
    expect(() => attempt(assert(given).not as never)).toThrow(why);
  });
});

describe('expectEvent', () => {
  test('gives the record', () => {
    refuse();
    signOut();
    expect(expectEvent(events, 'session_logout')).toBe(events.records[1]);
    expect(expectEvent(events.records, 'authn_login_fail', { reason: 'bad-credentials' })).toBe(events.records[0]);
  });

  test('says what was recorded and where it differs', () => {
    signIn();
    refuse();
    expect(said(() => expectEvent(events, 'authn_login_fail', { reason: 'locked', attempts: 3, trace: { ip: '10.0.0.2' } }))).toBe([
      'Expected the event authn_login_fail with reason "locked", attempts 3, trace { ip: "10.0.0.2" }.',
      'Recorded: 2 events.',
      '  1. authn_login_success, success, actor "usr_1"',
      '  2. authn_login_fail, failure, reason "bad-credentials", actor "anonymous"',
      '     reason: expected "locked", recorded "bad-credentials"',
      '     attempts: expected 3, recorded nothing',
      '     trace.ip: expected "10.0.0.2", recorded "10.0.0.1"',
    ].join('\n'));
    events.clear();
    expect(said(() => expectEvent(events, 'authn_login_fail'))).toBe('Expected the event authn_login_fail.\nRecorded: nothing.');
  });

  test('takes what was handed to the log, which may be written differently', () => {
    const error = Object.assign(new Error('x'), { code: 'ECONNREFUSED', password: 'hunter2' });
    untyped('sys_error', { actor: 'shop', error, reason: 'error', component: 'mail\u001b[31m' });
    expectEvent(events, 'sys_error', { component: 'mail\u001b[31m', error: { code: 'ECONNREFUSED' } });
    expect(() => expectEvent(events, 'sys_error', { component: 'mail' })).toThrow('\\u001b');
    expect(said(() => expectEvent(events, 'sys_error', { component: 'mail' }))).not.toContain('\u001b');
  });

  test('keeps messages short, whatever was recorded', () => {
    for (let times = 0; times < 1_000; times++) log.emit('sys_startup', { actor: 'shop' as ServiceId, outcome: 'success', version: '9'.repeat(5_000) as SafeText }, 'started');
    expect(said(() => expectEvent(events, 'sys_startup', { version: '8'.repeat(5_000) })).length).toBeLessThan(10_000);
  });

  test('an inherited name is nothing that was recorded', () => {
    signOut();
    expect(() => expectEvent(events, 'session_logout', JSON.parse('{ "constructor": {} }') as object)).toThrow('constructor');
    expect(() => expectEvent(events, 'session_logout', JSON.parse('{ "__proto__": {} }') as object)).toThrow('__proto__');
  });
});
