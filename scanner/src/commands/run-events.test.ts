import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Handler, Inventory } from '@logproof/core';
import { describe, expect, test } from 'vitest';
import { ConfigError, NothingReadableError, OutputError, UsageError } from '../errors.js';
import { eventsFormats } from '../event-reporters/index.js';
import type { MakeInventory } from '../events/events.js';
import { handlerIn, inventoryOf, recorded, unrecorded } from '../events/report.test-support.js';
import { main } from '../main.js';
import { temporaryFolder, type Files } from '../temporary-folder.test-support.js';
import { fakeTerminal, type FakeTerminalSetting } from '../terminal/fake-terminal.test-support.js';
import { Progress } from '../terminal/progress.js';
import { runEvents, type EventsFlags } from './run-events.js';

const code = 'export const a = 1;\n';
const today = '2030-01-01';

/** One handler in each file. */
const oneEach = (over: Partial<Handler> = {}, inventory: Partial<Inventory> = {}): MakeInventory => ({ files = [] }) =>
  inventoryOf(files.map((file) => handlerIn(file, { failure: { ...unrecorded, missing: [{ file, line: 5, note: 'when `isMatch` is false' }] }, ...over })), inventory);

async function run(folder: string, flags: Partial<EventsFlags> = {}, inventory = oneEach(), paths: readonly string[] = [], setting: FakeTerminalSetting = {}) {
  const terminal = fakeTerminal(folder, setting);
  const all: EventsFlags = { project: [], format: 'pretty', engine: 'classic', color: true, ...flags };
  const exit = await runEvents(paths, all, { terminal, progress: new Progress(terminal, false) }, { inventory, today });
  return { exit, out: terminal.out(), err: terminal.err() };
}

const inFolder = (files: Files = { 'a.ts': code }): string => temporaryFolder(files);
const lockOf = (folder: string): string => readFileSync(`${folder}/security-events.lock.json`, 'utf8');

describe('exit codes', () => {
  test('0 without a check, whatever is missing', async () => {
    expect(await run(inFolder())).toMatchObject({ exit: 0, err: '', out: expect.stringContaining('Exit code 0: a list is no judgement') });
  });

  test('0 where nothing was lost, 1 where something was', async () => {
    const folder = inFolder();
    expect(await run(folder, { write: true })).toMatchObject({ exit: 0, err: 'Wrote security-events.lock.json.\n' });
    expect(await run(folder, { check: true })).toMatchObject({ exit: 0, out: expect.stringMatching(/^The lock is up to date\.\n/) });
    expect(await run(folder, { check: true }, oneEach({ failure: recorded }))).toMatchObject({ exit: 0, out: expect.stringMatching(/^gained .*\n\n1 difference from the lock, none of them a loss or unknown\.\n[^]*out of date/) });
    expect(await run(folder, { check: true }, oneEach({ success: unrecorded }))).toMatchObject({ exit: 1, out: expect.stringMatching(/^lost .*\/b\.ts:5\n/) });
    expect(await run(folder, { check: true }, oneEach({}, { handlers: [] }))).toMatchObject({ exit: 1, out: expect.stringMatching(/^vanished /) });
  });

  test('1 where a waiver has expired', async () => {
    const handlers = [{ handler: 'signIn', waive: { outcome: 'failure', reason: 'the partner keeps a record of it', owner: 'payments', expires: '2029-12-31' } }];
    const folder = inFolder({ 'a.ts': code, 'logproof.config.json': JSON.stringify({ handlers }) });
    await run(folder, { write: true });
    expect(await run(folder, { check: true })).toMatchObject({ exit: 1, out: expect.stringMatching(/^expired {2}The waiver for the failure of `signIn` expired on 2029-12-31/) });
  });

  test('2 where a complete list is required, and then no lock is written', async () => {
    const folder = inFolder();
    expect(await run(folder, { requireComplete: true, write: true }, oneEach({}, { reasons: ['unresolved'] }))).toMatchObject({ exit: 2, err: expect.stringContaining('was left as it is') });
    expect(existsSync(`${folder}/security-events.lock.json`)).toBe(false);
  });

  test.each<[string, Partial<EventsFlags>, new (...args: never[]) => Error, string]>([
    ['both', { check: true, write: true }, UsageError, 'give one of them'],
    ['a lock for nothing', { lock: 'l.json' }, UsageError, 'give --check or --write too'],
    ['no lock', { check: true }, ConfigError, 'there is no lock security-events.lock.json; --write writes it'],
    ['a lock that cannot be written', { write: true, lock: 'no/l.json' }, OutputError, 'cannot write the lock no/l.json'],
    ['a list that cannot be written', { output: 'no/l.txt' }, OutputError, 'cannot write no/l.txt'],
  ])('refused: %s', async (_, flags, kind, message) => {
    const running = run(inFolder(), flags);
    await expect(running).rejects.toThrow(kind);
    await expect(running).rejects.toThrow(message);
  });

  test('refused: nothing to read, a damaged lock', async () => {
    await expect(run(inFolder({}))).rejects.toThrow(NothingReadableError);
    const folder = inFolder();
    writeFileSync(`${folder}/security-events.lock.json`, '{ CANARY');
    await expect(run(folder, { check: true })).rejects.toThrow('the lock security-events.lock.json is not valid JSON');
  });
});

