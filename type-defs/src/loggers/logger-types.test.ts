import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLASSIC_COMPILERS, complaintsOf, nativeOutput } from '../compilers.test-support.js';

const folder = join(import.meta.dirname, '..', '..', 'types-test', 'loggers');
const project = join(folder, 'tsconfig.json');
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
const TIMEOUT = 300_000;

describe('typed loggers', () => {
  test('every refusal names its requirement and says why it is expected', () => {
    const refusals = files.flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n')).filter((line) => line.includes('@ts-expect-error'));
    expect(refusals.length).toBeGreaterThan(60);
    expect(refusals.filter((line) => !/^\s*\/\/ @ts-expect-error [XG]\d+(\.\d+)?( \S+){2,}$/.test(line))).toEqual([]);
  });

  test.each(Object.entries(CLASSIC_COMPILERS))('hold under TypeScript %s', (_version, compiler) => {
    expect(complaintsOf(compiler, project)).toEqual([]);
  }, TIMEOUT);

  test('hold under TypeScript 7', async () => {
    const { read, complaints } = await nativeOutput(project);
    expect(complaints).toEqual([]);
    expect(read.filter((path) => /types-test[\\/]loggers[\\/]/.test(path)).map((path) => basename(path)).sort()).toEqual([...files].sort());
  }, TIMEOUT);
});
