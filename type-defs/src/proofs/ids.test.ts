import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { correlationId } from './correlation-id.js';
import { deviceId } from './device-id.js';
import { clientTime } from './client-time.js';
import { fieldName } from './field-name.js';
import { fileRef } from './file-ref.js';
import { hostileText, noTexts, RUNS } from './hostile-values.test-support.js';
import { keyRef } from './key-ref.js';
import { resourceId, resourceType, scopeId } from './resource.js';
import { roleName } from './role-name.js';
import { routePattern } from './route-pattern.js';
import { serviceId } from './service-id.js';
import { pseudonym } from './subject-hash.js';
import { tokenRef } from './token-ref.js';

const uuid = 'f47ac10b-58cc-4372-a567-0e02b2c3d479';
const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl';
const alias = pseudonym('a token', () => ({ id: 'k1', key: 'x'.repeat(32) })) ?? '';

const functions: Record<string, (value: unknown) => string | undefined> = { correlationId, deviceId, fileRef, keyRef, resourceId, roleName, routePattern, scopeId, tokenRef };

const taken: [keyof typeof functions, unknown][] = [
  ...['resourceId', 'scopeId'].flatMap((name) => [uuid, 'INV-2024-001', 'my-repo', 42, 7n, 'org:12', 'in_1MtHbELkdIwHu7ix'].map((value): [string, unknown] => [name, value])),
  ['deviceId', uuid], ['deviceId', 'A1B2C3D4'],
  ['correlationId', uuid], ['correlationId', '4bf92f3577b34da6a3ce929d0e0e4736'], ['correlationId', '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'],
  ['tokenRef', uuid], ['tokenRef', 42], ['tokenRef', alias], ['tokenRef', 'jti-0001'],
  ['fileRef', uuid], ['fileRef', `uploads/2026/${uuid}.pdf`], ['fileRef', 's3:invoices/INV-2024-001.pdf'], ['fileRef', '5f7c8ec7c33c.png'],
  ['keyRef', 'alias/orders'], ['keyRef', 'NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs'], ['keyRef', `arn:aws:kms:eu-north-1:111122223333:key/${uuid}`], ['keyRef', 'projects/p/locations/eu/keyRings/r/cryptoKeys/k'],
  ['roleName', 'admin'], ['roleName', 'invoice:read'], ['roleName', 'Project Owner'], ['roleName', 'ROLE_ADMIN'], ['roleName', 'Økonomi'], ['roleName', 'level-2'],
  ...['/', '*', '/users/:id', '/users/:id(\\d+)', '/users/{id}', '/users/[id]', '/[[...slug]]', '/u/$userId', '/{*path}', '/a{/:b}', '/:from-:to', '/:file.:ext', '/:id?', '/api/v1/oauth2/token', '/.well-known/jwks.json',
    '/2024-10-01/invoices', '/static/*', '/:id{[0-9]+}'].map((value): [string, unknown] => ['routePattern', value]),
];

test.each(taken)('%s takes %s', (name, value) => {
  expect(functions[name]?.(value)).toBe(String(value));
});

const refused: [keyof typeof functions, unknown][] = [
  ...['resourceId', 'scopeId', 'deviceId'].flatMap((name) =>
    ['ann@x.no', '10.0.0.1', '2001:db8::1', '::1', 'https://x.no/a', '/etc/passwd', '../a', 'Main Street 1', '+4712345678', jwt, 'AKIAIOSFODNN7EXAMPLE', '', '0', 'unknown', 'n/a', 'null', 'a\nb', 'a'.repeat(129)]
      .map((value): [string, unknown] => [name, value])),
  ['deviceId', 'short'], ['deviceId', 12],
  ['correlationId', '12'], ['correlationId', 12345678], ['correlationId', 'a'.repeat(65)], ['correlationId', 'abcdefgh\r\n'], ['correlationId', jwt], ['correlationId', 'ghp_16C7e42F292c6912E7710c838347Ae178B4a'],
  ['tokenRef', jwt], ['tokenRef', 'a'.repeat(37)], ['tokenRef', '3f'.repeat(32)], ['tokenRef', 'sk_live_51Habc'], ['tokenRef', 'xoxb-123456789'], ['tokenRef', 'Bearer abcdef'], ['tokenRef', `${alias}abcd`],
  ...['/etc/passwd', '../a', 'a/../b', 'C:/Users/ann', 'report.pdf', 'My CV.pdf', 'søknad.pdf', 'https://x.no/a', 'ann@x.no', '.env', '', jwt, 'a\nb'].map((value): [string, unknown] => ['fileRef', value]), ['fileRef', 7],
  ['keyRef', '-----BEGIN PRIVATE KEY-----'], ['keyRef', '00'.repeat(16)], ['keyRef', '0f'.repeat(32)], ['keyRef', 'c2VjcmV0c2VjcmV0+w=='], ['keyRef', 'AKIAIOSFODNN7EXAMPLE'], ['keyRef', 7],
  ['roleName', 'ann@x.no'], ['roleName', 'admin\nroot'], ['roleName', 'admin  root'], ['roleName', 'admin '], ['roleName', '1'], ['roleName', 'a'.repeat(65)], ['roleName', 'ad\u202Emin'], ['roleName', jwt],
  ...['', 'users/:id', '/users/4711', `/users/${uuid}`, '/users/507f1f77bcf86cd799439011', '/users/ann@x.no', '/reset/Zk3hFqkJ0yT1abcd1', '/a?token=x', '/a#x', 'https://x/a', '/a b', '/a\n', '/a%20b', '/{4711}', '/:4711',
    `/${'*aaa'.repeat(45)}@`, `/${'a/'.repeat(200)}`].map((value): [string, unknown] => ['routePattern', value]),
];

