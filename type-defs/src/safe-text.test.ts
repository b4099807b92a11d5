import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileText, noTexts, RUNS } from './proofs/hostile-values.test-support.js';
import { safeText } from './safe-text.js';

test.each([
  ['plain text', 'Ærlig talt: «ja» & 語 😀', 'Ærlig talt: «ja» & 語 😀'],
  ['empty', '', ''],
  ['line breaks', 'a\r\nb\nc', 'a  b c'],
  ['line separators of Unicode', 'a\u2028b\u2029c\u0085d', 'a b c d'],
  ['colours', '\u001B[31mred\u001B[0m', 'red'],
  ['colours with the one-byte sign', '\u009B31mred', 'red'],
  ['a title of the window', 'a\u001B]0;title\u0007b', 'ab'],
  ['a link', '\u001B]8;;https://x\u001B\\text\u001B]8;;\u001B\\', 'text'],
  ['a sequence without end keeps what follows', 'a\u001B]0;admin', 'a ]0;admin'],
  ['a sequence inside a sequence', 'a\u001B\u001B[31m[31mb', 'a [31mb'],
  ['a sequence with something unseen in it', 'a\u001B\u200B[31mb', 'a [31mb'],
  ['overrides of direction', 'user\u202Enimda\u2066x\u2069\u200F', 'usernimdax'],
  ['zero width', 'ad\u200Bm\u2060i\uFEFFn', 'admin'],
  ['fillers', 'a\u3164\uFFA0\u2800\u034Fb', 'ab'],
  ['tags', 'a\u{E0041}b', 'ab'],
  ['halves of characters', 'a\uD83Db', 'a\uFFFDb'],
  ['halves with something unseen between', '\uDB40\u200B\uDC41', '\uFFFD\uFFFD'],
  ['many marks', `a${'\u0301'.repeat(50)}b`, `a${'\u0301'.repeat(4)}b`],
])('%s', (_name, text, safe) => {
  expect(safeText(text)).toBe(safe);
});

test('is as long as it may be', () => {
  expect(safeText('a'.repeat(200))).toBe('a'.repeat(200));
  expect(safeText('a'.repeat(201))).toBe(`${'a'.repeat(199)}…`);
  expect(safeText('😀😀😀', { max: 2 })).toBe('😀…');
  expect(safeText('abc', { max: 1 })).toBe('…');
  expect(safeText('a'.repeat(20_000), { max: 1e9 })).toHaveLength(10_000);
  expect(safeText(`${'\u200B'.repeat(5000)}end`)).toBe('…');
});

test.each([0, -1, Number.NaN])('a limit that is none is the usual one: %d', (max) => {
  expect(safeText('a'.repeat(300), { max })).toHaveLength(200);
});

test.each(noTexts)('%s is no text', (_name, value) => {
  expect(safeText(value)).toBeUndefined();
});

test('of whatever it is given nothing is left that breaks a line, steers or hides', () => {
  fc.assert(fc.property(hostileText, fc.integer({ min: 1, max: 300 }), (text, max) => {
    const safe = safeText(text, { max });
    expect(safe).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\p{Default_Ignorable_Code_Point}\p{Surrogate}]/u);
    expect(Array.from(safe).length).toBeLessThanOrEqual(max);
    expect(safeText(safe, { max })).toBe(safe);
  }), { numRuns: RUNS });
});
