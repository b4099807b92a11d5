import ts from 'typescript';
import { expect, test } from 'vitest';
import { run, type PolicyInput } from '@logproof/core';
import { createClassicPort } from '@logproof/engines/classic';
import { policyOf } from './doors/policy.js';
import { openProgram } from './doors/program.js';
import { sourceProject } from './doors/source-project.js';

const sources = {
  'sign-in.js': `export function handle(username) { console.warn(username); }\n`,
  'users.js': `
export function login(username) { console.warn(username); }
export function rename(username) { console.warn(username); }
export function lastLogin(username) { console.warn(username); }
export class AuthService { validateUser(username) { console.warn(username); } }
export const routes = (app) => app.post('/auth/login', (req, res) => { console.warn(req.body.username); res.end(); });
export const list = (app) => app.get('/users/:login', (req, res) => { console.warn(req.body.username); res.end(); });
export const local = (LocalStrategy) => new LocalStrategy((username, password, done) => { console.warn(username); done(); });
`,
};

function severities(policy: PolicyInput = {}): readonly string[] {
  const project = sourceProject(sources, policy);
  try {
    const port = createClassicPort({ ts, program: openProgram(project) });
    const { findings } = run({ port, policy: policyOf(project), rules: ['no-login-name-in-log'], scope: 'program', honourEslintComments: true });
    return findings.map(({ severity }) => severity);
  } finally {
    project.dispose();
  }
}

test('a login name is an error where people are let in, else a warning', () => {
  expect(severities()).toEqual(['error', 'error', 'warning', 'warning', 'error', 'error', 'warning', 'error']);
});

test('what the policy says of the rule goes before', () => {
  expect(new Set(severities({ rules: { 'no-login-name-in-log': 'warning' } }))).toEqual(new Set(['warning']));
});
