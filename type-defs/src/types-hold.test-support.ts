import { expect, test } from 'vitest';
import { COMPILERS, type TypeProgram } from './type-program.test-support.js';

/** A refusal that names its requirement and says why. */
export const WITH_REQUIREMENT = /^\/\/ @ts-expect-error [XG]\d+(\.\d+)?( \S+){2,}$/;

/** Declares the tests of types: that every refusal says why it is expected, and that all of them hold on each compiler. */
export function typesHold(program: TypeProgram, { refusals, moreThan, read = program.files }: { readonly refusals: RegExp; readonly moreThan: number; readonly read?: readonly string[] }): void {
  test('every refusal says why it is expected', () => {
    expect(program.refusals.length).toBeGreaterThan(moreThan);
    expect(program.refusals.filter((line) => !refusals.test(line))).toEqual([]);
  });

  test.each(Object.entries(COMPILERS))('hold under TypeScript %s', (version, compiler) => {
    expect(compiler.versionMajorMinor).toBe(version);
    const compiled = program.compile(compiler);
    expect(compiled.complaints).toEqual([]);
    expect(compiled.read).toEqual(read);
  });

  test('hold under TypeScript 7', async () => {
    const compiled = await program.compileNatively();
    expect(compiled.version).toMatch(/^Version 7\./);
    expect(compiled.complaints).toEqual([]);
    expect(compiled.read).toEqual(read);
  });
}

/** Declares the test that no refusal of a program says the same as another. */
export function refusalsDiffer({ refusals }: TypeProgram): void {
  test('no two refusals say the same', () => {
    expect(new Set(refusals).size).toBe(refusals.length);
  });
}
