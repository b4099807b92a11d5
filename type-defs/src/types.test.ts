import { describe, expect, test } from 'vitest';
import { COMPILERS, TypeProgram } from './type-program.test-support.js';

const program = new TypeProgram('.');
const { files, refusals } = program;

describe('type tests', () => {
  test('every refusal says why it is expected', () => {
    expect(refusals.length).toBeGreaterThan(0);
    expect(refusals.filter((line) => !/^\/\/ @ts-expect-error \w+( \S+)+$/.test(line))).toEqual([]);
  });

  test.each(Object.entries(COMPILERS))('hold under TypeScript %s', (version, compiler) => {
    expect(compiler.versionMajorMinor).toBe(version);
    const { read, complaints } = program.compile(compiler);
    expect(complaints).toEqual([]);
    expect(read).toEqual(files);
  });

  test('hold under TypeScript 7', async () => {
    const { version, read, complaints } = await program.compileNatively();
    expect(version).toMatch(/^Version 7\./);
    expect(complaints).toEqual([]);
    expect(read).toEqual(files);
  });
});
