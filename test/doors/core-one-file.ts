import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { run } from '@logproof/core';
import { oneFilePort } from '@logproof/engines/classic';
import type { FixtureProject } from './fixture-project.js';
import type { Found } from './found.js';
import { commandLine, policyOf } from './policy.js';
import { foundOf } from './reported.js';

/** The core over each file alone: no project, no other file, no installed types. */
export function coreOneFile(project: FixtureProject): readonly Found[] {
  return project.files.flatMap(file => {
    // Whoever reads a file takes the byte order mark off.
    const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
    const port = oneFilePort(ts, { file, text });
    const output = run({ port, policy: policyOf(project), files: [file], scope: 'file', honourEslintComments: true, commandLine: commandLine() });
    return output.findings.map(finding => foundOf(project, finding));
  });
}
