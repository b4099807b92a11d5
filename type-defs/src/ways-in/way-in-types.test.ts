import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLASSIC_COMPILERS, complaintsOf, nativeOutput } from '../compilers.test-support.js';

const folder = join(import.meta.dirname, '..', '..', 'types-test', 'ways-in');
const project = join(folder, 'tsconfig.json');
const recipes = join(import.meta.dirname, '..', '..', 'recipes');
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
const refusals = files.flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').filter((line) => line.includes('@ts-expect-error')));

describe('the types of the ways in', () => {
  test('every refusal names its requirement and says why it is expected, and no two say the same', () => {
    expect(refusals.length).toBeGreaterThan(30);
    expect(refusals.filter((line) => !/^\s*\/\/ @ts-expect-error [XG]\d+(\.\d+)?( \S+){2,}$/.test(line))).toEqual([]);
    expect(new Set(refusals.map((line) => line.trim())).size).toBe(refusals.length);
  });

  // With the types of the real libraries, and with the recipes of the docs.
  test.each(Object.entries(CLASSIC_COMPILERS))('hold under TypeScript %s', (version, compiler) => {
    expect(compiler.versionMajorMinor).toBe(version);
    expect(complaintsOf(compiler, project)).toEqual([]);
  });

  test('hold under TypeScript 7', async () => {
    const { read, complaints } = await nativeOutput(project);
    expect(complaints).toEqual([]);
    expect(read.map((path) => basename(path))).toEqual(expect.arrayContaining([...files, ...readdirSync(recipes).filter((name) => name.endsWith('.ts'))]));
  });
});
