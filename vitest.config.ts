import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Tests read the sources, not the build, so that a failure names the line that is wrong. */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^@logproof\/types$/, replacement: source('type-defs/src/index.ts') },
      { find: /^@logproof\/types\/(.*)$/, replacement: source('type-defs/src/$1.ts') },
      { find: /^@logproof\/core$/, replacement: source('core/src/index.ts') },
      { find: /^@logproof\/engines$/, replacement: source('engines/src/index.ts') },
      { find: /^@logproof\/engines\/(.*)$/, replacement: source('engines/src/$1/index.ts') },
      { find: /^@logproof\/eslint-plugin$/, replacement: source('eslint-plugin/src/index.ts') },
      { find: /^@logproof\/ts-transform$/, replacement: source('ts-transform/src/index.ts') },
    ],
  },
  test: {
    include: [
      '{type-defs,core,engines,eslint-plugin,ts-transform,scanner}/src/**/*.test.ts',
      'test/**/*.test.ts',
      'examples/*/test/**/*.test.ts',
    ],
    // A fixture may be a test of somebody's, to show what a rule says about one: it is read, never run.
    exclude: [...configDefaults.exclude, 'test/fixtures/**'],
    setupFiles: [source('test/fixed-seed.setup.ts')],
    // Machines that build are slow and shared; no test asserts a time.
    testTimeout: 600_000,
    hookTimeout: 1_200_000,
    maxWorkers: 2,
  },
});
