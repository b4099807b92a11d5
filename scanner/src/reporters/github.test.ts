import { expect, test } from 'vitest';
import { findingIn, reportWith } from '../scan/report.test-support.js';
import { contextFor } from './context.test-support.js';
import { github } from './github.js';

test('an annotation, and what the answer is based on', () => {
  const report = reportWith([findingIn('/r/src/a.ts'), findingIn('/r/b.ts', { severity: 'warning', end: { line: 2, column: 2 } })]);
  expect(github(report, contextFor({ cwd: '/r' }))).toBe(
    '::error file=src/a.ts,line=1,endLine=1,col=1,endColumn=5,title=no-secrets-in-log::`pass` holds a password.%0ALeave it out.%0A1. source (src/a.ts:1)%0Alogproof explain f00d\n'
    + '::warning file=b.ts,line=1,endLine=2,title=no-secrets-in-log::`pass` holds a password.%0ALeave it out.%0A1. source (b.ts:1)%0Alogproof explain f00d\n'
    + '1 error, 1 warning.\nBased on 3 files, 40 lines, 5 log calls of console, pino.\nExit code 1: 1 finding at --fail-on error.\n');
});

test('severity info is a notice, with --verbose', () => {
  const report = reportWith([findingIn('/a.ts', { severity: 'info' })]);
  expect(github(report, contextFor({ quiet: true }))).toBe('');
  expect(github(report, contextFor({ quiet: true, verbose: true }))).toMatch(/^::notice file=a\.ts,/);
});

test('names of the scanned code give no commands', () => {
  const evil = '::error::x,y:z%0A\n::stop-commands::t\r\u001B[31m\u202E##[add-mask]m';
  const file = `/r/${evil}.ts`;
  const finding = findingIn(file, { message: evil, help: evil, trace: [{ place: { file, start: 0, end: 1 }, start: { line: 1, column: 1 }, kind: 'named', note: evil }] });
  const { summary, ...rest } = reportWith([finding], { notes: [evil], leftOut: [{ path: `${file}/`, reason: 'x' }] });
  const text = github({ ...rest, summary: { ...summary, complete: false, reasons: [evil] } }, contextFor({ cwd: '/r', verbose: true }));
  const lines = text.split('\n');
  expect(lines.filter((line) => /^\s*::/.test(line))).toHaveLength(1);
  expect(lines[0]).toMatch(/^::error file=%3A%3Aerror%3A%3Ax%2Cy%3Az%250A\\u\{a\}%3A%3Astop-commands%3A%3At[^,:]*,line=1,/);
  expect(lines.slice(1).join('\n')).not.toContain('##[');
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
});
