import type { RunInput } from '@logproof/core';
import { describe, expect, test } from 'vitest';
import { ConfigError, UsageError } from '../errors.js';
import { temporaryFolder, type Files } from '../temporary-folder.test-support.js';
import { findingIn, outputOf } from './report.test-support.js';
import type { ScanOptions } from './options.js';
import { scan } from './scan.js';

const code = 'export const a = 1;\n';

/** Scans with a core that finds one thing in each file. */
async function scanned(folder: string, options: Partial<ScanOptions> = {}) {
  const inputs: RunInput[] = [];
  const report = await scan({ cwd: folder, paths: [], projects: [], rules: [], engine: 'classic', ...options }, {
    run: (input) => {
      inputs.push(input);
      return outputOf((input.files ?? []).map((file) => findingIn(file, { fingerprint: file })), { reasons: [] });
    },
  });
  return { report, inputs, found: report.findings.map(({ place }) => place.file.slice(folder.length + 1)) };
}

describe('what the core is asked', () => {
  test('one run for each program, each file once', async () => {
    const folder = temporaryFolder({ 'a/tsconfig.json': '{}', 'a/x.ts': code, 'b/tsconfig.json': '{"include":[".","../a"]}', 'b/y.ts': 'import "../a/x.js";', 'z.js': code });
    const { inputs, found } = await scanned(folder);
    expect(inputs.map(({ files }) => files)).toEqual([[`${folder}/a/x.ts`], [`${folder}/b/y.ts`], [`${folder}/z.js`]]);
    expect(found).toEqual(['a/x.ts', 'b/y.ts', 'z.js']);
    expect(inputs[0]).toMatchObject({ scope: 'program', honourEslintComments: true });
    expect(inputs[0]).not.toHaveProperty('rules');
  });

  test('the policy of the config file nearest to what is scanned', async () => {
    const folder = temporaryFolder({ 'logproof.config.ts': `import { defineConfig } from 'logproof';\nexport default defineConfig({ preset: 'strict', exclude: ['b'] });`, 'a/x.ts': code, 'b/y.ts': code });
    const { report, inputs, found } = await scanned(folder, { paths: ['a', 'b'] });
    expect(found).toEqual(['a/x.ts']);
    expect(report.tool.ruleset).toBe('strict');
    expect(inputs[0]?.policy.root).toBe(folder);
  });

  test('only some rules', async () => {
    const { inputs } = await scanned(temporaryFolder({ 'a.ts': code }), { rules: ['no-secrets-in-log'] });
    expect(inputs[0]?.rules).toEqual(['no-secrets-in-log']);
  });
});

