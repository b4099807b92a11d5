import { existsSync, readFileSync } from 'node:fs';
import { checkPolicy, commandLinePackages, detectors, type Policy } from '@logproof/core';
import type { FixtureProject } from './fixture-project.js';

/**
 * The policy of a project for those doors that read no config file by themselves.
 *
 * @throws if a fixture's policy is none
 */
export function policyOf(project: FixtureProject): Policy {
  const { policy, problems } = checkPolicy(project.policy, detectors, project.root);
  if (!policy) throw new Error(`The policy of ${project.fixtures[0]?.id}: ${JSON.stringify(problems)}`);
  return policy;
}

/** Which files belong to command-line tools, for the same doors. */
export const commandLine = (): ((file: string) => boolean) =>
  commandLinePackages({ exists: existsSync, read: path => (existsSync(path) ? readFileSync(path, 'utf8') : undefined) });
