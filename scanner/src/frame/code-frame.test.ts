import { expect, test } from 'vitest';
import { codeFrame } from './code-frame.js';

const plain = { number: (text: string) => text, mark: (text: string) => text };
const at = (line: number, column: number, endLine: number, endColumn: number) => ({ start: { line, column }, end: { line: endLine, column: endColumn } });

test('one line', () => {
  expect(codeFrame(['a', '  log(secret);'], at(2, 7, 2, 13), plain)).toEqual(['2 |   log(secret);', '  |       ^^^^^^']);
});

test('several lines: at most three', () => {
  expect(codeFrame(['f({', '  a,', '  b,', '  c', '})'], at(1, 3, 5, 2), plain)).toEqual(['1 | f({', '  |   ^', '2 |   a,', '  |   ^^', '3 |   b,', '  |   ^^']);
});

test('tabs and what a terminal would act on', () => {
  expect(codeFrame(['\tlog(a\u202Eb);'], at(1, 6, 1, 9), plain)).toEqual(['1 |   log(a\\u{202e}b);', '  |       ^^^^^^^^^^']);
});

test('a long line is cut around the place', () => {
  const [shown = '', carets = ''] = codeFrame([`${'a'.repeat(300)}secret${'b'.repeat(300)}`], at(1, 301, 1, 307), plain);
  expect(shown.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('secret');
  expect(shown.length).toBeLessThan(130);
});

test('a place outside the text', () => {
  expect(codeFrame([], at(1, 1, 1, 1), plain)).toEqual([]);
  expect(codeFrame(['ab'], at(1, 3, 1, 3), plain)).toEqual(['1 | ab', '  |   ^']);
});
