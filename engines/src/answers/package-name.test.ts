import { expect, test } from 'vitest';
import { isLibraryFile, packageOfFile, packageOfSpecifier } from './package-name.js';

test.each([
  ['/p/node_modules/pino/lib/x.js', 'pino'],
  ['/p/node_modules/@scope/name/index.d.ts', '@scope/name'],
  ['/p/node_modules/.pnpm/pino@9.0.0/node_modules/pino/pino.d.ts', 'pino'],
  ['/p/node_modules/a/node_modules/b/index.js', 'b'],
  ['/p/node_modules/@types/express/index.d.ts', 'express'],
  ['/p/node_modules/@types/scope__name/index.d.ts', '@scope/name'],
  ['C:\\p\\node_modules\\pino\\index.js', 'pino'],
  ['/p/src/a.ts', undefined],
  ['/p/packages/pino/index.ts', undefined],
])('the file %s is of %s', (file, name) => {
  expect(packageOfFile(file)).toBe(name);
});

test.each([
  ['pino', 'pino'], ['pino/file.js', 'pino'], ['@scope/name', '@scope/name'], ['@scope/name/sub', '@scope/name'], ['node:fs', 'fs'],
  ['node:fs/promises', 'fs'], ['fs/promises', 'fs'], ['lodash.get', 'lodash.get'], ['./a', undefined], ['../a', undefined], ['/a', undefined],
  ['~/a', undefined], ['@/a', undefined], ['#a', undefined], ['https://x/y', undefined], ['', undefined], ['@', undefined], ['@scope', undefined],
  ['a b', undefined], ['virtual:x', undefined],
])('the specifier %s is of %s', (specifier, name) => {
  expect(packageOfSpecifier(specifier)).toBe(name);
});

test.each([
  ['/p/node_modules/typescript/lib/lib.es5.d.ts', true], ['/p/node_modules/typescript/lib/lib.d.ts', true],
  ['/p/node_modules/@typescript/old/lib/lib.es2015.core.d.ts', true], ['/p/node_modules/typescript/lib/typescript.d.ts', false],
  ['/p/lib/lib.es5.d.ts', false],
])('%s is of the library: %s', (file, answer) => {
  expect(isLibraryFile(file)).toBe(answer);
});
