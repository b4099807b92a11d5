import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compilerUnderTest, patchedCopy, type Command, type CompilerUnderTest } from './testing/compilers.js';
import { leakCycle, rightCycle } from './testing/leak-cycle.js';
import { scratchFolder } from './testing/scratch-folder.js';

describe('a tsc that ts-patch changed on disk does the same as tspc', () => {
  const home = scratchFolder();
  let compiler: CompilerUnderTest;
  let patched: Command;
  beforeAll(() => {
    compiler = compilerUnderTest('6.0');
    patched = patchedCopy(compiler, home);
  });
  afterAll(() => {
    compiler.remove();
    home.remove();
  });

  it.each(['--incremental --noEmit', '-b'] as const)('%s', { timeout: 300_000 }, async (mode) => {
    expect(await leakCycle(patched, compiler.plain, mode)).toEqual(rightCycle);
  });
});
