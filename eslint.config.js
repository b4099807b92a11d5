import { existsSync } from 'node:fs';
import eslintPlugin from 'eslint-plugin-eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const BUILT_PLUGIN = './eslint-plugin/dist/index.js';
const TYPESCRIPT = ['{type-defs,core,engines,eslint-plugin,ts-transform,scanner}/src/**/*.{ts,cts}', 'test/**/*.ts', 'bench/**/*.ts', 'vitest.config.ts'];

/** What is shown as sound must be so by the strictest of our rules, and with no comment that takes one back. */
const SOUND_SHOP = ['examples/sound-shop/{src,test}/**/*.ts'];

async function strictRules() {
  if (!existsSync(new URL(BUILT_PLUGIN, import.meta.url))) return [];
  const { default: logproof } = await import(BUILT_PLUGIN);
  return [{ files: SOUND_SHOP, extends: [logproof.configs.strict] }];
}

/** Our own rules on our own code, as soon as they are built. */
async function ownRules() {
  if (!existsSync(new URL(BUILT_PLUGIN, import.meta.url))) return [];
  const { default: logproof } = await import(BUILT_PLUGIN);
  return [
    { files: TYPESCRIPT, extends: [logproof.configs.recommended] },
    { files: ['scripts/**/*.mjs', 'bench/**/*.mjs'], extends: [logproof.configs.recommended] },
    // The functions that check are here: what they have checked they call proven.
    { files: ['type-defs/src/**/*.ts'], rules: { 'logproof/no-forged-brand': 'off' } },
  ];
}

export default defineConfig(
  globalIgnores([
    '**/dist/', 'coverage/', 'test/fixtures/', 'test/golden/', 'test/hostile/', 'test/never-missed/',
    // It leaks on purpose; golden output says what must be found there.
    'examples/leaky-shop/',
    // Its programs do not compile, on purpose: a test of their own judges them.
    'type-defs/types-test/',
  ]),
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      // One program for all packages and their tests; those of the packages would be one each and leave the tests out.
      parserOptions: { project: 'test/tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // Names kept out of an object by destructuring are meant to be unused.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // `'*' | string` says which names are special.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: SOUND_SHOP,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: 'examples/sound-shop/test/tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    linterOptions: { noInlineConfig: true },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // Express adds to its own types by a namespace.
      '@typescript-eslint/no-namespace': 'off',
      eqeqeq: 'error',
    },
  },
  {
    files: ['core/src/ir/lower/**/*.ts'],
    // A syntax node's members are read by name through a facade: which there are is known only where the kind is.
    rules: { '@typescript-eslint/no-unsafe-member-access': 'off' },
  },
  {
    files: ['ts-transform/src/{deliver,transformer}.ts'],
    // It puts the compiler's own methods aside and calls them with `apply`.
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    files: ['**/*.test.ts', '**/*.test-support.ts', '**/testing/**/*.ts'],
    rules: {
      // What a test parses is `any` until an expectation says what it is.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // It looks at the compiler's own tables, whose types say less.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['type-defs/src/**/*.test.ts'],
    // They print what nobody prints on purpose.
    rules: { '@typescript-eslint/no-base-to-string': 'off', '@typescript-eslint/restrict-template-expressions': 'off' },
  },
  {
    files: ['eslint-plugin/src/**/*.ts'],
    extends: [eslintPlugin.configs.recommended],
  },
  { files: ['scripts/**/*.mjs', 'bench/**/*.mjs', 'eslint.config.js'], rules: { eqeqeq: 'error' } },
  ...(await ownRules()),
  ...(await strictRules()),
);
