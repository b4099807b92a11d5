import { describe, expect, test } from 'vitest';
import { type Mark, readMarks, splitLines } from './marked-source.js';

const read = (...lines: string[]): readonly Mark[] => readMarks(lines.join('\n'), 'case.ts');

describe('a mark', () => {
  test('gives line, columns, message and text of the line above', () => {
    expect(read('const a = 1;', 'log(a.b, c);', '//  ^^^ argument: `a.b` is here')).toEqual([{
      line: 2, column: 5, endColumn: 8, messageId: 'argument', text: '`a.b` is here',
      confidence: 'certain', scope: 'file', needsTypes: false, markLine: 3,
    }]);
  });

  test('may follow another mark', () => {
    const marks = read('log(a.b, c);', '//  ^^^ argument: a', '//       ^ argument: c', 'log(a.b);', '//  ^^^ whole: a');
    expect(marks.map(({ line, column, messageId }) => [line, column, messageId])).toEqual([[1, 5, 'argument'], [1, 10, 'argument'], [4, 5, 'whole']]);
  });

  test('may end on a later line', () => {
    expect(read('log({', '//  ^… whole: x', '  a,', '});')[0]).toMatchObject({ line: 1, column: 5, endColumn: undefined });
  });

  test.each([
    ['id (likely): t', { confidence: 'likely', scope: 'file', needsTypes: false }],
    ['id (program): t', { confidence: 'certain', scope: 'program', needsTypes: false }],
    ['id (typed, likely): t', { confidence: 'likely', scope: 'file', needsTypes: true }],
  ])('takes words in brackets: %s', (body, expected) => {
    expect(read('log(a)', `//  ^ ${body}`)[0]).toMatchObject(expected);
  });

  test('may be indented, or in a comment of JSX', () => {
    expect(read('  log(a)', '  //  ^ id: t')[0]).toMatchObject({ line: 1, column: 7, endColumn: 8 });
    expect(read('     {log(a)}', '     {/*  ^ id: t */}')[0]).toMatchObject({ line: 1, column: 11, endColumn: 12, text: 't' });
  });

  test('may sit in the first columns, between lines that open and close a comment', () => {
    const marks = read('a', '/*', '^ id: t', '*/', 'log(bc)', '/*', '    ^^ id: u', '*/', 'log(d)', '//  ^ id: v');
    expect(marks.map(({ line, column, endColumn }) => [line, column, endColumn])).toEqual([[1, 1, 2], [5, 5, 7], [9, 5, 6]]);
  });

  test('counts UTF-16 units, no byte order mark, and every kind of line break', () => {
    const source = '\uFEFFlog(a);\r\n//  ^ id: t\r\nlog("😀", b);\r\n//        ^ id: u\u2028log(c)\r//  ^ id: v';
    expect(readMarks(source, 'case.ts').map(({ line, column, text }) => [line, column, text])).toEqual([[1, 5, 't'], [3, 11, 'u'], [5, 5, 'v']]);
    expect(splitLines('\uFEFFa\r\nb\rc\u2029d\n')).toEqual(['a', 'b', 'c', 'd', '']);
  });
});

test('other comments are no marks', () => {
  expect(read('log(a) // ^ id: not on its own line', '// see ^ above', '/* a', ' * ^ b', ' */')).toEqual([]);
});

describe('refused', () => {
  test.each([
    ['no text', ['log(a)', '//  ^ id:']],
    ['blank text', ['log(a)', '//  ^ id:   ']],
    ['no message id', ['log(a)', '//  ^ : text']],
    ['no colon', ['log(a)', '//  ^ id text']],
    ['carets alone', ['log(a)', '//  ^']],
    ['carets alone, in a block', ['log(a)', '/*  ^ */']],
    ['an unknown word', ['log(a)', '//  ^ id (certainly): text']],
    ['empty brackets', ['log(a)', '//  ^ id (): text']],
    ['a mark of nothing', ['//  ^ id: text']],
    ['carets beyond the line', ['log(a)', '//  ^^^ id: text']],
    ['an open end before the end of the line', ['log(a, {', '//  ^… id: text']],
    ['two groups of carets', ['log(a, b)', '//  ^  ^ id: text']],
    ['a comment that is not closed', ['log(a)', '/*', '^ id: text']],
    ['prose between carets', ['log(a)', '/*', '^ id: text', 'prose', '*/']],
  ])('%s', (_name, lines) => {
    expect(() => read(...lines)).toThrow(/^case\.ts/);
  });
});
