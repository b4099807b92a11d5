import { expect, test } from 'vitest';
import { commandLinePackages } from './command-line.js';

const files: Readonly<Record<string, string>> = {
  '/r/.git': '',
  '/r/package.json': '{"name":"root","bin":{"r":"r.js"}}',
  '/r/tool/package.json': '{"name":"tool","bin":"tool.js"}',
  '/r/tool/dist/package.json': '{"type":"commonjs"}',
  '/r/server/package.json': '{"name":"server"}',
  '/r/empty/package.json': '{"name":"empty","bin":{}}',
  '/r/broken/package.json': '{',
  '/package.json': '{"name":"somebody","bin":"x.js"}',
  '/other/.git': '',
};
const commandLine = commandLinePackages({ exists: (path) => path in files, read: (path) => files[path] });

test.each<[string, boolean]>([
  ['/r/tool/src/a.ts', true],
  ['/r/tool/dist/a.js', true],
  ['/r/a.ts', true],
  ['/r/broken/a.ts', true],
  ['/r/server/src/a.ts', false],
  ['/r/empty/a.ts', false],
  ['/other/a.ts', false],
  ['C:\\r\\a.ts', false],
])('%s: %s', (file, expected) => {
  expect(commandLine(file)).toBe(expected);
});
