import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.test-support.js';
import { typescriptMajor } from './typescript-version.js';

test.each([
  ['installed', { 'node_modules/typescript/package.json': '{"version":"5.9.3"}', 'package.json': '{"devDependencies":{"typescript":"^7.0.0"}}' }, 5],
  ['installed above', { '../node_modules/typescript/package.json': '{"version":"6.0.3"}' }, 6],
  ['package-lock.json', { 'package-lock.json': '{"packages":{"node_modules/typescript": {\n "version": "5.4.2"}}}' }, 5],
  ['package-lock.json, an alias', { 'package-lock.json': '{"packages":{"node_modules/typescript": { "name": "@typescript/typescript6",\n "version": "6.0.2"}}}' }, 6],
  ['pnpm-lock.yaml', { 'pnpm-lock.yaml': 'packages:\n\n  typescript@4.9.5:\n    resolution: {}\n' }, 4],
  ['pnpm-lock.yaml, older', { 'pnpm-lock.yaml': 'packages:\n\n  /typescript/4.9.5:\n    resolution: {}\n' }, 4],
  ['yarn.lock', { 'yarn.lock': 'typescript@^5.0.0:\n  version "5.4.5"\n' }, 5],
  ['yarn.lock, newer', { 'yarn.lock': '"typescript@npm:^5.0.0":\n  version: 5.4.5\n' }, 5],
  ['bun.lock', { 'bun.lock': '"typescript": ["typescript@5.8.2", "", {}],' }, 5],
  ['package.json', { 'package.json': '{"devDependencies":{"typescript":"~5.2"}}' }, 5],
  ['package.json, an alias', { 'package.json': '{"dependencies":{"typescript":"npm:@typescript/typescript6@^6.0.2"}}' }, 6],
  ['a range that says nothing', { 'package.json': '{"devDependencies":{"typescript":"catalog:"}}' }, undefined],
  ['broken files', { 'package.json': '{', 'package-lock.json': '{', 'node_modules/typescript/package.json': '' }, undefined],
  ['nothing', {}, undefined],
])('%s', (_, files, major) => {
  const folder = temporaryFolder({ 'a/here': '', ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`a/${name}`, text])) });
  expect(typescriptMajor(`${folder}/a`)).toBe(major);
});
