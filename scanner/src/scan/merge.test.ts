import { expect, test } from 'vitest';
import { mergeOutputs } from './merge.js';
import { findingIn, outputOf } from './report.test-support.js';

test('outputs of several programs, in whatever order', () => {
  const a = { name: 'a', output: outputOf([findingIn('/b.ts')], { limits: { steps: 2 }, reasons: ['unresolved'], suppressed: 1 }) };
  const b = { name: 'b', output: outputOf([findingIn('/a.ts', { fingerprint: 'beef' })], { limits: { steps: 1, files: 0 } }) };
  const merged = mergeOutputs([a, b]);
  expect(merged.findings.map(({ place }) => place.file)).toEqual(['/a.ts', '/b.ts']);
  expect(merged).toMatchObject({ files: 2, lines: 20, logCalls: 4, loggers: ['console'], suppressed: 1, limits: { files: 0, steps: 3 }, reasons: ['a: unresolved'] });
  expect(JSON.stringify(mergeOutputs([b, a]))).toBe(JSON.stringify(merged));
});

test('a reason says which program it is about only if there are several', () => {
  expect(mergeOutputs([{ name: 'a', output: outputOf([], { reasons: ['unresolved'] }) }]).reasons).toEqual(['unresolved']);
});

test('what two programs find in one place is one finding, and no two findings share a fingerprint', () => {
  const both = [findingIn('/a.ts'), findingIn('/a.ts', { place: { file: '/a.ts', start: 9, end: 12 } })];
  const merged = mergeOutputs([{ name: 'a', output: outputOf(both) }, { name: 'b', output: outputOf(both) }]);
  expect(merged.findings.map(({ fingerprint }) => fingerprint)).toEqual(['f00d', 'f00d-2']);
});
