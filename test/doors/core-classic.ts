import ts from 'typescript';
import { run } from '@logproof/core';
import { createClassicPort } from '@logproof/engines/classic';
import type { FixtureProject } from './fixture-project.js';
import type { Found } from './found.js';
import { commandLine, policyOf } from './policy.js';
import { openProgram } from './program.js';
import { foundOf } from './reported.js';

/** The core over the JavaScript compiler. */
export function coreClassic(project: FixtureProject): readonly Found[] {
  const port = createClassicPort({ ts, program: openProgram(project) });
  const output = run({ port, policy: policyOf(project), files: project.files, scope: 'program', honourEslintComments: true, commandLine: commandLine() });
  return output.findings.map(finding => foundOf(project, finding));
}
