import { describe, expect, test } from 'vitest';
import { COMPILERS, TypeProgram } from '../type-program.test-support.js';

const program = new TypeProgram('ways-in', '../recipes');
const recipes = new TypeProgram('../recipes');
const { files, refusals } = program;

describe('the types of the ways in', () => {
  test('every refusal names its requirement and says why it is expected, and no two say the same', () => {
    expect(refusals.length).toBeGreaterThan(30);
    expect(refusals.filter((line) => !/^\s*\/\/ @ts-expect-error [XG]\d+(\.\d+)?( \S+){2,}$/.test(line))).toEqual([]);
    expect(new Set(refusals.map((line) => line.trim())).size).toBe(refusals.length);
  });

  // With the types of the real libraries, and with the recipes of the docs.
  test.each(Object.entries(COMPILERS))('hold under TypeScript %s', (version, compiler) => {
    expect(compiler.versionMajorMinor).toBe(version);
    const { read, complaints } = program.compile(compiler);
    expect(complaints).toEqual([]);
    expect(read).toEqual([...files, ...recipes.files].sort());
  });

  test('hold under TypeScript 7', async () => {
    const { version, read, complaints } = await program.compileNatively();
    expect(version).toMatch(/^Version 7\./);
    expect(complaints).toEqual([]);
    expect(read).toEqual([...files, ...recipes.files].sort());
  });
});
