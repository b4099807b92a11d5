import { expect, test } from 'vitest';
import { Failures } from '../answers/failures.js';
import { askInBatch } from './bisect.js';

test('what panics is left out and counted, the rest is answered in order', () => {
  const failures = new Failures();
  const ask = (batch: readonly number[]): readonly string[] => {
    if (batch.some((one) => one === 3 || one === 7)) throw new Error('panic');
    return batch.map(String);
  };
  expect(askInBatch([0, 1, 2, 3, 4, 5, 6, 7, 8], ask, failures)).toEqual(['0', '1', '2', undefined, '4', '5', '6', undefined, '8']);
  expect(failures.count).toBe(2);
});

test('nothing is asked about nothing', () => {
  expect(askInBatch([], () => { throw new Error('asked'); }, new Failures())).toEqual([]);
});
