import { describe, expect, test } from 'vitest';
import { differences } from './compare-marks.js';
import type { Found } from './doors/found.js';
import { readMarks } from './marked-source.js';

const everything = { types: true, otherFiles: true };
const untyped = { types: false, otherFiles: false };
const marks = readMarks(['log(a.b, c);', '//  ^^^ argument: `a.b`'].join('\n'), 'case.ts');
const found: Found = {
  file: 'case.ts', line: 1, column: 5, endLine: 1, endColumn: 8, rule: 'r', message: '`a.b` is written',
  messageId: 'argument', severity: 'error', confidence: 'certain', scope: 'file',
};
const quiet = { messageId: undefined, severity: undefined, confidence: undefined, scope: undefined };

test('nothing to say where they agree, also with a door that says less', () => {
  expect(differences(marks, [found], everything)).toEqual([]);
  expect(differences(marks, [{ ...found, ...quiet }], everything)).toEqual([]);
});

test.each<[string, Partial<Found>]>([
  ['line', { line: 2, endLine: 2 }],
  ['column', { column: 6 }],
  ['end', { endColumn: 9 }],
  ['end line', { endLine: 2 }],
  ['message', { message: '`c` is written' }],
  ['message id', { messageId: 'spread' }],
  ['confidence', { confidence: 'likely' }],
  ['scope', { scope: 'program' }],
])('another %s is a difference', (_name, change) => {
  expect(differences(marks, [{ ...found, ...change }], everything)).not.toEqual([]);
});

test('an unmarked finding and an unmet mark are named', () => {
  expect(differences([], [found], everything)).toEqual([expect.stringMatching(/^not marked: 1:5-8 argument/)]);
  expect(differences(marks, [], everything)).toEqual([expect.stringMatching(/^not found: 1:5-8 argument .*mark on line 2/)]);
});

test('one mark is met by one finding only', () => {
  expect(differences(marks, [found, found], everything)).toHaveLength(1);
});

describe('a narrower view', () => {
  const typed = readMarks(['log(a.b);', '//  ^^^ argument (typed): `a.b`'].join('\n'), 'case.ts');
  const program = readMarks(['log(a.b);', '//  ^^^ argument (program): `a.b`'].join('\n'), 'case.ts');

  test('misses what is marked as beyond it', () => {
    expect(differences(typed, [], untyped)).toEqual([]);
    expect(differences(program, [], { types: true, otherFiles: false })).toEqual([]);
  });

  test('must meet the other marks', () => {
    expect(differences(marks, [], untyped)).toHaveLength(1);
    expect(differences(typed, [], everything)).toHaveLength(1);
  });

  test('never adds', () => {
    expect(differences(typed, [found], untyped)).toEqual([expect.stringMatching(/^found although marked as beyond/)]);
    expect(differences(program, [found], untyped)).toEqual([expect.stringMatching(/^found although marked as beyond/)]);
    expect(differences(marks, [found, { ...found, line: 9, endLine: 9 }], untyped)).toHaveLength(1);
  });
});
