import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compilerUnderTest, type CompilerUnderTest } from './testing/compilers.js';
import { leakCycle, modes, rightCycle, type Mode } from './testing/leak-cycle.js';

describe('tspc 6.0 reports what another file causes, and forgets it when it is fixed', () => {
  let compiler: CompilerUnderTest;
  beforeAll(() => { compiler = compilerUnderTest('6.0'); }, 300_000);
  afterAll(() => { compiler.remove(); });

  it.each(Object.keys(modes) as Mode[])('%s', { timeout: 300_000 }, async (mode) => {
    expect(await leakCycle(compiler.live, compiler.plain, mode)).toEqual(rightCycle);
  });
});