describe('the lock', () => {
  test('is the same wherever it is written from, and names no line', async () => {
    const folder = inFolder({ 'package.json': '{}', 'src/a.js': code });
    await run(folder, { write: true });
    const first = lockOf(folder);
    await run(`${folder}/src`, { write: true, lock: '../security-events.lock.json' }, oneEach({ line: 90 }), ['..']);
    expect(lockOf(folder)).toBe(first);
    expect(first).not.toMatch(/a\.js|90/);
  });

  test('is about what was asked for', async () => {
    const folder = inFolder({ 'src/a.js': code, 'b.js': code });
    await run(folder, { write: true }, oneEach(), ['src']);
    expect(await run(folder, { check: true }, oneEach(), ['./src/'])).toMatchObject({ exit: 0 });
    await expect(run(folder, { check: true })).rejects.toThrow(UsageError);
    await expect(run(folder, { check: true, all: true }, oneEach(), ['src'])).rejects.toThrow('was written for other paths, projects or --all');
  });

  test('privileged handlers are in it where they were asked for', async () => {
    const folder = inFolder();
    await run(folder, { write: true, all: true }, oneEach({ kind: 'data-export' }));
    expect(lockOf(folder)).toContain('"kind": "data-export"');
    expect(await run(folder, { check: true, all: true }, oneEach({ kind: 'data-export' }))).toMatchObject({ exit: 0 });
  });
});

describe('what is printed', () => {
  test('in a file, and the gist of it', async () => {
    const folder = inFolder();
    expect(await run(folder, { output: 'events.md', format: 'markdown' }, oneEach(), [], { isTerminal: true })).toEqual({ exit: 0, out: '', err: '1 handler: 1 with gaps.\n' });
    expect(readFileSync(`${folder}/events.md`, 'utf8')).toMatch(/^## logproof events: 1 handler/);
  });

  test('what CSV has no place for is said beside it', async () => {
    const folder = inFolder();
    await run(folder, { write: true, quiet: true });
    const { out, err } = await run(folder, { format: 'csv', check: true }, oneEach({ name: 'a\u001B[31m' }, { reasons: ['2 packages not installed'] }));
    expect(out).toMatch(/^file,line,name/);
    expect(err).toMatch(/^appeared: .*\nvanished: .*\nThe list may be incomplete: 2 packages not installed\.\n$/);
    expect(err).not.toContain('\u001B');
  });

  test('what it cost', async () => {
    const { err } = await run(inFolder(), { stats: true });
    expect(err).toMatch(/^engine classic 6\.[\d.]+, 1 program\nfiles 3, handlers 1\n/);
  });

  test('colours on a terminal, unless they are refused', async () => {
    expect((await run(inFolder(), {}, oneEach(), [], { isTerminal: true })).out).toContain('\u001B[');
    expect((await run(inFolder(), { color: false }, oneEach(), [], { isTerminal: true })).out).not.toContain('\u001B[');
  });
});

test('the command line knows it', async () => {
  const terminal = fakeTerminal(inFolder());
  expect(await main(['events', '--help'], terminal)).toBe(0);
  expect(terminal.out()).toMatch(/--check[^]*--lock <file>[^]*Exit code: 0 listed/);
});

const hostile = new URL('../../../test/hostile/canary/', import.meta.url);

test.each([...eventsFormats])('%s repeats nothing of the scanned code, and is the same each time', async (format) => {
  const folder = inFolder(Object.fromEntries(readdirSync(hostile).map((name) => [name, readFileSync(new URL(name, hostile), 'utf8')])));
  await run(folder, { write: true, quiet: true });
  for (const flags of [{ verbose: true }, { check: true, verbose: true }]) {
    const inventory = oneEach({ success: unrecorded });
    const said = await run(folder, { format, ...flags }, inventory);
    expect(said.out).toContain('signIn');
    expect(`${said.out}${said.err}${lockOf(folder)}`).not.toMatch(/CANARY|4111/);
    expect(said.out).not.toContain(folder);
    expect(await run(folder, { format, ...flags }, inventory)).toEqual(said);
  }
});
