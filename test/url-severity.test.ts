import ts from 'typescript';
import { expect, test } from 'vitest';
import { run } from '@logproof/core';
import { createClassicPort } from '@logproof/engines/classic';
import { policyOf } from './doors/policy.js';
import { openProgram } from './doors/program.js';
import { sourceProject } from './doors/source-project.js';

/** What is said of a URL in a log, beside another file of the program. */
function said(route: string): readonly string[] {
  const project = sourceProject({
    'trace.js': `export const trace = (req) => console.log(req.url);\n`,
    'route.js': `export const route = (req, res) => res.json(${route});\n`,
  });
  try {
    const port = createClassicPort({ ts, program: openProgram(project) });
    const { findings } = run({ port, policy: policyOf(project), rules: ['no-request-in-log'], scope: 'program', honourEslintComments: true });
    return findings.map(({ messageId, severity, confidence }) => `${messageId} ${severity} ${confidence}`);
  } finally {
    project.dispose();
  }
}

test('a URL is an error where a route takes a secret from it', () => {
  expect(said('req.query.accessToken')).toEqual(['url error certain']);
});

test('a URL that carries nothing secret is told by the way, whatever the rule is set to', () => {
  expect(said('req.query.page')).toEqual(['urlAlone info likely']);
});
