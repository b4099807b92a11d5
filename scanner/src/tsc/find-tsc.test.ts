import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compiler } from '../compiler.js';
import { temporaryFolder } from '../temporary-folder.test-support.js';
import { findTsc, majorOf } from './find-tsc.js';
import { commandLineOver } from './own-command-line.js';
import { startTsc } from './start-tsc.js';

const script = '#!/usr/bin/env node\nprocess.exitCode = process.argv.length;\n';

test('what .bin links to, also from a folder below', () => {
  const folder = temporaryFolder({ 'src/a.ts': '', 'node_modules/@typescript/native/package.json': '{"version":"7.0.2"}', 'node_modules/@typescript/native/bin/tsc': script });
  mkdirSync(`${folder}/node_modules/.bin`);
  symlinkSync('../@typescript/native/bin/tsc', `${folder}/node_modules/.bin/tsc`);
  const found = findTsc(`${folder}/src`);
  expect(found).toEqual({ script: `${folder}/node_modules/@typescript/native/bin/tsc`, version: '7.0.2' });
  expect(found && majorOf(found)).toBe(7);
});

test('a shell script in .bin is passed by', () => {
  const folder = temporaryFolder({ 'node_modules/.bin/tsc': '#!/bin/sh\n', 'node_modules/typescript/package.json': '{"version":"5.4.5","bin":{"tsc":"./bin/tsc"}}', 'node_modules/typescript/bin/tsc': script });
  expect(findTsc(folder)).toEqual({ script: `${folder}/node_modules/typescript/bin/tsc`, version: '5.4.5' });
});

test('none', () => {
  expect(findTsc(temporaryFolder({ 'node_modules/typescript/package.json': '{"version":"5.4.5","bin":{"tsc":"gone"}}' }))).toBeUndefined();
});

test('it runs without a shell', async () => {
  const folder = temporaryFolder({ 'tsc.cjs': script });
  expect(await startTsc({ script: `${folder}/tsc.cjs`, version: undefined }, ['$(exit 9)', '; exit 9'], folder)).toBe(4);
});

test('without an installed one, our own compiler compiles', () => {
  const folder = temporaryFolder({ 'tsconfig.json': '{"compilerOptions":{"noEmit":true,"types":[]}}', 'a.ts': 'const a: number = "b"; [1].map(String).at(-1);' });
  writeFileSync(`${folder}/b.ts`, 'export const b: Promise<string> = Promise.resolve(1);');
  let written = '';
  const exit = new Error('exit');
  const codes: (number | undefined)[] = [];
  const system = {
    ...compiler.sys, args: [], getCurrentDirectory: () => folder, write: (text: string) => { written += text; },
    exit: (code?: number) => { codes.push(code); throw exit; },
  };
  expect(() => { commandLineOver(system, ['-p', folder, '--pretty', 'false']); }).toThrow(exit);
  expect(written.match(/error TS\d+/g)).toEqual(['error TS2322', 'error TS2322']);
  expect(codes).toEqual([expect.toBeOneOf([1, 2])]);
});
