import { run } from '@logproof/core';
import { openNative } from '@logproof/engines/native';
import type { FixtureProject } from './fixture-project.js';
import type { Found } from './found.js';
import { commandLine, policyOf } from './policy.js';
import { foundOf } from './reported.js';

/** The core over TypeScript 7. */
export async function coreNative(project: FixtureProject): Promise<readonly Found[]> {
  const port = await openNative({ compiler: '@typescript/native', project: `${project.root}/tsconfig.json` });
  try {
    const output = run({ port, policy: policyOf(project), files: project.files, scope: 'program', honourEslintComments: true, commandLine: commandLine() });
    return output.findings.map(finding => foundOf(project, finding));
  } finally {
    port.close();
  }
}
