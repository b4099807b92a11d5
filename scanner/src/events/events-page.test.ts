import { readFileSync, writeFileSync } from 'node:fs';
import type { Handler, OutcomeEvents } from '@logproof/core';
import { expect, test } from 'vitest';
import { eventsContext } from '../event-reporters/context.test-support.js';
import { pretty } from '../event-reporters/pretty.js';
import { lockEntries } from '../lock/lock-entries.js';
import { readLock } from '../lock/lock-file.js';
import { temporaryFolder } from '../temporary-folder.test-support.js';
import { events } from './events.js';
import { eventsReportOf, handlerIn, inventoryOf, listed, noWay } from './report.test-support.js';
import { eventsVerdict } from './verdict.js';

const page = readFileSync(new URL('../../../docs/events.md', import.meta.url), 'utf8');
const blocks = (language: string): string[] => [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, code = '']) => code);

const outcome = (coverage: 'all' | 'some' | 'none', strength: OutcomeEvents['strength'], name?: string): OutcomeEvents =>
  ({ coverage, strength, missing: [], events: name === undefined || strength === null ? [] : [{ file: '/r/apps/api/src/auth.service.ts', line: 80, name, strength }] });
const missing = (events: OutcomeEvents, file: string, line: number, note: string): OutcomeEvents => ({ ...events, missing: [{ file: `/r/apps/api/src/${file}`, line, note }] });

const inController = (over: Partial<Handler>): Handler => handlerIn('/r/apps/api/src/auth.controller.ts', { framework: 'nest', fields: { present: ['actor'], missing: [] }, ...over });
const handlers = [
  inController({
    line: 41, name: 'AuthController.login', routes: ['POST /auth/login'], fields: { present: ['actor'], missing: ['device'] },
    success: outcome('all', 'typed', 'authn_login_success'), failure: missing(outcome('some', 'typed', 'authn_login_fail'), 'auth.service.ts', 88, 'when `user.locked` is true'),
  }),
  inController({
    line: 97, name: 'AuthController.reset', kind: 'password-reset', routes: ['POST /auth/reset'],
    success: missing(outcome('none', null), 'auth.controller.ts', 104, 'where it returns'), failure: missing(outcome('none', null), 'auth.controller.ts', 101, 'where it throws'),
  }),
  handlerIn('/r/apps/api/src/roles.guard.ts', {
    line: 12, name: 'RolesGuard.canActivate', kind: 'authz-guard', framework: 'nest', routes: ['GET /admin/:id'],
    success: noWay, failure: outcome('all', 'log', 'denied'), fields: { present: [], missing: [] },
  }),
];

async function waiversByThePage(config: string) {
  const folder = temporaryFolder({ 'logproof.config.ts': config, 'apps/api/src/a.ts': 'export {};\n' });
  const report = await events({ cwd: folder, paths: [], projects: [], engine: 'classic', all: false }, {
    today: '2030-01-01', inventory: () => inventoryOf(handlers.map((handler) => ({ ...handler, file: handler.file.replace('/r', folder) }))),
  });
  return report.handlers.map(({ waivers }) => waivers);
}

test('the table is what is printed for such handlers and the policy of the page', async () => {
  const [policy = ''] = blocks('ts');
  const waivers = await waiversByThePage(policy);
  const report = eventsReportOf(handlers.map((handler, index) => listed(handler, waivers[index], '/r/apps/api')));
  const shown = pretty({ ...report, summary: { ...report.summary, files: 214, lines: 31870 } }, eventsContext({ verdict: eventsVerdict(true, false, undefined) }));
  expect(blocks('text')[0]).toBe(shown);
});

test('the lock reads, and holds what is found of the handler', () => {
  const folder = temporaryFolder({});
  writeFileSync(`${folder}/l.json`, blocks('json')[0] ?? '');
  const [login] = lockEntries(eventsReportOf(handlers.slice(0, 1).map((handler) => listed(handler, [], '/r/apps/api'))), '/r');
  expect(readLock(`${folder}/l.json`, 'l.json').handlers).toEqual([login?.entry]);
});

test('sign-in elsewhere waives what the page says', async () => {
  const [, elsewhere = ''] = blocks('ts');
  expect((await waiversByThePage(elsewhere)).map((waivers) => waivers.length)).toEqual([2, 2, 0]);
});
