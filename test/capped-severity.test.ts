import ts from 'typescript';
import { expect, test } from 'vitest';
import { run } from '@logproof/core';
import { createClassicPort } from '@logproof/engines/classic';
import { policyOf } from './doors/policy.js';
import { openProgram } from './doors/program.js';
import { sourceProject } from './doors/source-project.js';

const ADDRESS = `import { execSync } from 'node:child_process';\nexport const show = () => console.log(String(execSync('git remote get-url origin')));\n`;

/** What is said of a file of a command-line tool, or of a server. */
function said(text: string, commandLine: boolean, rule = 'no-secrets-in-log'): readonly string[] {
  const project = sourceProject({ 'a.js': text });
  try {
    const port = createClassicPort({ ts, program: openProgram(project) });
    const { findings } = run({ port, policy: policyOf(project), rules: [rule], scope: 'program', honourEslintComments: true, commandLine: () => commandLine });
    return findings.map(({ severity, confidence }) => `${severity} ${confidence}`);
  } finally {
    project.dispose();
  }
}

test('a secret in a terminal is a warning, not an error', () => {
  const certain = 'export const show = (user) => console.log(user.password);\n';
  expect(said(certain, false)).toEqual(['error certain']);
  expect(said(certain, true)).toEqual(['warning certain']);
});

test('the address of the checkout that a command-line tool is started in is told to whoever set it', () => {
  expect(said(ADDRESS, false)).toEqual(['warning likely']);
  expect(said(ADDRESS, true)).toEqual(['info likely']);
});

test('who hands over an input together with the logger for it can hide what it knows to be secret', () => {
  const together = 'export const handler = (ctx) => ctx.logger.info(\'started with\', ctx.input.values);\n';
  const apart = 'export const handler = (ctx, logger) => logger.info(\'started with\', ctx.input.values);\n';
  expect(said(together, false, 'no-request-in-log')).toEqual(['info likely']);
  expect(said(apart, false, 'no-request-in-log')).toEqual(['warning likely']);
});
