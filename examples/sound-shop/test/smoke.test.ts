import { statSync } from 'node:fs';
import { join } from 'node:path';
import { captureOutput, capturedFile, eventMatchers, expectNoCanary } from '@logproof/types/testing';
import '@logproof/types/testing/vitest';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Client } from './client.js';
import { runShop, secrets } from './running-shop.js';

expect.extend(eventMatchers);

const TIMEOUT = 60_000;
const PASSWORD = secrets['customer password'];
const customer = { email: secrets['customer address'], password: PASSWORD, name: secrets['customer name'], phone: secrets.phone, nationalId: secrets['national id'] };
const order = {
  items: [{ sku: 'tea', quantity: 2, price: 450 }],
  card: { pan: secrets['card number'], cvv: secrets.cvv, expiry: '01/99', holder: customer.name },
  delivery: { name: customer.name, street: secrets.street, city: 'Sampleton', phone: secrets.phone },
  prescription: { doctor: 'Example', diagnosis: secrets.diagnosis },
};
const refund = { iban: secrets.iban, requestedAt: '2026-01-01T00:00:00Z' };

const outputs: Awaited<ReturnType<typeof captureOutput>>[] = [];
/** What the process writes meanwhile is kept for the last tests. */
const during = async (body: () => Promise<unknown>): Promise<void> => void outputs.push(await captureOutput(body, { silent: true }));

let shop: Awaited<ReturnType<typeof runShop>>;
let ann: Client;
let bob: Client;
let admin: Client;
const ids = { ann: '', order: '' };
const raw: Record<string, string> = {};
/** The id of a session is in its cookie alone, and no canary of ours: it is remembered to be looked for. */
const remember = (name: string, client: Client): void => void (raw[name] = client.headers['cookie']?.split('=')[1] ?? '');

beforeAll(async () => {
  shop = await runShop();
  [ann, bob, admin] = [shop.client(), shop.client(), shop.client()];
}, TIMEOUT);
beforeEach(() => shop.events.clear());
afterAll(() => shop.stop(), TIMEOUT);

/** Every event has all that it needs: asked after each test that has some. */
const expectComplete = (): void => expect(shop.events).toBeComplete();

describe('accounts', { timeout: TIMEOUT }, () => {
  test('sign-up', () => during(async () => {
    const made = await ann.call('POST', '/signup', customer);
    expect(made.status).toBe(201);
    ids.ann = String(made.body['id']);
    expect(shop.events).toHaveRecordedOnly('user_created', { actor: 'anonymous', target: ids.ann, outcome: 'success', roles: ['customer'] });
    expect((await ann.call('POST', '/signup', customer)).status).toBe(409);
    expect(shop.events).toHaveRecorded('user_created', { target: ids.ann, outcome: 'failure', reason: 'policy' });
    expect((await ann.call('POST', '/signup', { email: 'nobody', [PASSWORD]: PASSWORD })).status).toBe(400);
    expect(shop.events).toHaveRecorded('input_validation_fail', { fields: ['email', 'password', 'name', 'phone', 'nationalId'], reason: 'validation' });
    expect((await bob.call('POST', '/signup', { ...customer, email: 'bob@mail.example' })).status).toBe(201);
    expectComplete();
  }));

  test('a login that fails is on record, the first time too, and for nobody', () => during(async () => {
    expect(await ann.login(customer.email, secrets['wrong password'])).toBe(401);
    expect(shop.events).toHaveRecordedOnly('authn_login_fail', { actor: ids.ann, method: 'password', reason: 'bad-credentials', attempts: 1 });
    expect(await ann.login(secrets['unknown address'], PASSWORD)).toBe(401);
    expect(shop.events).toHaveRecorded('authn_login_fail', { actor: expect.stringMatching(/^k1:[\da-f]{32}$/), reason: 'unknown-user' });
    const first = await ann.call('POST', '/login', { email: customer.email, password: PASSWORD });
    expect((await ann.call('POST', '/login/otp', { userId: first.body['userId'], otp: 'abcdef' })).status).toBe(401);
    expect(shop.events).toHaveRecordedInOrder([['authn_mfa_challenge', { actor: ids.ann, outcome: 'deferred' }], ['authn_login_fail', { actor: ids.ann, method: 'email-otp', reason: 'mfa-failed' }]]);
    expect((await ann.call('GET', '/orders')).status).toBe(401);
    expect(shop.events).toHaveRecorded('authz_fail', { actor: 'anonymous', action: 'read', reason: 'no-permission' });
    expectComplete();
  }));

  test('login', () => during(async () => {
    expect(await ann.login(customer.email, PASSWORD)).toBe(200);
    expect(shop.events).toHaveRecordedInOrder(['authn_mfa_challenge', ['authn_login_successafterfail', { actor: ids.ann, retries: 1, mfa: true }], ['session_created', { actor: ids.ann, trace: { session: expect.stringMatching(/^k1:/) } }]]);
    expect(await bob.login('bob@mail.example', PASSWORD)).toBe(200);
    expect(shop.events).toHaveRecorded('authn_login_success', { roles: ['customer'], factors: ['password', 'email-otp'] });
    expectComplete();
    remember('session of Ann', ann);
  }));

  test('five failures lock an account, for a while', () => during(async () => {
    const eve = shop.client();
    for (let attempt = 1; attempt <= 5; attempt++) expect(await eve.login('bob@mail.example', secrets['wrong password'])).toBe(401);
    expect(shop.events).toHaveRecordedInOrder([['authn_login_fail', { attempts: 5 }], ['authn_login_fail_max', { maxlimit: 5 }], ['authn_login_lock', { reason: 'maxretries', until: expect.stringMatching(/Z$/) }]]);
    expect(await eve.login('bob@mail.example', PASSWORD)).toBe(423);
    expect(shop.events).toHaveRecorded('authn_login_fail', { reason: 'locked' });
    expectComplete();
  }));
});