test.each(refused)('%s refuses %j', (name, value) => {
  expect(functions[name]?.(value)).toBeUndefined();
});

describe.each(Object.entries(functions))('%s', (_name, make) => {
  test.each(noTexts)('refuses %s', (_kind, value) => {
    expect(make(value)).toBeUndefined();
  });

  test('never throws, and lets nothing through that breaks a line', () => {
    fc.assert(fc.property(hostileText, (text) => {
      expect(make(text) ?? '').not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}@"'<>#%]/u);
    }), { numRuns: RUNS });
  });
});

test('a new correlation id is one that is taken', () => {
  const id = correlationId();
  expect(id).toMatch(/^[\da-f]{32}$/);
  expect(correlationId(id)).toBe(id);
  expect(correlationId()).not.toBe(id);
  expect(correlationId(undefined)).toBeUndefined();
});

test.each([['resourceType', resourceType as unknown as (name: unknown) => string, 'invoice-line.v2'], ['serviceId', serviceId as unknown as (name: unknown) => string, 'invoice-worker']])('%s is written down, and wrong ones are refused', (_name, make, name) => {
  expect(make(name)).toBe(name);
  for (const wrong of ['', '1', 'a b', 'ann@x.no', 'hunter2\n', 'a'.repeat(65), undefined, 7]) {
    const refusal = vi.fn(() => make(wrong));
    expect(refusal).toThrow(TypeError);
    expect(String(refusal.mock.results[0]?.value)).not.toContain('hunter2');
  }
});

describe('fieldName', () => {
  test('a literal is a name, or it throws and does not say what it was given', () => {
    expect(fieldName('email')).toBe('email');
    expect(fieldName('address.lines[0]')).toBe('address.lines[0]');
    for (const wrong of ['', 'my password is hunter2', 'a\nb', 'a'.repeat(129)]) {
      expect(() => fieldName(wrong as 'x')).toThrow(new TypeError('The name of a field must be 1 to 128 letters, digits or any of "_$.[]-", and start with a letter, "_" or "$".'));
    }
  });

  test('what comes from data must be known', () => {
    expect(fieldName('email', ['email'])).toBe('email');
    expect(fieldName('hunter2', ['email'])).toBeUndefined();
    expect(fieldName('my password', ['my password'])).toBeUndefined();
    for (const [, value] of noTexts) expect(fieldName(value, ['email'])).toBeUndefined();
  });
});

describe('clientTime', () => {
  test('is as sure as its clock was measured', () => {
    const at = new Date(1_700_000_000_000);
    expect(clientTime(at)).toEqual({ value: '2023-11-14T22:13:20.000Z', confidence: 'low' });
    expect(clientTime(at, { offsetMs: -40.4 })).toEqual({ value: '2023-11-14T22:13:20.000Z', offsetMs: -40, confidence: 'medium' });
    expect(clientTime(at, { offsetMs: Number.NaN })).toMatchObject({ confidence: 'low' });
    expect(clientTime(at, { offsetMs: 1e9 })).toMatchObject({ confidence: 'low' });
  });

  test.each(noTexts.filter(([name]) => name !== 'undefined'))('refuses %s', (_kind, value) => {
    expect(clientTime(value)).toBeUndefined();
  });
});
