import { expect, test } from 'vitest';
import { isPathAlias } from './path-alias.js';

const paths = { '@app/*': ['src/*'], exact: ['src/exact.ts'], '*/gen': ['gen/*'], '*': ['vendor/*'] };

test.each([
  ['@app/a', true], ['exact', true], ['exact/more', false], ['a/gen', true], ['pino', false],
])('%s: %s', (specifier, answer) => {
  expect(isPathAlias(specifier, paths)).toBe(answer);
});

test('without paths nothing is an alias', () => {
  expect(isPathAlias('@app/a', undefined)).toBe(false);
});
