import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mask } from './mask.js';
import { hostileText, noTexts, RUNS } from './proofs/hostile-values.test-support.js';

test.each([
  ['4242424242424242', 4, '********4242'],
  ['4242424242424242', 9, '********4242'],
  ['4242424242424242', 2, '********42'],
  ['4242424242424242', undefined, '********'],
  ['123456789', 4, '********789'],
  ['12345678', 4, '********78'],
  ['1234567', 4, '********'],
  ['', 4, '********'],
  ['abcdefgh😀😀', 2, '********😀😀'],
  ['4242424242424242', 0, '********'],
  ['4242424242424242', -4, '********'],
  ['4242424242424242', Number.NaN, '********'],
  ['4242424242424242', Number.POSITIVE_INFINITY, '********4242'],
  ['4242424242424242', 2.9, '********42'],
  ['424242424242\u202E\r\n1', 4, '********  1'],
])('of %j at most %s stay', (text, keep, masked) => {
  expect(mask(text, keep === undefined ? undefined : { keep })).toBe(masked);
});

test.each(noTexts)('%s is stars alone', (_name, value) => {
  expect(mask(value, { keep: 4 })).toBe('********');
});

test('never keeps more than a third, or more than 4', () => {
  fc.assert(fc.property(hostileText, fc.oneof(fc.integer(), fc.double()), (text, keep) => {
    const kept = Array.from(mask(text, { keep })).length - 8;
    expect(kept).toBeLessThanOrEqual(Math.min(4, Array.from(text).length / 3));
  }), { numRuns: RUNS });
});
