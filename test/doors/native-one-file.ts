import { readFileSync } from 'node:fs';
import { run } from '@logproof/core';
import { loadNativeCompiler, NativeSession, oneFileNativePort } from '@logproof/engines/native';
import type { FixtureProject } from './fixture-project.js';
import type { Found } from './found.js';
import { commandLine, policyOf } from './policy.js';
import { foundOf } from './reported.js';

/** As `coreOneFile`, over TypeScript 7. */
export async function nativeOneFile(project: FixtureProject): Promise<readonly Found[]> {
  const session = new NativeSession(await loadNativeCompiler('@typescript/native'), true);
  try {
    return project.files.flatMap(file => {
      const port = oneFileNativePort(session, { file, text: readFileSync(file, 'utf8').replace(/^\uFEFF/, '') });
      const output = run({ port, policy: policyOf(project), files: [file], scope: 'file', honourEslintComments: true, commandLine: commandLine() });
      return output.findings.map(finding => foundOf(project, finding));
    });
  } finally {
    session.close();
  }
}
