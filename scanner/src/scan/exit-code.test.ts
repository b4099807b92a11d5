import { expect, test } from 'vitest';
import { verdictOf, type FailOn } from './exit-code.js';
import { findingIn, reportWith } from './report.test-support.js';

test.each<[string, FailOn, 0 | 1]>([
  ['error', 'error', 1], ['error', 'info', 1], ['error', 'never', 0],
  ['warning', 'error', 0], ['warning', 'warning', 1], ['warning', 'info', 1],
  ['info', 'error', 0], ['info', 'warning', 0], ['info', 'info', 1],
])('a finding of severity %s at --fail-on %s: %i', (severity, failOn, code) => {
  expect(verdictOf(reportWith([findingIn('/a.ts', { severity: severity as 'error' })]), failOn, false).code).toBe(code);
});

test('a partial read fails only where a complete one is required', () => {
  const { summary, ...rest } = reportWith([]);
  const partial = { ...rest, summary: { ...summary, complete: false, reasons: ['x'] } };
  expect(verdictOf(partial, 'error', false).code).toBe(0);
  expect(verdictOf(partial, 'error', true).code).toBe(2);
  expect(verdictOf(reportWith([]), 'error', true).code).toBe(0);
});
