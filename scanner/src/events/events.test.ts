import type { Handler, Inventory } from '@logproof/core';
import { describe, expect, test } from 'vitest';
import { ConfigError } from '../errors.js';
import { temporaryFolder, type Files } from '../temporary-folder.test-support.js';
import { events, type EventsOptions, type InventoryAsk } from './events.js';
import { handlerIn, inventoryOf, noWay, recorded } from './report.test-support.js';

const code = 'export const a = 1;\n';

/** Lists one handler in each file, or what is given. */
async function listedIn(folder: string, options: Partial<EventsOptions> = {}, over: Partial<Handler> = {}, inventory: Partial<Inventory> = {}, today = '2030-01-01') {
  const asked: InventoryAsk[] = [];
  const report = await events({ cwd: folder, paths: [], projects: [], engine: 'classic', all: false, ...options }, {
    today,
    inventory: (input) => {
      asked.push(input);
      return inventoryOf((input.files ?? []).map((file) => handlerIn(file, over)), inventory);
    },
  });
  return { report, asked };
}
const inFiles = (files: Files, ...rest: Parameters<typeof listedIn> extends [string, ...infer Rest] ? Rest : never) => listedIn(temporaryFolder(files), ...rest);

describe('what the core is asked', () => {
  test('one inventory for each program, each file once', async () => {
    const folder = temporaryFolder({ 'a/tsconfig.json': '{}', 'a/x.ts': code, 'b/tsconfig.json': '{"include":[".","../a"]}', 'b/y.ts': 'import "../a/x.js";', 'z.js': code });
    const { report, asked } = await listedIn(folder);
    expect(asked.map(({ files }) => files)).toEqual([[`${folder}/a/x.ts`], [`${folder}/b/y.ts`], [`${folder}/z.js`]]);
    expect(asked[0]).toMatchObject({ scope: 'program', policy: { root: folder } });
    expect(report.handlers.map(({ file }) => file.slice(folder.length + 1))).toEqual(['a/x.ts', 'b/y.ts', 'z.js']);
    expect(report).toMatchObject({ programs: 3, summary: { files: 9, handlers: 3, kinds: { login: 3 }, complete: true } });
  });
});

test('privileged kinds are listed where they are asked for', async () => {
  expect((await inFiles({ 'a.ts': code }, {}, { kind: 'data-export' })).report).toMatchObject({ handlers: [], hidden: 1, summary: { handlers: 0, kinds: {} } });
  expect((await inFiles({ 'a.ts': code }, { all: true }, { kind: 'data-export' })).report).toMatchObject({ handlers: [{ family: 'data' }], hidden: 0 });
});

test('packages by families of events', async () => {
  const folder = temporaryFolder({ 'package.json': '{}', 'a.js': code, 'apps/api/package.json': '{}', 'apps/api/src/b.js': code, 'apps/web/c.js': code });
  const { report } = await listedIn(folder);
  const count = (handlers: number) => ({ authn: { handlers, recorded: 0, waived: 0 } });
  expect(report.summary.packages).toEqual([{ folder, families: count(2) }, { folder: `${folder}/apps/api`, families: count(1) }]);
});

describe('the policy', () => {
  const config = (policy: object): Files => ({ 'a.ts': code, 'logproof.config.json': JSON.stringify(policy) });
  const waive = { outcome: 'failure', reason: 'the partner keeps a record of it', owner: 'payments', expires: '2030-01-31' };

  test('says what a handler is for', async () => {
    expect((await inFiles(config({ handlers: [{ handler: 'signIn', kind: 'none' }] }))).report).toMatchObject({ handlers: [], hidden: 0, notes: [] });
    expect((await inFiles(config({ handlers: [{ route: 'POST /login', kind: 'upload' }] }))).report).toMatchObject({ handlers: [], hidden: 1 });
  });

  test('waives an outcome until a day', async () => {
    const { report } = await inFiles(config({ handlers: [{ handler: 'signIn', waive }] }));
    expect(report.handlers[0]?.waivers).toEqual([{ ...waive, by: 'policy', expired: false }]);
    expect(report.summary.packages[0]?.families).toEqual({ authn: { handlers: 1, recorded: 0, waived: 1 } });
    expect(report.notes).toEqual([]);
  });

  test('a waiver that has expired counts no more, and that is said', async () => {
    const { report } = await inFiles(config({ handlers: [{ handler: 'signIn', waive }] }), {}, {}, {}, '2030-02-01');
    expect(report.notes).toEqual(['the waiver for the failure of `signIn` expired on 2030-01-31 (owner: payments) and counts no more.']);
    expect(report.summary.packages[0]?.families).toEqual({ authn: { handlers: 1, recorded: 0, waived: 0 } });
  });

  test('an entry that fits nothing is told', async () => {
    const { report } = await inFiles(config({ handlers: [{ handler: 'signin', waive }, { handler: 'gone', kind: 'none' }] }));
    expect(report.notes).toEqual(['`handlers[0]` of the config file fits no handler that was read.']);
  });

  test('sign-in at an identity provider is recorded there', async () => {
    const { report } = await inFiles(config({ login: { by: 'auth0', reason: 'its tenant log goes to the same store' } }));
    expect(report.handlers[0]?.waivers).toHaveLength(2);
    expect(report.summary.packages[0]?.families).toEqual({ authn: { handlers: 1, recorded: 0, waived: 1 } });
  });

  test('demands a strength', async () => {
    const over = { success: { ...recorded, strength: 'log' as const }, failure: noWay };
    expect((await inFiles(config({}), {}, over)).report.handlers[0]?.standing).toEqual({ success: 'recorded', failure: 'n/a' });
    expect((await inFiles(config({ minimumStrength: 'audit' }), {}, over)).report.handlers[0]?.standing).toEqual({ success: 'weak', failure: 'n/a' });
  });

  test('a waiver without an end is refused', async () => {
    await expect(inFiles(config({ handlers: [{ handler: 'signIn', waive: { ...waive, expires: 'never' } }] }))).rejects.toThrow(ConfigError);
  });
});

describe('what the answer is based on', () => {
  test('a partial read, step limits and browser code', async () => {
    const { report } = await inFiles({ 'a.ts': code }, {}, {}, { reasons: ['2 packages not installed'], limits: { steps: 1 }, browserFiles: ['/r/x.ts'] });
    expect(report.summary).toMatchObject({ complete: false, reasons: ['2 packages not installed'], limits: { steps: 1 } });
    expect(report.leftOut).toEqual([{ path: '/r/x.ts', reason: expect.stringContaining('browser code') }]);
  });

  test('a route that looks like a password is not shown', async () => {
    const { report } = await inFiles({ 'a.ts': code }, {}, { routes: ['POST /hooks/9f8a7b6c5d4e3f2a1b0c'], name: 'POST /hooks/9f8a7b6c5d4e3f2a1b0c', registration: 'at `/hooks/9f8a7b6c5d4e3f2a1b0c`' });
    expect(report.handlers[0]).toMatchObject({ name: 'POST /hooks/*****', routes: ['POST /hooks/*****'], registration: 'at `/hooks/*****`' });
    expect(JSON.stringify(report)).not.toContain('9f8a7b');
  });
});
