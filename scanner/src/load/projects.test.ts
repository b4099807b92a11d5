import { describe, expect, test } from 'vitest';
import { ConfigError } from '../errors.js';
import { temporaryFolder } from '../temporary-folder.test-support.js';
import { programsOf } from './programs.test-support.js';

const code = 'export const a = 1;\n';

describe('which program reads which files', () => {
  test('a folder with a tsconfig', () => {
    const folder = temporaryFolder({ 'tsconfig.json': '{}', 'src/a.ts': code, 'src/b.tsx': code, 'src/c.d.ts': 'declare const c: 1;' });
    expect(programsOf(folder).programs).toEqual({ 'tsconfig.json': ['src/a.ts', 'src/b.tsx'] });
  });

  test('files that no tsconfig includes: scripts, and JavaScript beside TypeScript', () => {
    const folder = temporaryFolder({ 'tsconfig.json': '{"include":["src"]}', 'src/a.ts': code, 'src/old.js': code, 'scripts/b.mjs': code, 'tool.ts': code });
    expect(programsOf(folder).programs).toEqual({ 'tsconfig.json': ['src/a.ts'], 'none': ['scripts/b.mjs', 'src/old.js', 'tool.ts'] });
  });

  test('JavaScript where the tsconfig allows it, and a jsconfig', () => {
    const folder = temporaryFolder({ 'a/tsconfig.json': '{"compilerOptions":{"allowJs":true}}', 'a/x.js': code, 'b/jsconfig.json': '{}', 'b/y.js': code });
    expect(programsOf(folder).programs).toEqual({ 'a/tsconfig.json': ['a/x.js'], 'b/jsconfig.json': ['b/y.js'] });
  });

  test('no tsconfig at all', () => {
    const folder = temporaryFolder({ 'index.js': 'const { a } = require("./lib");', 'lib.js': 'exports.a = 1;', 'types.ts': code });
    expect(programsOf(folder).programs).toEqual({ none: ['index.js', 'lib.js', 'types.ts'] });
  });

  test('a tsconfig above the folder that is scanned', () => {
    const folder = temporaryFolder({ 'tsconfig.json': '{}', 'src/a/x.ts': code, 'src/b/y.ts': code });
    const { programs, own } = programsOf(folder, { paths: ['src/a'] });
    expect(programs).toEqual({ 'tsconfig.json': ['src/a/x.ts'] });
    expect(own, 'values are followed through the whole program').toEqual({ 'tsconfig.json': ['src/a/x.ts', 'src/b/y.ts'] });
  });

  test('single files, tests among them, since they are named', () => {
    const folder = temporaryFolder({ 'tsconfig.json': '{"include":["src"]}', 'src/a.ts': code, 'src/a.test.ts': code, 'b.js': code });
    expect(programsOf(folder, { paths: ['src/a.test.ts', 'b.js'] }).programs).toEqual({ 'tsconfig.json': ['src/a.test.ts'], 'none': ['b.js'] });
  });

  test('several tsconfigs: each file once, in the nearest that includes it', () => {
    const folder = temporaryFolder({
      'tsconfig.json': '{}', 'top.ts': code,
      'packages/a/tsconfig.json': '{"include":["src"]}', 'packages/a/src/x.ts': code, 'packages/a/build.ts': code,
      'packages/b/tsconfig.json': '{"include":["src","../a/src"]}', 'packages/b/src/y.ts': 'import "../../a/src/x.js";',
    });
    const { programs, own } = programsOf(folder);
    expect(programs).toEqual({
      'packages/a/tsconfig.json': ['packages/a/src/x.ts'],
      'packages/b/tsconfig.json': ['packages/b/src/y.ts'],
      'tsconfig.json': ['packages/a/build.ts', 'top.ts'],
    });
    expect(own['packages/b/tsconfig.json']).toEqual(['packages/a/src/x.ts', 'packages/b/src/y.ts']);
    expect(own['tsconfig.json'], 'what a nearer tsconfig owns comes in only by an import').toEqual(['packages/a/build.ts', 'top.ts']);
  });

  test('a solution: a tsconfig without files and its references', () => {
    const folder = temporaryFolder({
      'tsconfig.json': '{"files":[],"references":[{"path":"./tsconfig.app.json"},{"path":"./lib"},{"path":"./gone"}]}',
      'tsconfig.app.json': '{"include":["src"],"compilerOptions":{"composite":true},"references":[{"path":"./lib"}]}',
      'lib/tsconfig.json': '{"compilerOptions":{"composite":true}}',
      'src/a.ts': 'import { b } from "../lib/b.js"; export const a = b;', 'lib/b.ts': 'export const b = 1;',
    });
    const { programs, own } = programsOf(folder);
    expect(programs).toEqual({ 'lib/tsconfig.json': ['lib/b.ts'], 'tsconfig.app.json': ['src/a.ts'] });
    expect(own['tsconfig.app.json'], 'a referenced project is read from its sources, built or not').toEqual(['lib/b.ts', 'src/a.ts']);
  });

  test('a tsconfig that lists files: what they import belongs to it', () => {
    const folder = temporaryFolder({
      'tsconfig.json': '{"files":["main.ts"]}', 'main.ts': 'import "./used.js";', 'used.ts': code, 'unused.ts': code,
    });
    expect(programsOf(folder).programs).toEqual({ 'tsconfig.json': ['main.ts', 'used.ts'], 'none': ['unused.ts'] });
  });
});

