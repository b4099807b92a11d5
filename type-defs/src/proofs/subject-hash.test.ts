import { createHmac } from 'node:crypto';
import { inspect } from 'node:util';
import { afterEach, expect, test, vi } from 'vitest';
import { noTexts } from './hostile-values.test-support.js';
import { pseudonym, type PseudonymKey } from './subject-hash.js';

const key = 'correct-horse-battery-staple-0000';
const keys = (): PseudonymKey => ({ id: 'k1', key });

afterEach(() => {
  vi.unstubAllGlobals();
});

test('is an HMAC-SHA-256 behind the id of its key', () => {
  expect(pseudonym('ann@x.no', keys)).toBe(`k1:${createHmac('sha256', key).update('ann@x.no').digest('hex').slice(0, 32)}`);
  expect(pseudonym('ann@x.no', () => ({ id: 'k1', key: Buffer.from(key) }))).toBe(pseudonym('ann@x.no', keys));
  expect(pseudonym('bob@x.no', keys)).not.toBe(pseudonym('ann@x.no', keys));
});

test('another key makes another one, and says so', () => {
  const other = pseudonym('ann@x.no', () => ({ id: 'k2', key: `${key}1` }));
  expect(other).toMatch(/^k2:[\da-f]{32}$/);
  expect(other?.slice(3)).not.toBe(pseudonym('ann@x.no', keys)?.slice(3));
});

test.each<readonly [string, unknown]>([...noTexts, ['empty text', '']])('%s has no pseudonym', (_name, value) => {
  expect(pseudonym(value, keys)).toBeUndefined();
});

test.each<[string, unknown]>([
  ['a short key', { id: 'k1', key: 'hunter2' }], ['a short key of bytes', { id: 'k1', key: new Uint8Array(31) }], ['wide numbers', { id: 'k1', key: new Uint32Array(40) }], ['no key', { id: 'k1' }],
  ['a list', { id: 'k1', key: Array(40).fill('hunter2') }], ['no id', { key }], ['an id that breaks the line', { id: 'k\n', key }], ['an id with a colon', { id: 'a:b', key }],
])('refuses %s', (_name, wrong) => {
  const call = vi.fn(() => pseudonym('ann@x.no', () => wrong as PseudonymKey));
  expect(call).toThrow(TypeError);
  expect(inspect(call.mock.results[0]?.value)).not.toMatch(/hunter2|ann@x\.no|correct-horse/);
});

test('what the provider throws is thrown', () => {
  expect(() => pseudonym('ann@x.no', () => { throw new RangeError('no key'); })).toThrow(RangeError);
});

test('gives nothing where there is no Node', () => {
  vi.stubGlobal('process', undefined);
  expect(pseudonym('ann@x.no', keys)).toBeUndefined();
});
