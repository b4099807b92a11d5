export interface ExcludeGroup {
  readonly id: 'tests' | 'generated' | 'build-output' | 'dependencies' | 'minified' | 'declarations';
  /** Completes "left out: ..." */
  readonly reason: string;
  readonly globs: readonly string[];
}

/** What no scan looks at unless it is named. Kept short: what is left out cannot be found. */
export const defaultExcludes: readonly ExcludeGroup[] = [
  {
    id: 'dependencies',
    reason: 'code of dependencies: their calls are known from models, not read',
    globs: ['node_modules/', 'bower_components/', 'jspm_packages/', '.yarn/', '.pnp.*'],
  },
  {
    id: 'tests',
    reason: 'tests log made-up values',
    globs: [
      '*.{test,spec,e2e-spec,test-d,bench,stories,story}.{ts,tsx,mts,cts,js,jsx,mjs,cjs}',
      'test/', 'tests/', '__tests__/', '__mocks__/', '__fixtures__/', '__e2e__/', 'e2e/', 'stories/', '.storybook/', 'cypress/', 'playwright/',
      'load-test/', 'load-tests/', 'load-testing/', 'loadtest/', 'loadtests/', 'performance-test/', 'performance-tests/', 'k6/',
    ],
  },
  {
    id: 'generated',
    reason: 'generated code is not edited: what it is generated from is to be fixed',
    globs: [
      'generated/', '__generated__/', '.generated/',
      '*.{generated,gen}.{ts,tsx,mts,cts,js,jsx,mjs,cjs}', '*.pb.{ts,js}', '*_pb.{ts,js}',
    ],
  },
  {
    id: 'build-output',
    reason: 'build output repeats its sources',
    globs: ['dist/', 'build/', 'out/', 'coverage/', '.next/', '.nuxt/', '.output/', '.svelte-kit/', '.turbo/', '.vercel/', '.wrangler/', '.serverless/', '.aws-sam/', 'storybook-static/'],
  },
  {
    id: 'minified',
    reason: 'minified code has no names to read',
    globs: ['*.{min,bundle}.{js,mjs,cjs}'],
  },
  {
    id: 'declarations',
    reason: 'declaration files hold no code that runs',
    globs: ['*.d.{ts,mts,cts}', '*.d.*.ts'],
  },
];
