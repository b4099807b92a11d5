import { describe, expect, test } from 'vitest';
import { findingIn, reportWith } from '../scan/report.test-support.js';
import { contextFor } from './context.test-support.js';
import { pretty } from './pretty.js';

test('a finding and what the answer is based on', () => {
  const finding = findingIn('/r/a.ts', { help: 'Leave it out:\nlog(id)' });
  const report = reportWith([finding, findingIn('/r/b.ts', { severity: 'info' })], {
    suppressed: 2, notes: ['a plugin is ignored'],
    leftOut: [{ path: '/r/test/', reason: 'tests' }, { path: '/r/a.test.ts', reason: 'tests' }, { path: '/r/dist/', reason: 'built' }],
  });
  expect(pretty(report, contextFor({ cwd: '/r' }))).toBe(`a.ts

  error  \`pass\` holds a password.
  a.ts:1:1  no-secrets-in-log  certain  f00d

    1 | pass; // and more
      | ^^^^

  help: Leave it out:
  log(id)
  1. source  a.ts:1:1

1 error. 1 finding of severity info (--verbose shows them). 2 findings suppressed.
Based on 3 files, 40 lines, 5 log calls of console, pino.
Left out files and folders (--verbose lists them):
  1: built
  2: tests
Note: a plugin is ignored
Exit code 1: 1 finding at --fail-on error.
`);
});

describe('nothing found', () => {
  test('says what that is based on', () => {
    expect(pretty(reportWith([]), contextFor({ verdict: { code: 0, because: 'nothing at --fail-on error' } }))).toBe(
      'No problem found.\nBased on 3 files, 40 lines, 5 log calls of console, pino.\nExit code 0: nothing at --fail-on error.\n');
  });

  test('and why it may be wrong', () => {
    const { summary, ...rest } = reportWith([]);
    const partial = { ...rest, summary: { ...summary, complete: false, reasons: ['1', '2', '3', '4', '5', '6'], limits: { steps: 2, hops: 0 } } };
    expect(pretty(partial, contextFor())).toContain('Not complete:\n  1\n  2\n  3\n  4\n  5\n  and 2 more reasons (--verbose lists them)\n');
    expect(pretty(partial, contextFor({ verbose: true }))).toContain('  6\n  a step limit (steps) stopped 2 searches\n');
  });
});

test('--verbose lists what was left out and findings of severity info', () => {
  const text = pretty(reportWith([findingIn('/r/b.ts', { severity: 'info' })], { leftOut: [{ path: '/r/test/', reason: 'tests' }] }), contextFor({ cwd: '/r', verbose: true }));
  expect(text).toContain('b.ts:1:1');
  expect(text).toContain('Left out:\n  test/  (tests)\n');
});

test('--quiet: one line for each finding, and how many', () => {
  const text = pretty(reportWith([findingIn('/r/a.ts'), findingIn('/r/b.ts', { severity: 'warning' })]), contextFor({ cwd: '/r', quiet: true }));
  expect(text).toBe('a.ts:1:1: error: `pass` holds a password. [no-secrets-in-log]\nb.ts:1:1: warning: `pass` holds a password. [no-secrets-in-log]\n1 error, 1 warning.\n');
});

test('names of the scanned code cannot act on a terminal', () => {
  const evil = 'a\u001B]0;x\u0007\u202E';
  const finding = findingIn(`/${evil}.ts`, { message: evil, help: evil, trace: [{ place: { file: `/${evil}`, start: 0, end: 1 }, start: { line: 1, column: 1 }, kind: 'named', note: evil }] });
  const text = pretty(reportWith([finding], { notes: [evil], leftOut: [{ path: `/${evil}`, reason: 'x' }] }), contextFor({ verbose: true, maskedLines: () => [evil] }));
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
});

test('colours only if they are wanted', () => {
  expect(pretty(reportWith([findingIn('/a.ts')]), contextFor({ colour: true }))).toContain('\u001B[');
  expect(pretty(reportWith([findingIn('/a.ts')]), contextFor())).not.toContain('\u001B[');
});
