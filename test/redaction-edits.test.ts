import ts from 'typescript';
import { expect, test } from 'vitest';
import { run, type ReportedFinding } from '@logproof/core';
import { createClassicPort } from '@logproof/engines/classic';
import { policyOf } from './doors/policy.js';
import { openProgram } from './doors/program.js';
import { sourceProject } from './doors/source-project.js';

function findings(code: string): readonly ReportedFinding[] {
  const project = sourceProject({ 'a.js': code });
  try {
    const port = createClassicPort({ ts, program: openProgram(project) });
    return run({ port, policy: policyOf(project), rules: ['require-log-redaction'], scope: 'program', honourEslintComments: true }).findings;
  } finally {
    project.dispose();
  }
}

function applied(code: string, { suggestions }: ReportedFinding): string {
  const edits = suggestions[0]?.edits ?? [];
  return edits.toSorted((a, b) => b.start - a.start).reduce((text, { start, end, text: added }) => text.slice(0, start) + added + text.slice(end), code);
}

const HEADERS = `'req.headers.authorization', 'req.headers.cookie', 'res.headers["set-cookie"]'`;

test.each([
  ['no options', `pinoHttp();`, `pinoHttp({ redact: [${HEADERS}] });`],
  ['empty options', `pinoHttp({});`, `pinoHttp({ redact: [${HEADERS}] });`],
  ['options', `pinoHttp({\n  level: 'info',\n});`, `pinoHttp({ redact: [${HEADERS}],\n  level: 'info',\n});`],
  ['a list', `pinoHttp({ redact: ["req.headers.cookie", 'x',] });`, `pinoHttp({ redact: ["req.headers.cookie", 'x', 'req.headers.authorization', 'res.headers["set-cookie"]',] });`],
  ['double quotes', `pinoHttp({ redact: ["req.headers"] });`, `pinoHttp({ redact: ["req.headers", "res.headers[\\"set-cookie\\"]"] });`],
  ['the list of the logger', `pinoHttp({ logger: pino({ redact: ['a'] }) });`, `pinoHttp({ logger: pino({ redact: ['a', ${HEADERS}] }) });`],
  ['a child', `pino({ redact: ['a.b', '*.c'] }).child({}, { redact: ['d'] });`, `pino({ redact: ['a.b', '*.c'] }).child({}, { redact: ['d', 'a.b', '*.c'] });`],
  ['records', `const l = pino({ redact: ['a'] });\nexport const f = (password) => l.info({ users: [{ password }] });`,
    `const l = pino({ redact: ['a', 'users[*].password'] });\nexport const f = (password) => l.info({ users: [{ password }] });`],
])('the suggestion settles the finding: %s', (_title, before, after) => {
  const head = `import { pino } from 'pino';\nimport { pinoHttp } from 'pino-http';\n`;
  const [first, ...others] = findings(head + before);
  expect(others).toEqual([]);
  expect(applied(head + before, first!)).toBe(head + after);
  expect(findings(head + after)).toEqual([]);
});