describe('projects that are asked for by name', () => {
  const files = {
    'tsconfig.json': '{"files":[],"references":[{"path":"./a"},{"path":"./b"}]}',
    'a/tsconfig.json': '{"references":[{"path":"../b"}]}', 'a/x.ts': code, 'a/x.test.ts': code, 'b/tsconfig.json': '{}', 'b/y.ts': code, 'loose.js': code,
  };

  test('a tsconfig or its folder', () => {
    const folder = temporaryFolder(files);
    expect(programsOf(folder, { projects: ['a/tsconfig.json'] }).programs).toEqual({ 'a/tsconfig.json': ['a/x.ts'] });
    expect(programsOf(folder, { projects: ['b', 'a'] }).programs).toEqual({ 'a/tsconfig.json': ['a/x.ts'], 'b/tsconfig.json': ['b/y.ts'] });
  });

  test('a solution stands for its references, and for `tsc -b` so does every project', () => {
    const folder = temporaryFolder(files);
    expect(Object.keys(programsOf(folder, { projects: ['.'] }).programs)).toEqual(['a/tsconfig.json', 'b/tsconfig.json']);
    expect(Object.keys(programsOf(folder, { projects: ['a'], references: true }).programs)).toEqual(['a/tsconfig.json', 'b/tsconfig.json']);
  });

  test('only the paths that are named too', () => {
    const folder = temporaryFolder(files);
    expect(programsOf(folder, { projects: ['.'], paths: ['b'] }).programs).toEqual({ 'b/tsconfig.json': ['b/y.ts'] });
  });

  test('tests are left out and listed', () => {
    expect(programsOf(temporaryFolder(files), { projects: ['a'] }).leftOut).toEqual(['a/x.test.ts']);
  });

  test('one that is not there', () => {
    const folder = temporaryFolder(files);
    expect(() => programsOf(folder, { projects: ['c'] })).toThrow(ConfigError);
    expect(() => programsOf(folder, { projects: ['c'] })).toThrow('there is no tsconfig c');
  });
});

describe('tsconfigs that cannot be read as they are meant', () => {
  test('a base that is not installed', () => {
    const folder = temporaryFolder({ 'tsconfig.json': '{"extends":"@tsconfig/node20/tsconfig.json"}', 'a.ts': code });
    expect(programsOf(folder)).toMatchObject({ programs: { 'tsconfig.json': ['a.ts'] }, reasons: ['tsconfig.json extends a file that is not there: its settings are not known'] });
  });

  test('several of them in one sentence', () => {
    const broken = '{"extends":"gone"}';
    const folder = temporaryFolder({ 'a/tsconfig.json': broken, 'b/tsconfig.json': broken, 'c/tsconfig.json': broken, 'a/x.ts': code, 'b/x.ts': code, 'c/x.ts': code });
    expect(programsOf(folder).reasons).toEqual(['3 tsconfigs (a/tsconfig.json, b/tsconfig.json, ...) extend files that are not there: their settings are not known']);
  });

  test('broken JSON, a circle, an unknown value', () => {
    const folder = temporaryFolder({
      'a/tsconfig.json': '{"include": [', 'a/x.ts': code,
      'b/tsconfig.json': '{"extends":"./tsconfig.json"}', 'b/x.ts': code,
      'c/tsconfig.json': '{"compilerOptions":{"module":"CANARY"}}', 'c/x.ts': code,
    });
    const { programs, reasons } = programsOf(folder);
    expect(Object.values(programs).flat().sort()).toEqual(['a/x.ts', 'b/x.ts', 'c/x.ts']);
    expect(reasons).toEqual([
      'a/tsconfig.json is not valid JSON: read as far as it is', 'b/tsconfig.json extends itself in a circle',
      'c/tsconfig.json sets an option to a value that TypeScript 6 does not know',
    ]);
  });
});