describe('orders', { timeout: TIMEOUT }, () => {
  test('order, invoice, refund', () => during(async () => {
    const paid = await ann.call('POST', '/orders', order);
    expect(paid).toMatchObject({ status: 201, body: { chargeId: 'ch_1' } });
    ids.order = String(paid.body['id']);
    expect(shop.events).toHaveRecordedInOrder([['sensitive_create', { dataClass: 'health' }], ['order_paid', { actor: ids.ann, order: ids.order, amount: 900, last4: `********${order.card.pan.slice(-4)}`, outcome: 'success' }]]);
    expect(shop.provider.correlation).toEqual([(shop.events.records[0]?.trace as { correlation?: string } | null)?.correlation]);
    expect((await ann.call('GET', '/orders?search=te%0Aa')).status).toBe(200);
    expect(JSON.parse((await ann.call('GET', '/orders')).text)).toHaveLength(1);
    const invoice = await ann.call('GET', `/orders/${ids.order}/invoice`);
    raw['signature of the invoice'] = String(invoice.body['url']).split('signature=')[1] ?? '';
    expect((await ann.call('POST', `/orders/${ids.order}/refund`, refund)).status).toBe(202);
    expect(shop.events).toHaveRecordedInOrder([['authz_allow', { action: 'update' }], ['order_refunded', { order: ids.order, outcome: 'success' }]]);
    expectComplete();
  }));

  test('what the payment provider refuses is not paid', () => during(async () => {
    shop.provider.status = 402;
    expect((await ann.call('POST', '/orders', order)).status).toBe(502);
    expect(shop.events).toHaveRecordedInOrder([['sys_dependency_fail', { dependency: 'payment-provider', error: { status: 402 } }], ['order_paid', { outcome: 'failure', reason: 'error' }]]);
    expect((await ann.call('POST', `/orders/${ids.order}/refund`, refund)).status).toBe(502);
    expect(shop.events).toHaveRecorded('order_refunded', { outcome: 'failure', reason: 'error' });
    shop.provider.status = 201;
    expectComplete();
  }));

  test('the orders of others', () => during(async () => {
    expect((await bob.call('GET', `/orders/${ids.order}/invoice`)).status).toBe(403);
    expect(shop.events).toHaveRecordedOnly('authz_fail', { action: 'read', resource: { type: 'order', id: ids.order }, reason: 'not-owner' });
    expect((await bob.call('GET', '/orders/none/invoice')).status).toBe(404);
    expectComplete();
  }));

  test('a form of somebody else', () => during(async () => {
    const { 'x-csrf-token': token = '', ...without } = ann.headers;
    const forged = shop.client();
    Object.assign(forged.headers, without);
    expect((await forged.call('POST', '/orders', order)).status).toBe(403);
    expect(shop.events).toHaveRecordedOnly('malicious_csrf', { actor: ids.ann, reason: 'csrf' });
    raw['csrf token of Ann'] = token;
    expectComplete();
  }));
});