describe('what the answer is based on', () => {
  const read = async (files: Files) => (await scanned(temporaryFolder(files))).report.summary;

  test('a complete read', async () => {
    expect(await read({ 'a.ts': code })).toMatchObject({ complete: true, reasons: [], files: 1, findings: { error: 1, warning: 0, info: 0 } });
  });

  test('a partial one', async () => {
    expect(await read({ 'tsconfig.json': '{"extends":"gone"}', 'a.ts': code })).toMatchObject({ complete: false, reasons: [expect.stringContaining('extends a file that is not there')] });
  });

  test('browser code is listed as left out, and nothing is incomplete for that', async () => {
    const folder = temporaryFolder({ 'a.js': 'export const p = (password) => console.log(password);\n', 'b.js': '"use client";\nexport const p = (password) => console.log(password);\n' });
    const { findings, summary, leftOut } = await scan({ cwd: folder, paths: [], projects: [], rules: [], engine: 'classic' });
    expect(findings.map(({ place }) => place.file)).toEqual([`${folder}/a.js`]);
    expect(summary).toMatchObject({ complete: true, files: 1, lines: 1, logCalls: 1 });
    expect(leftOut).toEqual([{ path: `${folder}/b.js`, reason: 'browser code: what it logs stays with its user' }]);
  });

  test('a waiver counts until its last day, and no longer', async () => {
    const app = "import express from 'express';\nconst app = express();\napp.post('/login', (req, res) => { res.status(401).end(); });\n";
    const waive = { reason: 'the kiosk has one shared pin and no accounts', owner: 'store team', expires: '2030-06-30' };
    const folder = temporaryFolder({ 'a.ts': app, 'logproof.config.json': JSON.stringify({ handlers: [{ route: 'POST /login', waive }] }) });
    const rulesOn = async (today: string) => (await scan({ cwd: folder, paths: [], projects: [], rules: ['require-auth-event'], engine: 'classic' }, { today })).findings.map(({ rule }) => rule);
    expect(await rulesOn('2030-06-30')).toEqual([]);
    expect(await rulesOn('2030-07-01')).toEqual(['require-auth-event']);
  });

  test('what a command-line tool prints is its user interface', async () => {
    const prints = 'export const p = (password, email) => console.log(password, email);\n';
    const folder = temporaryFolder({ 'package.json': '{"name":"server"}', 'a.js': prints, 'tool/package.json': '{"name":"tool","bin":"b.js"}', 'tool/b.js': prints, 'scripts/c.js': `#!/usr/bin/env node\n${prints}` });
    const { findings } = await scan({ cwd: folder, paths: [], projects: [], rules: [], engine: 'classic' });
    expect(findings.map(({ rule, severity, place }) => [place.file.slice(folder.length + 1), rule, severity])).toEqual([
      ['a.js', 'no-secrets-in-log', 'error'], ['a.js', 'no-personal-data-in-log', 'warning'], ['scripts/c.js', 'no-secrets-in-log', 'warning'], ['tool/b.js', 'no-secrets-in-log', 'warning'],
    ]);
    expect(findings[3]?.trace.at(-1)?.note).toBe('sink: `console.log` writes it, to the terminal of a command-line tool');
  });

  test('nothing but tests', async () => {
    expect(await read({ 'a.test.ts': code })).toMatchObject({ complete: false, reasons: ['no file was read'], files: 0 });
  });

  test('a plugin that TypeScript 7 ignores', async () => {
    const folder = temporaryFolder({
      'tsconfig.json': '{"compilerOptions":{"plugins":[{"transform":"@logproof/ts-transform"}]}}', 'a.ts': code,
      'node_modules/typescript/package.json': '{"version":"7.0.2","bin":{"tsc":"./bin/tsc"}}', 'node_modules/typescript/bin/tsc': '#!/usr/bin/env node\n',
    });
    expect((await scanned(folder)).report.notes).toEqual(['TypeScript 7 ignores the plugin @logproof/ts-transform of tsconfig.json; `logproof tsc` checks with every version']);
  });
});

describe('what is refused', () => {
  test('a rule that is not there', async () => {
    const scanning = scanned(temporaryFolder({ 'a.ts': code }), { rules: ['no-secret-in-log'] });
    await expect(scanning).rejects.toThrow(UsageError);
    await expect(scanning).rejects.toThrow(`there is no rule 'no-secret-in-log' (did you mean no-secrets-in-log?)`);
  });

  test('a config file with a problem, without its values', async () => {
    const folder = temporaryFolder({ 'a.ts': code, 'logproof.config.json': '{"preset":"CANARY","rulse":{}}' });
    const scanning = scanned(folder);
    await expect(scanning).rejects.toThrow(ConfigError);
    await expect(scanning).rejects.toThrow(/logproof\.config\.json: .*rulse/);
    await expect(scanning).rejects.not.toThrow(/CANARY/);
  });

  test('a config file that is not there', async () => {
    await expect(scanned(temporaryFolder({ 'a.ts': code }), { config: 'gone.json' })).rejects.toThrow('gone.json: there is no such file');
  });

  test('a config file is never run', async () => {
    const folder = temporaryFolder({ 'a.ts': code, 'logproof.config.js': 'globalThis.logproofWasHere = true; export default {};' });
    await scanned(folder).catch(() => undefined);
    expect(globalThis).not.toHaveProperty('logproofWasHere');
  });
});
