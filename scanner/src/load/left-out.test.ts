import { symlinkSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { defaultPolicy } from '@logproof/core';
import { describe, expect, test } from 'vitest';
import { NothingReadableError, UsageError } from '../errors.js';
import { temporaryFolder } from '../temporary-folder.test-support.js';
import { LeavingOut } from './left-out.js';
import { programsOf } from './programs.test-support.js';
import { findFiles } from './walk.js';

const code = 'export const a = 1;\n';
const minified = `var a=1;${'function b(){return a+1}'.repeat(2000)}`;

describe('what is left out', () => {
  test('tests, generated code, build output, dependencies: neither reported on nor read', () => {
    const folder = temporaryFolder({
      'tsconfig.json': '{}', 'src/a.ts': code, 'src/a.test.ts': code, 'test/b.ts': code, 'src/generated/c.ts': code, 'dist/a.js': code, 'node_modules/x/index.ts': code,
    });
    expect(programsOf(folder)).toEqual({
      programs: { 'tsconfig.json': ['src/a.ts'] }, own: { 'tsconfig.json': ['src/a.ts'] }, reasons: [],
      leftOut: ['dist', 'node_modules', 'src/a.test.ts', 'src/generated', 'test'],
    });
  });

  test('what the policy excludes', () => {
    const folder = temporaryFolder({ 'src/a.ts': code, 'src/legacy/b.ts': code });
    expect(programsOf(folder, { policy: { exclude: ['src/legacy/**'] } })).toMatchObject({ programs: { none: ['src/a.ts'] }, leftOut: ['src/legacy/b.ts'] });
  });

  test('a folder is read although it would be left out if it is asked for', () => {
    const folder = temporaryFolder({ 'test/a.ts': code, 'test/dist/b.js': code, 'src/c.ts': code });
    expect(programsOf(folder, { paths: ['test'] }).programs).toEqual({ none: ['test/a.ts'] });
  });

  test('a left-out file that code imports is no part of what is followed', () => {
    const folder = temporaryFolder({ 'tsconfig.json': '{}', 'a.ts': 'import "./generated/b.js";', 'generated/b.ts': code });
    expect(programsOf(folder).own).toEqual({ 'tsconfig.json': ['a.ts'] });
  });

  test('component files are listed: nobody shall think that they were read', () => {
    const folder = temporaryFolder({ 'a.ts': code, 'b.vue': '<script>console.log(1)</script>' });
    expect(programsOf(folder).leftOut).toEqual(['b.vue']);
  });
});

describe('build output that is all there is', () => {
  test('a published package', () => {
    const folder = temporaryFolder({ 'package.json': '{}', 'dist/index.js': code, 'dist/index.d.ts': 'export {};', 'index.js': code, 'index.d.ts': 'export {};' });
    expect(programsOf(folder).programs).toEqual({ none: ['dist/index.js', 'index.js'] });
  });

  test('scripts are meant, not the declarations beside them', () => {
    const folder = temporaryFolder({
      'package.json': '{}', 'dist/index.js': 'import { log } from "./log.js"; log(1);', 'dist/log.js': 'export const log = (a) => console.log(a);', 'dist/log.d.ts': 'export declare const log: (a: number) => void;',
    });
    expect(programsOf(folder).own).toEqual({ none: ['dist/index.js', 'dist/log.js'] });
  });

  test('not where the package has sources', () => {
    const folder = temporaryFolder({
      'a/package.json': '{}', 'a/dist/x.js': code, 'b/package.json': '{}', 'b/dist/y.js': code, 'b/lib/y.ts': code, 'c/package.json': '{}', 'c/build/z.js': code, 'c/z.js': code,
    });
    expect(programsOf(folder)).toMatchObject({ programs: { none: ['a/dist/x.js', 'b/lib/y.ts', 'c/z.js'] }, leftOut: ['b/dist', 'c/build'] });
  });
});

describe('a published package with other parts beside its build output', () => {
  const starter = 'await import("./dist/index.js");\n';
  const published = JSON.stringify({ main: 'dist/index.js', exports: { '.': { default: './dist/index.js' } }, bin: { tool: 'tool.mjs' } });

  test('it begins in the build folder, and nothing is there that this was built from', () => {
    const folder = temporaryFolder({ 'package.json': published, 'tool.mjs': starter, 'dist/index.js': code, 'extensions/a.ts': code, 'extensions/b/package.json': '{}', 'extensions/b/src/b.ts': code });
    expect(programsOf(folder)).toMatchObject({ programs: { none: ['dist/index.js', 'extensions/a.ts', 'extensions/b/src/b.ts', 'tool.mjs'] }, leftOut: [] });
  });

  test.each<[string, Record<string, string>]>([
    ['a tsconfig', { 'tsconfig.json': '{"files":["extensions/a.ts"]}' }],
    ['a jsconfig', { 'jsconfig.json': '{"files":["extensions/a.ts"],"compilerOptions":{"allowJs":true}}' }],
    ['a folder of sources', { 'lib/index.js': code }],
    ['a script at the top that is no way in', { 'index.js': code }],
    ['another way in', { 'package.json': '{"main":"extensions/a.ts"}' }],
  ])('not with %s', (_, more) => {
    const folder = temporaryFolder({ 'package.json': published, 'dist/index.js': code, 'extensions/a.ts': code, ...more });
    expect(programsOf(folder).leftOut).toContain('dist');
  });

  test('a bundle may be larger than what people write', () => {
    const folder = temporaryFolder({ 'package.json': published, 'dist/index.js': `// ${'-'.repeat(96)}\n`.repeat(30_000), 'extensions/a.ts': code });
    expect(programsOf(folder)).toMatchObject({ programs: { none: ['dist/index.js', 'extensions/a.ts'] }, reasons: [] });
  });
});

describe('files nobody wrote by hand', () => {
  test('a minified bundle is a pass that says so', () => {
    const folder = temporaryFolder({ 'public/bundle.js': minified });
    expect(programsOf(folder)).toMatchObject({ programs: {}, leftOut: ['public/bundle.js'], reasons: ['public/bundle.js was not read: minified: it has no names to read'] });
  });

  test('five megabytes, named', () => {
    const folder = temporaryFolder({ 'big.ts': code.repeat(300_000) });
    expect(programsOf(folder, { paths: ['big.ts'] }).reasons).toEqual(['big.ts was not read: larger than 2 MB']);
  });

  test('a bundle that a file imports is not parsed', () => {
    const folder = temporaryFolder({ 'a.js': 'import "./vendor.js";', 'vendor.js': minified });
    expect(programsOf(folder)).toMatchObject({ programs: { none: ['a.js'] }, own: { none: ['a.js'] } });
  });
});

describe('what cannot be read', () => {
  test('links are not followed, so that a loop ends', () => {
    const folder = temporaryFolder({ 'src/a.ts': code });
    symlinkSync(folder, `${folder}/src/loop`);
    symlinkSync(`${folder}/src/a.ts`, `${folder}/src/b.ts`);
    expect(programsOf(folder)).toMatchObject({ programs: { none: ['src/a.ts'] }, leftOut: ['src/b.ts', 'src/loop'] });
  });

  test('a tsconfig that includes a loop of links', () => {
    const folder = temporaryFolder({ 'tsconfig.json': '{}', 'src/a.ts': code });
    symlinkSync(folder, `${folder}/src/loop`);
    expect(programsOf(folder).programs).toEqual({ 'tsconfig.json': ['src/a.ts'] });
  });

  test('a folder that may not be read', () => {
    const leaving = new LeavingOut(defaultPolicy('/r'), ['/r'], []);
    const entry = (name: string, isFolder: boolean): Dirent =>
      ({ name, isDirectory: () => isFolder, isFile: () => !isFolder, isSymbolicLink: () => false }) as Dirent;
    const found = findFiles(['/r'], leaving, (folder) => {
      if (folder === '/r/locked') throw Object.assign(new Error('EACCES: /home/someone'), { code: 'EACCES' });
      return [entry('a.ts', false), entry('locked', true)];
    });
    expect(found).toMatchObject({ files: ['/r/a.ts'], unreadable: [{ path: '/r/locked', why: 'permission denied' }] });
  });

  test('broken syntax is read all the same', () => {
    const folder = temporaryFolder({ 'a.ts': 'export function ( { console.log(' });
    expect(programsOf(folder).programs).toEqual({ none: ['a.ts'] });
  });

  test('nothing at all', () => {
    const folder = temporaryFolder({ 'README.md': '', 'a/b.d.ts': 'export {};' });
    expect(() => programsOf(folder)).toThrow(NothingReadableError);
    expect(() => programsOf(folder, { paths: ['README.md'] })).toThrow('cannot read README.md: it is not a TypeScript or JavaScript file');
    expect(() => programsOf(folder, { paths: ['a/b.d.ts'] })).toThrow('a declaration file holds no code that runs');
    expect(() => programsOf(folder, { paths: ['gone'] })).toThrow(UsageError);
  });
});