describe('administration', { timeout: TIMEOUT }, () => {
  test('is denied to customers, from every network', () => during(async () => {
    expect((await ann.call('GET', '/admin/users/export')).status).toBe(403);
    expect(shop.events).toHaveRecordedOnly('authz_fail', { actor: ids.ann, action: 'read', resource: { type: 'admin-area' }, reason: 'no-permission', trace: { ip: '127.0.0.1' } });
    expectComplete();
  }));

  test('export, roles, keys, settings, numbers', () => during(async () => {
    expect(await admin.login('admin@shop.example', secrets['admin password'])).toBe(200);
    const exported = await admin.call('GET', '/admin/users/export');
    expect(exported.text).toContain(customer.email);
    expect(shop.events).toHaveRecordedInOrder([['authn_login_success', { roles: ['admin'] }], 'authz_allow', ['data_export', { resourceType: 'user', count: 3, outcome: 'success' }]]);
    expect((await admin.call('PUT', `/admin/users/${ids.ann}/role`, { role: 'admin', reason: 'holidays\nand more' })).body).toMatchObject({ role: 'admin' });
    expect(shop.events).toHaveRecorded('authz_change', { target: ids.ann, from: 'customer', to: 'admin', outcome: 'success' });
    const key = await admin.call('POST', '/admin/api-keys', { label: 'till' });
    raw['API key'] = String(key.body['apiKey']);
    expect(shop.events).toHaveRecorded('authn_token_created', { tokenRef: String(key.body['id']), entitlements: ['orders:read'] });
    expect((await admin.call('PUT', '/admin/settings', { freeShippingFrom: 40 })).status).toBe(200);
    expect(shop.events).toHaveRecorded('config_changed', { key: 'freeShippingFrom', from: '50', to: '40' });
    expect((await admin.call('GET', '/admin/statistics')).status).toBe(200);
    expect(shop.events).toHaveRecorded('authz_admin', { action: 'read', outcome: 'success' });
    expect((await admin.call('DELETE', '/admin/users/nobody')).status).toBe(404);
    expectComplete();
  }));

  test('the log is read by administrators, on record, and emptied by nobody', () => during(async () => {
    await shop.flush();
    const log = await admin.call('GET', '/debug/logs');
    expect(log.text).toContain('"event":"authn_login_fail"');
    expect(shop.events).toHaveRecorded('log_access', { action: 'read', outcome: 'success' });
    expect((await admin.call('DELETE', '/admin/audit-log')).status).toBe(403);
    expect(shop.events).toHaveRecorded('log_tamper', { change: 'delete', outcome: 'failure' });
    expect((await admin.call('PUT', '/debug/log-level', { level: 'silent' })).status).toBe(400);
    expect((await admin.call('PUT', '/debug/log-level', { level: 'debug' })).status).toBe(204);
    expect(shop.events).toHaveRecorded('log_level_changed', { from: 'debug', to: 'debug' });
    expect((await admin.call('POST', '/client-logs', { page: 'cart', message: 'broken\nbutton' })).status).toBe(204);
    expect((await shop.client().call('POST', '/client-logs', { page: 'cart', message: 'x' })).status).toBe(401);
    expectComplete();
    expect(statSync(join(shop.auditFolder, 'audit.log')).mode & 0o077).toBe(0);
  }));
});

