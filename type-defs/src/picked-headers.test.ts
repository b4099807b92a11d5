import { expect, test } from 'vitest';
import type { HeaderSource } from './header-value.js';
import { pickHeaders } from './picked-headers.js';

test.each<[string, HeaderSource]>([
  ['of Node', { 'user-agent': 'curl/8', 'accept': 'a/b?c', 'cookie': 'sid=1', 'x-other': '1' }],
  ['of an answer', { 'User-Agent': 'curl/8', 'Accept': 'a/b?c', 'Cookie': 'sid=1' }],
  ['of fetch', new Headers({ 'user-agent': 'curl/8', 'accept': 'a/b?c', 'cookie': 'sid=1' })],
  ['in a map', new Map([['user-agent', 'curl/8'], ['accept', 'a/b?c'], ['cookie', 'sid=1']])],
])('takes the headers that are named: %s', (_name, headers) => {
  expect(pickHeaders(headers, ['User-Agent', 'Accept', 'Cookie', 'x-missing'].map((name) => (headers instanceof Map ? name.toLowerCase() : name))))
    .toEqual({ 'user-agent': 'curl/8', 'accept': 'a/b?c', 'cookie': '<redacted>' });
});

test.each(['Authorization', 'proxy-authorization', 'cookie', 'set-cookie', 'x-api-key', 'api-key', 'x-auth', 'x-csrf-token', 'x-session-id', 'x-amz-security-token', 'x-hub-signature-256', 'x-otp'])(
  '%s is never shown', (name) => {
    expect(pickHeaders({ [name]: 'hunter2' }, [name])).toEqual({ [name.toLowerCase()]: '<redacted>' });
  },
);

test.each([
  ['referer', 'https://ann:hunter2@shop.example/a/b?token=hunter2#x', 'https://shop.example/a/b'],
  ['x-original-url', '/reset?token=hunter2', '/reset'],
  ['x-many', ['a', 'b'], 'a, b'],
  ['content-length', 7, '7'],
  ['x-lines', 'a\r\nb\u202e', 'a  b '],
  ['x-long', 'a'.repeat(1000), 'a'.repeat(300)],
])('%s is made fit for a line', (name, value, shown) => {
  expect(pickHeaders({ [name]: value }, [name])).toEqual({ [name]: shown });
});

test('takes nothing from what is inherited, and `__proto__` is a name like any other', () => {
  expect(pickHeaders({}, ['constructor', '__proto__', 'tostring'])).toEqual({});
  expect(Object.keys(pickHeaders(JSON.parse('{"__proto__":"x"}'), ['__proto__']))).toEqual(['__proto__']);
});

test.each<[string, HeaderSource]>([['null', null], ['undefined', undefined], ['a list', ['accept', 'x']], ['a proxy', new Proxy({}, { get() { throw new Error('x'); } })]])('never throws: %s', (_name, headers) => {
  expect(pickHeaders(headers, ['accept'])).toEqual({});
});
