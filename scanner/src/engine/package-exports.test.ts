import { expect, test } from 'vitest';
import { exportedPaths } from './package-exports.js';

test.each<[string, unknown, string, readonly string[]]>([
  ['a path of its own', { '.': './src/index.ts', './member': { import: './src/member/index.ts', types: './src/member/index.ts' } }, 'member', ['./src/member/index', './src/member/index']],
  ['the whole', { '.': { types: './dist/index.d.ts', default: './dist/index.js' } }, '', ['./src/index', './dist/index', './src/index', './dist/index']],
  ['one string', './main.js', '', ['./main']],
  ['a pattern', { './*': './src/*.ts' }, 'auth/session', ['./src/auth/session']],
  ['a pattern with an end', { './*.js': './lib/*.js' }, 'a.js', ['./src/a', './lib/a']],
  ['conditions in conditions', { './x': { node: { import: './x.mjs' } } }, 'x', ['./x']],
  ['none of it', { './y': './y.js' }, 'x', []],
  ['closed', { './x': null }, 'x', []],
  ['out of the package', { './x': '../other/x.js', './y': './../../y.js' }, 'x', []],
  ['no table', undefined, 'x', []],
])('%s', (_name, exported, inside, paths) => {
  expect(exportedPaths(exported, inside)).toEqual(paths);
});
