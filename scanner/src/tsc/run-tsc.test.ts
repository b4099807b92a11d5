import { describe, expect, test } from 'vitest';
import { temporaryFolder, type Files } from '../temporary-folder.test-support.js';
import { fakeTerminal } from '../terminal/fake-terminal.test-support.js';
import { Progress } from '../terminal/progress.js';
import type { Tsc } from './find-tsc.js';
import { runTsc, type TscDeps } from './run-tsc.js';

const leak = `export function login(password: string) {\n  console.log('CANARY', { password });\n}\n`;
const project: Files = { 'tsconfig.json': '{}', 'src/a.ts': leak };

interface Started {
  readonly tsc: Tsc;
  readonly args: readonly string[];
  readonly cwd: string;
}

async function tsc(folder: string, args: readonly string[], code = 0, deps: TscDeps = {}) {
  const terminal = fakeTerminal(folder);
  const started: Started[] = [];
  const exit = await runTsc(args, { terminal, progress: new Progress(terminal) }, {
    start: async (found, given, cwd) => {
      started.push({ tsc: found, args: given, cwd });
      return Promise.resolve(code);
    },
    ...deps,
  });
  return { exit, started, out: terminal.out(), err: terminal.err() };
}

describe('exit code', () => {
  test('that of tsc if it is not 0', async () => {
    expect(await tsc(temporaryFolder(project), ['--noEmit'], 2)).toMatchObject({ exit: 2, out: expect.stringContaining('LP/') });
    expect(await tsc(temporaryFolder({ ...project, 'src/a.ts': '' }), ['--noEmit'], 1)).toMatchObject({ exit: 1 });
  });

  test('else 1 for a finding of severity error, 0 for none', async () => {
    expect(await tsc(temporaryFolder(project), ['--noEmit'])).toMatchObject({ exit: 1 });
    expect(await tsc(temporaryFolder({ ...project, 'src/a.ts': 'console.log(1);' }), [])).toMatchObject({ exit: 0, out: '', err: 'logproof: no problem found in 1 files, 1 log calls\n' });
  });

  test('a check that breaks is an error', async () => {
    const run = (): never => { throw new TypeError('CANARY'); };
    expect(await tsc(temporaryFolder(project), [], 0, { run })).toMatchObject({ exit: 2, out: '', err: expect.stringMatching(/^logproof failed \(a bug\): TypeError in .*\n$/) });
    expect(await tsc(temporaryFolder(project), [], 1, { run })).toMatchObject({ exit: 1 });
  });
});

describe('output', () => {
  test('as tsc prints its own', async () => {
    const { out } = await tsc(temporaryFolder(project), []);
    expect(out).toMatch(/^src\/a\.ts\(2,27\): error LP\/no-secrets-in-log: `password` [^\n]+\n {2}[^\n]+\n$/);
  });

  test('with code and colours where tsc has them', async () => {
    const { out } = await tsc(temporaryFolder(project), ['--pretty']);
    expect(out).toContain('\u001B[');
    expect(out).toContain('password });');
    expect(out).not.toContain('CANARY');
  });
});

describe('the same project as tsc', () => {
  test('arguments go through untouched', async () => {
    const folder = temporaryFolder(project);
    const args = ['-p', '.', '--noEmit', '--lib', 'es2023,dom', '$(touch x)'];
    expect((await tsc(folder, args)).started).toMatchObject([{ args, cwd: folder }]);
  });

  test.each<[string, Files, readonly string[], readonly string[]]>([
    ['the tsconfig above', { 'tsconfig.json': '{}', 'b/a.ts': leak }, [], ['b/a.ts']],
    ['a project', { 'b/tsconfig.json': '{}', 'b/a.ts': leak, 'c.ts': leak }, ['-p', 'b'], ['b/a.ts']],
    ['a build with its references', { 'tsconfig.json': '{"files":["c.ts"],"references":[{"path":"./b"}]}', 'c.ts': leak, 'b/tsconfig.json': '{}', 'b/a.ts': leak }, ['-b'], ['b/a.ts', 'c.ts']],
    ['files', { 'a.ts': leak, 'c.ts': leak }, ['--noEmit', 'c.ts'], ['c.ts']],
  ])('%s', async (_, files, args, checked) => {
    const { out } = await tsc(temporaryFolder(files), args);
    expect([...out.matchAll(/^([^(\s]+)\(/gm)].map(([, file]) => file)).toEqual(checked);
  });

  test.each([['--version'], ['--help'], ['--init'], ['--showConfig']])('nothing is checked where nothing is compiled: %s', async (arg) => {
    expect(await tsc(temporaryFolder(project), [arg])).toMatchObject({ exit: 0, out: '', err: '' });
  });

  test('--watch is refused', async () => {
    await expect(tsc(temporaryFolder(project), ['--watch'])).rejects.toThrow(/cannot --watch/);
    await expect(tsc(temporaryFolder(project), ['-b', '-w'])).rejects.toThrow(/cannot --watch/);
  });
});

test('with TypeScript 7, an ignored plugin is told', async () => {
  const folder = temporaryFolder({
    ...project, 'tsconfig.json': '{"compilerOptions":{"plugins":[{"name":"@logproof/ts-transform"}]}}',
    'node_modules/typescript/package.json': '{"version":"7.0.2","bin":{"tsc":"bin/tsc"}}', 'node_modules/typescript/bin/tsc': '#!/usr/bin/env node\n',
  });
  const { started, err } = await tsc(folder, []);
  expect(started[0]?.tsc).toEqual({ script: `${folder}/node_modules/typescript/bin/tsc`, version: '7.0.2' });
  expect(err).toContain('TypeScript 7 ignores the plugin @logproof/ts-transform of tsconfig.json');
});
