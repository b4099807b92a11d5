import ts from 'typescript';
import { expect, test } from 'vitest';
import { inventory } from '@logproof/core';
import { createClassicPort } from '@logproof/engines/classic';
import { policyOf } from './doors/policy.js';
import { openProgram } from './doors/program.js';
import { sourceProject } from './doors/source-project.js';

const login = (record: string, before = ''): string => `
import express from 'express';
import { pino } from 'pino';
const logger = pino();
${before}
const router = express.Router();
router.post('/login', async (req, res) => {
  const user = await users.authenticate(req.body);
  if (!user) return res.status(401).end();
  ${record}
  res.json({ ok: true });
});
`;

/** The fields of the only handler of a file. */
function fields(source: string): { readonly present: readonly string[]; readonly missing: readonly string[] } {
  const project = sourceProject({ 'login.js': source });
  try {
    const [handler, ...others] = inventory({ port: createClassicPort({ ts, program: openProgram(project) }), policy: policyOf(project) }).handlers;
    expect(others).toEqual([]);
    return handler!.fields;
  } finally {
    project.dispose();
  }
}

test('of a handler without events nothing is said', () => {
  expect(fields(login(''))).toEqual({ present: [], missing: [] });
});

test('a text says what happened, and by what stands in it who', () => {
  expect(fields(login("logger.info('login success');"))).toEqual({ present: ['action', 'outcome'], missing: ['actor', 'method', 'clientIp', 'sessionOrCorrelation', 'device', 'userAgent', 'referer'] });
  expect(fields(login('logger.info(`login success of ${user.id} from ${req.ip}`);')).present).toEqual(['actor', 'action', 'outcome', 'clientIp']);
});

test('fields of a row are its columns, those of spreads and of what is nested too', () => {
  const row = "await prisma.auditLog.create({ data: { ...who, action: 'login success', method: 'password', details: { agent: req.get('User-Agent'), requestId: req.id } } });";
  expect(fields(login(`const who = { userId: user.id, ip: req.ip }; ${row}`))).toEqual({
    present: ['actor', 'action', 'outcome', 'method', 'clientIp', 'sessionOrCorrelation', 'userAgent'], missing: ['device', 'referer'],
  });
});

test('what is bound to a logger counts, and so does the request that it belongs to', () => {
  expect(fields(login("child.info('login success');", "const child = logger.child({ actor: 'service', deviceId: 'none' });")).present).toEqual(['actor', 'action', 'outcome']);
  expect(fields(login("req.log.info({ userId: user.id }, 'login success');"))).toEqual({
    present: ['actor', 'action', 'outcome', 'clientIp', 'sessionOrCorrelation', 'userAgent', 'referer'], missing: ['method', 'device'],
  });
});

test('nothing is said to be missing of a record that cannot be read', () => {
  expect(fields(login("await prisma.auditLog.create({ data: { ...entryOf(req), action: 'login success' } });"))).toEqual({ present: ['action', 'outcome'], missing: [] });
});
