import { describe, expect, test } from 'vitest';
import { COMPILERS, TypeProgram } from '../type-program.test-support.js';

const program = new TypeProgram('loggers');
const TIMEOUT = 300_000;

describe('typed loggers', () => {
  test('every refusal names its requirement and says why it is expected', () => {
    expect(program.refusals.length).toBeGreaterThan(60);
    expect(program.refusals.filter((line) => !/^\/\/ @ts-expect-error [XG]\d+(\.\d+)?( \S+){2,}$/.test(line))).toEqual([]);
  });

  test.each(Object.entries(COMPILERS))('hold under TypeScript %s', (_version, compiler) => {
    const { read, complaints } = program.compile(compiler);
    expect(complaints).toEqual([]);
    expect(read).toEqual(program.files);
  }, TIMEOUT);

  test('hold under TypeScript 7', async () => {
    const { read, complaints } = await program.compileNatively();
    expect(complaints).toEqual([]);
    expect(read).toEqual(program.files);
  }, TIMEOUT);
});