describe('what ends', { timeout: TIMEOUT }, () => {
  test('logout; the session afterwards; a session that never was; a token of no one', () => during(async () => {
    const cookie = ann.headers['cookie'] ?? '';
    expect((await ann.call('POST', '/logout')).status).toBe(204);
    expect(shop.events).toHaveRecordedOnly('session_logout', { actor: ids.ann, trace: { session: expect.stringMatching(/^k1:/) } });
    const stranger = shop.client();
    stranger.headers['cookie'] = cookie;
    expect((await stranger.call('GET', '/orders')).status).toBe(401);
    expect(shop.events).toHaveRecorded('session_use_after_expire', { reason: 'token-revoked' });
    stranger.headers['cookie'] = `sid=${secrets['made-up session']}`;
    expect((await stranger.call('GET', '/health')).status).toBe(200);
    expect(shop.events).toHaveRecorded('session_tampered', { actor: 'anonymous', reason: 'token-invalid' });
    stranger.headers['authorization'] = `Bearer ${secrets['made-up token']}`;
    expect((await stranger.call('GET', '/orders')).status).toBe(401);
    expect(shop.events).toHaveRecorded('authn_login_fail', { method: 'bearer-token', reason: 'signature-invalid' });
    expectComplete();
  }));

  test('password reset', () => during(async () => {
    expect((await ann.call('POST', '/password-reset', { email: secrets['unknown address'] })).status).toBe(202);
    expect(shop.events).toHaveRecordedOnly('authn_reset_requested', { actor: expect.stringMatching(/^k1:/), outcome: 'failure', reason: 'unknown-user' });
    expect(await ann.login(customer.email, PASSWORD)).toBe(200);
    expect((await ann.call('POST', '/password-reset', { email: customer.email })).status).toBe(202);
    const token = shop.lastMail(customer.email).split('#')[1] ?? '';
    raw['reset token'] = token;
    const body = { token, password: secrets['new password'] };
    expect((await ann.call('POST', '/password-reset/confirm', { ...body, token: secrets['made-up reset token'] })).status).toBe(400);
    expect(shop.events).toHaveRecorded('authn_login_fail', { method: 'magic-link', reason: 'token-invalid' });
    expect((await ann.call('POST', '/password-reset/confirm', body)).status).toBe(204);
    expect(shop.events).toHaveRecordedInOrder([['authn_reset_requested', { actor: ids.ann, outcome: 'success' }], ['authn_password_change', { target: ids.ann }], ['session_expired', { actor: ids.ann, reason: 'revoked', trace: { session: expect.stringMatching(/^k1:/) } }]]);
    expect((await ann.call('POST', '/password-reset/confirm', body)).status).toBe(400);
    expectComplete();
  }));

  test('an account', () => during(async () => {
    expect((await admin.call('DELETE', `/admin/users/${ids.ann}`)).status).toBe(204);
    expect(shop.events).toHaveRecorded('user_deleted', { target: ids.ann, outcome: 'success' });
    expectComplete();
  }));

  test('the patience with who guesses, and with what is no JSON', () => during(async () => {
    const eve = shop.client();
    let status = 0;
    for (let attempt = 0; attempt < 25 && status !== 429; attempt++) status = await eve.login(secrets['unknown address'], PASSWORD);
    expect(status).toBe(429);
    expect(shop.events).toHaveRecorded('excess_rate_limit_exceeded', { actor: 'anonymous', max: 20, reason: 'rate-limited' });
    expect((await eve.call('POST', '/signup', `{"password": "${PASSWORD}`)).status).toBe(400);
    expect(shop.events).toHaveRecorded('input_protocol_violation', { route: '/signup', reason: 'validation' });
    expect((await eve.call('GET', '/nowhere')).status).toBe(404);
    expectComplete();
  }));
});

describe('no output holds a secret', { timeout: TIMEOUT }, () => {
  const written = async () => {
    await shop.flush();
    return [shop.logs, ...outputs, capturedFile(join(shop.auditFolder, 'audit.log'))];
  };

  test('that it was given', async () => {
    expectNoCanary(await written(), secrets, { toHaveCaptured: 'order received' });
    expectNoCanary(await written(), secrets, { toHaveCaptured: '"event":"data_export"' });
    expectNoCanary(await written(), secrets, { toHaveCaptured: '<redacted:delivery>' });
  });

  test('that it made itself: codes, sessions, tokens, signatures', async () => {
    const all = (await written()).flatMap((captured) => captured.texts.map(({ text }) => text)).join('\n');
    const codes = shop.mails.flatMap(({ text }) => /^Your code is (\d{6})$/.exec(text)?.slice(1) ?? []);
    expect(codes.length).toBeGreaterThan(3);
    const found = [...Object.entries(raw), ...codes.map((code) => ['code', code] as const)].filter(([, value]) => value.length < 6 || new RegExp(`(?<!\\w)${value}(?!\\w)`).test(all));
    expect(found.map(([name]) => name)).toEqual([]);
  });

  test('and nothing got lost on its way', async () => {
    await shop.flush();
    expect(shop.counters()).toMatchObject({ failed: 0, dropped: 0, pending: 0, incomplete: 0 });
  });
});
