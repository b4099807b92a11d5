import { afterEach, expect, test, vi } from 'vitest';
import { noTexts } from './hostile-values.test-support.js';
import { utcTimestamp } from './utc-timestamp.js';

afterEach(() => {
  vi.useRealTimers();
});

test.each<[string, Date | number | string, string]>([
  ['a date', new Date(1_700_000_000_000), '2023-11-14T22:13:20.000Z'],
  ['a date before 1973', new Date(0), '1970-01-01T00:00:00.000Z'],
  ['milliseconds', 1_700_000_000_000, '2023-11-14T22:13:20.000Z'],
  ['text', '2023-11-14T22:13:20Z', '2023-11-14T22:13:20Z'],
  ['text with nanoseconds', '2024-02-29T22:13:20.123456789Z', '2024-02-29T22:13:20.123456789Z'],
])('%s', (_name, at, text) => {
  expect(utcTimestamp(at)).toBe(text);
});

test('now, when nothing is said', () => {
  vi.useFakeTimers({ now: 1_700_000_000_000 });
  expect(utcTimestamp()).toBe('2023-11-14T22:13:20.000Z');
  expect(utcTimestamp(undefined)).toBeUndefined();
});

test.each<[string, string | number]>([
  ['local time', '2023-11-14T22:13:20'], ['an offset', '2023-11-14T22:13:20+01:00'], ['an offset of nothing', '2023-11-14T22:13:20+00:00'], ['a small z', '2023-11-14T22:13:20z'], ['a day', '2023-11-14'],
  ['30 February', '2023-02-30T22:13:20Z'], ['month 13', '2023-13-01T22:13:20Z'], ['midnight at the end', '2023-11-14T24:00:00Z'], ['words', 'Tue, 14 Nov 2023 22:13:20 GMT'], ['a line break', '2023-11-14T22:13:20Z\n'],
  ['seconds since 1970', 1_700_000_000], ['beyond all dates', 9e15], ['beyond four digits', 8e15], ['not finite', Number.POSITIVE_INFINITY],
])('refuses %s', (_name, at) => {
  expect(utcTimestamp(at)).toBeUndefined();
});

test.each<readonly [string, unknown]>([...noTexts, ['no date', new Date(Number.NaN)], ['a child of a date', Object.create(new Date(1_700_000_000_000))]])('refuses %s', (_name, value) => {
  expect(utcTimestamp(value as Date)).toBeUndefined();
});
