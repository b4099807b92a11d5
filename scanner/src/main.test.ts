import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { main } from './main.js';
import { temporaryFolder, type Files } from './temporary-folder.test-support.js';
import { fakeTerminal, type FakeTerminalSetting } from './terminal/fake-terminal.test-support.js';

const leak = `export function login(password: string) {\n  console.log('CANARY-string', /CANARY-regex/, { password }); // CANARY-comment\n}\n`;

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function logproof(folder: string, args: readonly string[], setting?: FakeTerminalSetting): Promise<Ran> {
  const terminal = fakeTerminal(folder, setting);
  const code = await main(args, terminal);
  return { code, out: terminal.out(), err: terminal.err() };
}

const inFolder = async (files: Files, ...args: string[]): Promise<Ran> => logproof(temporaryFolder(files), args);

describe('exit codes', () => {
  test('0: nothing to act on', async () => {
    const { code, out, err } = await inFolder({ 'a.ts': 'console.log("hello");\n' }, 'scan');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^No problem found\.\nBased on 1 file, 1 line, 1 log call of console\.\nExit code 0: nothing at --fail-on error\.\n$/);
  });

  test('1: a finding at --fail-on', async () => {
    expect(await inFolder({ 'a.ts': leak }, 'scan')).toMatchObject({ code: 1, err: '' });
    expect(await inFolder({ 'a.ts': leak }, 'scan', '--fail-on', 'never')).toMatchObject({ code: 0 });
  });

  test.each<[string, Files, readonly string[], RegExp]>([
    ['an unknown command', {}, ['scna'], /unknown command 'scna'\n\(Did you mean scan\?\)/],
    ['no command', {}, [], /Usage: logproof/],
    ['an unknown option', { 'a.ts': '' }, ['scan', '--projcet', 'x'], /unknown option '--projcet'\n\(Did you mean --project\?\)/],
    ['a value that does not fit', { 'a.ts': '' }, ['scan', '--format', 'xml'], /'xml' is invalid\. Allowed choices are pretty, json/],
    ['an unknown rule', { 'a.ts': '' }, ['scan', '--rule', 'no-secrets-in-logs'], /there is no rule 'no-secrets-in-logs' \(did you mean no-secrets-in-log\?\)/],
    ['an empty folder', {}, ['scan'], /nothing to read in \.: no TypeScript or JavaScript file found/],
    ['a path that is not there', {}, ['scan', 'gone'], /there is no file or folder gone/],
    ['a tsconfig that is not there', { 'a.ts': '' }, ['scan', '-p', 'gone.json'], /there is no tsconfig gone\.json/],
    ['a bad config file', { 'a.ts': '', 'logproof.config.json': '{' }, ['scan'], /the config file cannot be used\n {2}logproof\.config\.json.*not valid JSON/],
    ['a report that cannot be written', { 'a.ts': '' }, ['scan', '-o', 'no/such/folder.txt'], /cannot write no\/such\/folder\.txt: not there/],
    ['an incomplete read where a complete one is required', { 'tsconfig.json': '{"extends":"gone"}', 'a.ts': '' }, ['scan', '--require-complete'], /^$/],
  ])('2: %s', async (_, files, args, message) => {
    const { code, err } = await inFolder(files, ...args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/^\s+at /m);
  });

  test('0: help and version', async () => {
    expect(await inFolder({}, '--help')).toMatchObject({ code: 0, out: expect.stringMatching(/scan .*\n.*events .*\n.*explain .*\n.*tsc /) });
    expect(await inFolder({}, 'scan', '--help')).toMatchObject({ code: 0, out: expect.stringContaining('--require-complete') });
    expect(await inFolder({}, '--version')).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });
});

describe('the report', () => {
  const folder = (): string => temporaryFolder({ 'tsconfig.json': '{}', 'src/a.ts': leak });

  test.each([['pretty'], ['json']])('%s never holds a literal or a comment of the scanned code', async (format) => {
    const { out, err } = await logproof(folder(), ['scan', '--format', format, '--verbose', '--stats'], { isTerminal: true });
    expect(out).toContain('password');
    expect(out + err).not.toContain('CANARY');
  });

  test('same input, same bytes, wherever it is asked from', async () => {
    const here = folder();
    const [first, second] = [await logproof(here, ['scan', '--format', 'json']), await logproof(here, ['scan', 'src', '--format', 'json'])];
    expect(second.out).toBe(first.out);
    const inside = await logproof(`${here}/src`, ['scan', '--format', 'json']);
    expect(inside.out).toBe(first.out.replaceAll('"src/a.ts"', '"a.ts"'));
  });

  test('in a file', async () => {
    const here = folder();
    const { out, err } = await logproof(here, ['scan', '--format', 'json', '-o', 'report.json']);
    expect({ out, err }).toEqual({ out: '', err: '1 error.\n' });
    expect(JSON.parse(readFileSync(`${here}/report.json`, 'utf8'))).toMatchObject({ version: 1 });
  });

  test('colours on a terminal, unless they are refused', async () => {
    const here = folder();
    expect((await logproof(here, ['scan'], { isTerminal: true })).out).toContain('\u001B[');
    expect((await logproof(here, ['scan', '--no-color'], { isTerminal: true })).out).not.toContain('\u001B[');
    expect((await logproof(here, ['scan'])).out).not.toContain('\u001B[');
  });

  test('what it cost, on standard error', async () => {
    const { err } = await logproof(folder(), ['scan', '--stats', '--format', 'json']);
    expect(err).toMatch(/^engine classic 6\.[\d.]+, 1 program\nfiles 1, lowered 1, questions to the compiler \d+\n/);
  });
});

test('the native engine finds the same', async () => {
  const folder = temporaryFolder({ 'tsconfig.json': '{}', 'src/a.ts': leak, 'b.js': 'console.log({ password });' });
  const found = async (engine: string): Promise<unknown> => JSON.parse((await logproof(folder, ['scan', '--engine', engine, '--format', 'json'])).out).findings;
  expect(await found('native')).toEqual(await found('classic'));
});

test('scanned code is never run', async () => {
  const folder = temporaryFolder({ 'a.js': `require('node:fs').writeFileSync(__dirname + '/ran', '');`, 'package.json': '{"main":"a.js"}', 'logproof.config.cjs': `require('node:fs').writeFileSync(__dirname + '/ran', ''); module.exports = {};` });
  await logproof(folder, ['scan']);
  expect(existsSync(`${folder}/ran`)).toBe(false);
});
