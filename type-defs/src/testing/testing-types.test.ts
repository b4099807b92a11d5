import { describe, expect, test } from 'vitest';
import { COMPILERS, TypeProgram } from '../type-program.test-support.js';

const program = new TypeProgram('testing');
const { files, refusals } = program;

describe('the types of the testing help', () => {
  test('every refusal names its requirement and says why it is expected', () => {
    expect(refusals.length).toBeGreaterThan(25);
    expect(refusals.filter((line) => !/^\s*\/\/ @ts-expect-error [XG]\d+(\.\d+)?( \S+){2,}$/.test(line))).toEqual([]);
  });

  test.each(Object.entries(COMPILERS))('hold under TypeScript %s, with the types of vitest and jest', (version, compiler) => {
    expect(compiler.versionMajorMinor).toBe(version);
    const { read, complaints } = program.compile(compiler);
    expect(complaints).toEqual([]);
    expect(read).toEqual(files);
  });

  test('hold under TypeScript 7, with the types of vitest and jest', async () => {
    const { version, read, complaints } = await program.compileNatively();
    expect(version).toMatch(/^Version 7\./);
    expect(complaints).toEqual([]);
    expect(read).toEqual(files);
  });
});
