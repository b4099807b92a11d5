import { writeSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { clientTime } from '../proofs/client-time.js';
import { pseudonym } from '../proofs/subject-hash.js';
import { hashSession } from '../session-hash.js';
import type { Failure, OnFailure, Sink } from './delivery.js';
import type { ClientIp, ClientTime, CorrelationId, DeviceId, SafeText, ServiceId, UserId, UtcTimestamp } from './proofs.js';
import type { SecurityRecord } from './record.js';
import { runInRequest, setActor, setSession, type RequestContext } from './request-context.js';
import { createSecurityLog, type SecurityLogOptions } from './security-log.js';

vi.mock('node:fs', () => ({ writeSync: vi.fn() }));

const service = { name: 'shop', version: '1.2.3' };
const user = 'usr_1' as UserId;
const trace = { correlation: 'c-12345678' as CorrelationId, ip: '10.0.0.1' as ClientIp };
const client = { device: 'unavailable', userAgent: 'absent', referer: 'absent' } as const;
const context: RequestContext = { trace, device: 'dev-1' as DeviceId, userAgent: 'curl' as SafeText, referer: 'absent' };

function logWith(options: { readonly [Name in keyof SecurityLogOptions]?: SecurityLogOptions[Name] | undefined } = {}) {
  const records: SecurityRecord[] = [];
  const failures: Failure[] = [];
  const log = createSecurityLog({ service, sink: (record) => void records.push(record), onFailure: (failure) => failures.push(failure), ...options } as SecurityLogOptions);
  const untyped = log.emit as unknown as (event: unknown, fields?: unknown, description?: unknown) => { id: string };
  return { log, records, failures, untyped };
}

describe('a record', () => {
  test('says when, where, who and what', () => {
    const { log, records } = logWith();
    const receipt = log.emit('authn_login_success', { actor: user, trace, ...client, method: 'totp' }, 'user signed in');
    expect(records).toEqual([{
      security: true, schema: 1, timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/), id: receipt.id, sequence: 1,
      event: 'authn_login_success', family: 'authn', severity: 'INFO', compliance: ['PCI 10.2.1.4', 'ASVS 16.3.1'], outcome: 'success', description: 'user signed in',
      service: { ...service, host: expect.any(String) }, actor: 'usr_1', trace, fields: { ...client, method: 'totp' },
    }]);
  });

  test('says when it happened, how often, and what was done about it', () => {
    const { log, records } = logWith();
    const seen = '2026-01-02T03:04:05.000Z' as UtcTimestamp;
    const repeated = { count: 40, firstSeen: seen, lastSeen: seen };
    log.emit('session_tampered', { actor: user, trace, reason: 'signature-invalid', occurredAt: clientTime(seen) as ClientTime, repeated, response: 'session-terminated', httpMethod: 'POST', protocol: 'https' }, 'cookie was altered');
    expect(records[0]?.fields).toEqual({ occurredAt: { value: seen, confidence: 'low' }, repeated, response: 'session-terminated', httpMethod: 'POST', protocol: 'https' });
    expect(records[0]?.timestamp).not.toBe(seen);
    expect(records[0]?.ignored).toBeUndefined();
  });

  test('matters more where that is said, and never less', () => {
    const { log, records, untyped } = logWith();
    log.emit('session_logout', { actor: user, trace, severity: 'CRITICAL' }, 'signed out');
    for (const severity of ['INFO', 'debug', 7, null]) untyped('config_changed', { actor: user, trace, key: 'k', change: 'c', outcome: 'success', severity }, 'x');
    expect(records.map(({ severity }) => severity)).toEqual(['CRITICAL', 'WARN', 'WARN', 'WARN', 'WARN']);
    expect(records.flatMap(({ fields }) => Object.keys(fields))).not.toContain('severity');
  });

  test('says what demands it and what it is a sign of, which nobody else can say', () => {
    const { records, untyped } = logWith();
    untyped('authn_login_fail', { actor: user, trace, ...client, method: 'totp', reason: 'locked', threats: ['none'], compliance: [], owner: 'me' }, 'x');
    expect(records[0]).toMatchObject({ compliance: ['PCI 10.2.1.4', 'ASVS 16.3.1'], threats: ['CAPEC-49', 'CAPEC-600', 'T1110'], ignored: ['threats', 'compliance', 'owner'] });
    expect(records[0]).not.toHaveProperty('owner');
  });

  test('counts up, and has an id of its own', () => {
    const { log, records } = logWith();
    for (let times = 0; times < 3; times++) log.emit('sys_startup', { actor: 'shop' as ServiceId, outcome: 'success', version: '1' as SafeText }, 'started');
    expect(records.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    expect(new Set(records.map(({ id }) => id)).size).toBe(3);
  });

  test('says the reason of a failure, and an outcome that is said', () => {
    const { log, records } = logWith();
    log.emit('user_deleted', { actor: user, trace, target: user, outcome: 'failure', reason: 'no-permission' }, 'account not deleted');
    expect(records[0]).toMatchObject({ outcome: 'failure', reason: 'no-permission', fields: { target: 'usr_1' } });
  });

  test('leaves out what the event does not have, and says that it did', () => {
    const { records, untyped, failures } = logWith();
    untyped('authn_login_success', { actor: user, trace, ...client, method: 'totp', password: 'hunter2', outcome: 'failure' }, 'x');
    expect(JSON.stringify(records)).not.toContain('hunter2');
    expect(records[0]).toMatchObject({ outcome: 'success', ignored: ['password', 'outcome'] });
    expect(failures).toEqual([]);
  });

  test('says what is missing, and so does the listener', () => {
    const { records, untyped, failures, log } = logWith();
    untyped('authz_fail', { actor: user });
    expect(records[0]).toMatchObject({ outcome: 'failure', trace: null, description: '[none]', missing: ['trace', 'action', 'resource', 'reason'] });
    expect(failures).toEqual([{ kind: 'incomplete', event: 'authz_fail', record: records[0] }]);
    expect(log.counters).toEqual({ emitted: 1, failed: 0, dropped: 0, pending: 0, incomplete: 1 });
  });

  test('a polluted prototype says nothing', () => {
    const { records, untyped } = logWith();
    untyped('authz_allow', Object.create({ actor: 'forged' }));
    expect(records[0]?.actor).toBeNull();
  });

  test.each([['login_ok'], ['__proto__'], ['toString'], [undefined], [{ toString: (): string => 'authz_allow' }]])('what is no event is recorded as that: %j', (event) => {
    const { records, untyped } = logWith();
    untyped(event, { actor: user, password: 'hunter2' });
    expect(records[0]).toMatchObject({ event: 'event_data_invalid', outcome: 'failure', actor: 'shop', fields: { field: 'event' } });
    expect(JSON.stringify(records)).not.toContain('hunter2');
  });

  test("knows a project's own events, which take no event of the vocabulary away", () => {
    const own = { owner: 'billing', family: 'billing', severity: 'WARN', outcome: 'success', required: ['invoice'] } as const;
    const { records, untyped } = logWith({ events: { invoice_voided: own, authz_fail: { ...own, required: [] } } as unknown as NonNullable<SecurityLogOptions['events']> });
    untyped('invoice_voided', { actor: user, trace, invoice: 'i-1', other: 1 }, 'invoice voided');
    untyped('authz_fail', { actor: user, trace }, 'x');
    expect(records[0]).toMatchObject({ event: 'invoice_voided', owner: 'billing', family: 'billing', severity: 'WARN', outcome: 'success', fields: { invoice: 'i-1' }, ignored: ['other'] });
    expect(records[1]).toMatchObject({ family: 'authz', missing: ['action', 'resource', 'reason'] });
  });
});

describe('in a request', () => {
  test('who and where need not be said', async () => {
    const { log, records } = logWith({ key: { id: 'k1', key: 'k'.repeat(32) } });
    await runInRequest(context, async () => {
      log.inRequest.emit('authn_login_fail', { actor: 'anonymous', method: 'password', reason: 'bad-credentials' }, 'sign-in refused');
      await Promise.resolve();
      const session = log.session('s:1');
      if (session) setSession(session);
      setActor(user);
      log.inRequest.emit('authn_login_success', { method: 'password' }, 'user signed in');
    });
    expect(records[0]).toMatchObject({ actor: 'anonymous', trace, fields: { device: 'dev-1', userAgent: 'curl', referer: 'absent', method: 'password' } });
    expect(records[1]).toMatchObject({ actor: 'usr_1', trace: { ...trace, session: expect.stringMatching(/^k1:[\da-f]{32}$/) } });
    expect(records.map(({ missing }) => missing)).toEqual([undefined, undefined]);
  });

  test('requests know nothing of each other', async () => {
    const { log, records } = logWith();
    const request = (actor: string) => runInRequest(context, async () => {
      setActor(actor as UserId);
      await new Promise((resolve) => setTimeout(resolve, 1));
      log.inRequest.emit('session_logout', {}, 'signed out');
    });
    await Promise.all(['a', 'b', 'c'].map(request));
    expect(records.map(({ actor }) => actor).sort()).toEqual(['a', 'b', 'c']);
  });

  test('outside of one the record says what is missing', () => {
    const { log, records } = logWith();
    log.inRequest.emit('session_logout', {}, 'signed out');
    expect(setActor(user)).toBe(false);
    expect(records[0]?.missing).toEqual(['actor', 'trace']);
  });
});

describe('failures', () => {
  const refuse: Sink = () => {
    throw new Error('disk full');
  };

  test.each<[string, Sink]>([['throws', refuse], ['rejects', () => Promise.reject(new Error('disk full'))]])('a sink that %s is counted and told', async (_name, sink) => {
    const { log, failures, untyped } = logWith({ sink });
    untyped('session_logout', { actor: user, trace }, 'signed out');
    await log.flush();
    expect(failures).toEqual([{ kind: 'sink', event: 'session_logout', record: expect.objectContaining({ event: 'session_logout' }), error: expect.objectContaining({ message: 'disk full' }) }]);
    expect(log.counters).toEqual({ emitted: 0, failed: 1, dropped: 0, pending: 0, incomplete: 0 });
  });

  test('what is under way is counted, and dropped when it is too much', async () => {
    let take = (): void => undefined;
    const { log, failures, untyped } = logWith({ mostPending: 2, sink: () => new Promise<void>((resolve) => { const before = take; take = () => { before(); resolve(); }; }) });
    for (let times = 0; times < 5; times++) untyped('session_logout', { actor: user, trace }, 'signed out');
    expect(log.counters).toMatchObject({ emitted: 0, pending: 2, dropped: 3 });
    expect(failures.map(({ kind }) => kind)).toEqual(['dropped', 'dropped', 'dropped']);
    take();
    await log.flush();
    expect(log.counters).toMatchObject({ emitted: 2, pending: 0, dropped: 3 });
  });

  test('a listener that fails is no failure of the application', async () => {
    const listeners: OnFailure[] = [() => { throw new Error('x'); }, () => Promise.reject(new Error('x'))];
    const unhandled = vi.fn();
    process.once('unhandledRejection', unhandled);
    for (const onFailure of listeners) {
      const { log, untyped } = logWith({ sink: refuse, onFailure });
      untyped('session_logout', { actor: user, trace });
      expect(log.counters.failed).toBe(1);
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.removeListener('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  test.each<[string, Sink]>([['throws', refuse], ['rejects', () => Promise.reject(new Error('disk full'))]])('a listener that emits does not go round for ever: the sink %s', async (_name, sink) => {
    const told = vi.fn();
    const { log, untyped } = logWith({ sink, onFailure: () => { told(); untyped('log_sink_fail', { actor: 'shop', sink: 'disk', error: {}, reason: 'error' }); } });
    untyped('session_logout', { actor: user, trace });
    await log.flush();
    expect(told).toHaveBeenCalledTimes(1);
    expect(log.counters.failed).toBe(2);
  });

  test('where nobody listens, the error output says it', () => {
    const { untyped, log } = logWith({ sink: refuse, onFailure: undefined });
    untyped('session_logout', { actor: user, trace }, 'signed out');
    const [descriptor, line] = vi.mocked(writeSync).mock.lastCall ?? [];
    expect(descriptor).toBe(2);
    expect(JSON.parse(String(line))).toMatchObject({ security: true, event: 'log_sink_fail', kind: 'sink', lost: { event: 'session_logout' }, error: { message: 'disk full' } });
    vi.mocked(writeSync).mockImplementationOnce(() => {
      throw new Error('EPIPE');
    });
    untyped('session_logout', { actor: user, trace }, 'signed out');
    expect(log.counters.failed).toBe(2);
  });
});

describe('a log that cannot work is refused at the start', () => {
  test.each<[string, object]>([['no sink', { sink: undefined }], ['no name', { service: { name: '', version: '1' } }], ['no version', { service: { name: 'shop' } }], ['a key without an id', { key: { key: 'k'.repeat(32) } }], ['a short key', { key: { id: 'k1', key: 'short' } }], ['no record under way', { mostPending: 0 }]])('%s', (_name, wrong) => {
    expect(() => createSecurityLog({ service, sink: () => undefined, ...wrong })).toThrow(TypeError);
  });
});

describe('hashes', () => {
  test('are the same for the same key, and of another kind each', () => {
    const [one, same, other] = ['a', 'a', 'b'].map((letter) => logWith({ key: { id: 'k1', key: letter.repeat(32) } }).log);
    expect(one?.subject('ann')).toBe(same?.subject('ann'));
    expect(one?.subject('ann')).not.toBe(other?.subject('ann'));
    expect(one?.subject('ann')).not.toBe(one?.session('ann'));
    expect(one?.session('')).toBeUndefined();
  });

  test('without a key the name of somebody is hashed under one of the process', () => {
    const [one, other] = [logWith().log, logWith().log];
    expect(one.subject('ann')).toBe(one.subject('ann'));
    expect(one.subject('ann')).not.toBe(other.subject('ann'));
    expect(one.session('s:1')).toBe(other.session('s:1'));
  });

  test('while the place of the keys does not answer, the application goes on', () => {
    let answers = true;
    const { log } = logWith({ key: () => { if (!answers) throw new Error('no connection'); return { id: 'k2', key: 'k'.repeat(32) }; } });
    expect([log.subject('ann'), log.session('s:1')]).toEqual([expect.stringMatching(/^k2:/), expect.stringMatching(/^k2:/)]);
    answers = false;
    expect([log.subject('ann'), log.session('s:1')]).toEqual([expect.stringMatching(/^process:/), hashSession('s:1')]);
  });

  test('what people claim is hashed as pseudonym does it', () => {
    const key = { id: 'k1', key: 'k'.repeat(32) };
    expect(logWith({ key }).log.subject('ann')).toBe(pseudonym('ann', () => key));
  });
});
