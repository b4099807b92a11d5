import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../src/app.ts';

const PAN = '4000000000000002';
const PASSWORD = 'CANARY-customer-password';
const customer = { email: 'ann@mail.example', password: PASSWORD, name: 'Ann Example', phone: '+00 111', nationalId: '010190-0000' };
const order = {
  items: [{ sku: 'tea', quantity: 2, price: 450 }],
  card: { pan: PAN, cvv: '999', expiry: '01/99', holder: 'A EXAMPLE' },
  delivery: { name: 'Ann Example', street: 'Main Street 1', city: 'Sampleton', phone: '+00 111' },
};

interface LogRecord {
  [field: string]: any;
}

const records: LogRecord[] = [];
const logged = (text: string): LogRecord[] => records.filter((record) => record['msg'] === text);
const servers: Server[] = [];
let shop = '';
/** What the payment provider answers next. */
let providerStatus = 201;

async function listen(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

class Client {
  private headers: Record<string, string> = {};

  async call(method: string, path: string, body?: unknown): Promise<{ status: number; body: any }> {
    const headers = { 'content-type': 'application/json', ...this.headers };
    const answer = await fetch(shop + path, { method, headers, body: body === undefined ? null : JSON.stringify(body) });
    const cookie = answer.headers.getSetCookie().find((line) => line.startsWith('sid='));
    if (cookie) this.headers['cookie'] = cookie.split(';', 1)[0] ?? '';
    const text = await answer.text();
    return { status: answer.status, body: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text };
  }

  /** Signs in with both steps; takes the one-time code from the log, as an attacker would. */
  async login(email: string, password: string): Promise<number> {
    const first = await this.call('POST', '/login', { email, password });
    if (first.status !== 200) return first.status;
    const otp = logged('second step').at(-1)?.['otp'];
    const second = await this.call('POST', '/login/otp', { userId: first.body.userId, otp });
    if (second.status === 200) this.headers['x-csrf-token'] = second.body.csrfToken;
    return second.status;
  }
}

beforeAll(async () => {
  const provider = createServer((req, res) => {
    req.resume().on('end', () => {
      res.writeHead(providerStatus, { 'content-type': 'application/json' }).end('{"id":"ch_1"}');
    });
  });
  const paymentUrl = await listen(provider);
  const app = await createApp({ paymentUrl, logDestination: { write: (line) => void records.push(JSON.parse(line) as LogRecord) } });
  shop = await listen(createServer(app));
}, 60_000);

afterAll(async () => {
  for (const server of servers) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}, 60_000);

describe('the shop works', { timeout: 60_000 }, () => {
  const ann = new Client();

  test('sign-up', async () => {
    expect((await ann.call('POST', '/signup', customer)).status).toBe(201);
    expect((await ann.call('POST', '/signup', customer)).status).toBe(409);
    expect((await ann.call('POST', '/signup', { email: 'nobody' })).status).toBe(400);
  });

  test('login', async () => {
    expect(await ann.login(customer.email, 'CANARY-wrong-password')).toBe(401);
    expect((await ann.call('GET', '/orders')).status).toBe(401);
    expect(await ann.login(customer.email, PASSWORD)).toBe(200);
  });

  test('order, invoice, refund', async () => {
    const paid = await ann.call('POST', '/orders', order);
    expect(paid).toMatchObject({ status: 201, body: { chargeId: 'ch_1' } });
    expect((await ann.call('GET', '/orders')).body).toHaveLength(1);
    expect((await ann.call('GET', `/orders/${paid.body.id}/invoice`)).status).toBe(200);
    const refund = { iban: 'XX00 0000 0000', requestedAt: '2026-01-01T00:00:00Z' };
    expect((await ann.call('POST', `/orders/${paid.body.id}/refund`, refund)).status).toBe(202);
    providerStatus = 402;
    expect((await ann.call('POST', '/orders', order)).status).toBe(502);
    providerStatus = 201;
  });

  test('admin', async () => {
    expect((await ann.call('GET', '/admin/users/export')).status).toBe(403);
    const admin = new Client();
    expect(await admin.login('admin@shop.example', 'CANARY-admin-password')).toBe(200);
    const exported = await admin.call('GET', '/admin/users/export');
    expect(exported.status).toBe(200);
    const annId = String(exported.body).split('\n').find((row) => row.includes(customer.email))?.split(';')[0];
    const change = await admin.call('PUT', `/admin/users/${annId}/role`, { role: 'admin', reason: 'holidays' });
    expect(change).toMatchObject({ status: 200, body: { role: 'admin' } });
    expect((await admin.call('POST', '/admin/api-keys', { label: 'till' })).status).toBe(201);
    expect((await admin.call('PUT', '/admin/settings', { freeShippingFrom: 40 })).status).toBe(200);
  });

  test('logout', async () => {
    expect((await ann.call('POST', '/logout')).status).toBe(204);
    expect((await ann.call('GET', '/orders')).status).toBe(401);
  });

  test('password reset', async () => {
    expect((await ann.call('POST', '/password-reset', { email: customer.email })).status).toBe(202);
    const link = new URL(records.find((record) => record['msg'].startsWith('reset link '))?.['msg'].slice('reset link '.length));
    const body = { password: 'CANARY-second-password' };
    expect((await ann.call('POST', link.pathname + link.search, body)).status).toBe(204);
    expect((await ann.call('POST', link.pathname + link.search, body)).status).toBe(400);
    expect(await ann.login(customer.email, body.password)).toBe(200);
  });
});

describe('and it leaks', { timeout: 60_000 }, () => {
  test('one-time codes, password hashes, session ids', () => {
    expect(logged('second step')[0]?.['otp']).toMatch(/^\d{6}$/);
    expect(logged('customer added')[0]).toMatchObject({ user: { passwordHash: expect.any(String), nationalId: customer.nationalId } });
    expect(logged('session opened')[0]).toMatchObject({ id: expect.any(String), csrfToken: expect.any(String) });
  });

  test('the card, although the child logger has a list of its own', () => {
    expect(logged('charging')[0]).toMatchObject({ card: { pan: PAN, cvv: '[Redacted]' } });
  });

  test('the API key and the card inside the error of the HTTP client', () => {
    const [failure] = logged('charge failed');
    expect(JSON.stringify(failure?.['err'].config.headers)).toContain('CANARY-payment-api-key');
    expect(failure?.['err'].config.data).toContain(PAN);
  });

  test('what an error message was built from', () => {
    const messages = logged('request refused').map((record) => record['err'].message);
    expect(messages).toContain(`provider did not take card ${PAN}`);
    expect(messages).toContainEqual(expect.stringMatching(/^no reset is open for token \S{32}$/));
  });

  test('cookies, through the default serializers of the HTTP logger', () => {
    const done = logged('request completed');
    expect(done.some((record) => String(record['req'].headers.cookie).startsWith('sid='))).toBe(true);
    expect(done.some((record) => record['req'].url.includes('?token='))).toBe(true);
  });

  test('the IBAN, through the wrapper', () => {
    expect(logged('order_refunded')[0]).toMatchObject({ iban: 'XX00 0000 0000', security: true });
  });
});

describe('and it forgets', { timeout: 60_000 }, () => {
  test('events that should be there', () => {
    const events = new Set(records.filter((record) => record['security']).map((record) => record['event']));
    expect(events).toContain('authn_login_success');
    expect(events).toContain('authz_fail');
    for (const missing of ['authn_login_fail', 'session_logout', 'data_export', 'authn_token_created', 'input_validation_fail']) {
      expect(events).not.toContain(missing);
    }
    expect(logged('config_changed')).toEqual([]);
  });
});
