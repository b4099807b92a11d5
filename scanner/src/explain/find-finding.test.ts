import { expect, test } from 'vitest';
import { findingIn, reportWith } from '../scan/report.test-support.js';
import { findFinding, isFingerprint } from './find-finding.js';

const report = reportWith(['abcdef01', 'abcdef01-2', 'abcdef02', '12345678'].map((fingerprint) => findingIn('/a.ts', { fingerprint })), { suppressed: 3 });

test('the whole fingerprint wins over what begins with it', () => {
  expect(findFinding(report, 'abcdef01').fingerprint).toBe('abcdef01');
  expect(findFinding(report, 'ABCDEF01-2').fingerprint).toBe('abcdef01-2');
  expect(findFinding(report, '123456').fingerprint).toBe('12345678');
});

test('none, or too many', () => {
  expect(() => findFinding(report, 'abcdef')).toThrow('3 findings have a fingerprint that begins with abcdef: give more digits');
  expect(() => findFinding(report, '99999999')).toThrow('(4 findings were looked at, 3 suppressed ones not among them)');
});

test.each([['abcdef', true], ['abcde', false], ['no-secrets-in-log', false], ['a'.repeat(26), true], [`${'a'.repeat(26)}-2`, true], ['a'.repeat(27), false]])('%s', (text, is) => {
  expect(isFingerprint(text)).toBe(is);
});
