import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { main } from '../main.js';
import { temporaryFolder } from '../temporary-folder.test-support.js';
import { fakeTerminal } from '../terminal/fake-terminal.test-support.js';

const leak = (name: string): string => `export function ${name}(password: string) {\n  console.log('CANARY', password);\n}\n`;

async function scan(folder: string, ...args: string[]) {
  const terminal = fakeTerminal(folder);
  const code = await main(['scan', '--baseline', 'known.json', ...args], terminal);
  return { code, out: terminal.out(), err: terminal.err() };
}

const entriesIn = (folder: string): readonly { readonly file: string }[] => JSON.parse(readFileSync(`${folder}/known.json`, 'utf8')).entries;

test('write, clean, a new leak, fixed, prune', async () => {
  const folder = temporaryFolder({ 'src/a.ts': leak('a'), 'src/b.ts': leak('b') });
  const written = await scan(folder, '--write-baseline');
  expect(written).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^No problem found\.\n2 known findings in the baseline\.\n/) });
  const text = readFileSync(`${folder}/known.json`, 'utf8');
  expect(text).not.toContain('CANARY');
  expect(JSON.parse(text)).toEqual({
    version: 1,
    entries: ['src/a.ts', 'src/b.ts'].map((file) => ({ fingerprint: expect.stringMatching(/^[0-9a-f]{26}$/), rule: 'no-secrets-in-log', file, message: expect.stringContaining('`password`') })),
  });

  expect(await scan(folder)).toMatchObject({ code: 0, out: written.out });
  writeFileSync(`${folder}/src/c.ts`, leak('c'));
  const fresh = await scan(folder, '--format', 'json');
  expect(fresh.code).toBe(1);
  expect(JSON.parse(fresh.out)).toMatchObject({ summary: { findings: { error: 1 }, baseline: { known: 2, fixed: 0 } }, findings: [{ file: 'src/c.ts' }] });

  rmSync(`${folder}/src/c.ts`);
  writeFileSync(`${folder}/src/a.ts`, 'export {};\n');
  expect((await scan(folder)).out).toContain('1 known finding in the baseline.\n1 entry of the baseline is fixed: --prune-baseline drops it.\n');
  expect(entriesIn(folder), 'only told').toHaveLength(2);
  expect((await scan(folder, '--prune-baseline')).out).not.toContain('fixed');
  expect(entriesIn(folder)).toEqual([expect.objectContaining({ file: 'src/b.ts' })]);
  writeFileSync(`${folder}/src/a.ts`, leak('a'));
  expect(await scan(folder), 'it comes back').toMatchObject({ code: 1 });
});

test('same input, same bytes; a finding that moves is still known', async () => {
  const folder = temporaryFolder({ 'src/z.ts': leak('z'), 'src/a.ts': leak('a') });
  await scan(folder, '--write-baseline');
  const first = readFileSync(`${folder}/known.json`, 'utf8');
  await scan(folder, '--write-baseline');
  expect(readFileSync(`${folder}/known.json`, 'utf8')).toBe(first);
  rmSync(`${folder}/src/z.ts`);
  writeFileSync(`${folder}/src/moved.ts`, `\n\n\n${leak('z')}`);
  expect(await scan(folder)).toMatchObject({ code: 0, out: expect.stringContaining('2 known findings') });
});

describe('a scan of a part', () => {
  const files = { 'one/a.ts': leak('same'), 'two/b.ts': leak('same') };

  test('calls nothing fixed that it does not see', async () => {
    const folder = temporaryFolder(files);
    await scan(folder, '--write-baseline');
    const before = entriesIn(folder);
    for (const part of [['one'], ['two'], ['two/b.ts'], ['--rule', 'no-request-in-log']]) {
      const { code, out } = await scan(folder, ...part, '--prune-baseline');
      expect({ part, code, fixed: out.includes('fixed') }).toEqual({ part, code: 0, fixed: false });
    }
    expect(entriesIn(folder)).toEqual(before);
  });

  test('writes what it sees and keeps the rest', async () => {
    const folder = temporaryFolder({ ...files, 'two/c.ts': leak('c') });
    await scan(folder, 'one', '--write-baseline');
    expect(entriesIn(folder)).toHaveLength(1);
    await scan(folder, 'two/c.ts', '--write-baseline');
    expect(entriesIn(folder).map(({ file }) => file)).toEqual(['one/a.ts', 'two/c.ts']);
  });
});

test('known findings are in no format', async () => {
  const folder = temporaryFolder({ 'a.ts': leak('a') });
  await scan(folder, '--write-baseline');
  for (const format of ['pretty', 'json', 'sarif', 'github', 'markdown']) expect((await scan(folder, '--format', format)).out).not.toContain('a.ts');
});

describe('exit code 2', () => {
  const entry = { fingerprint: 'a'.repeat(26), rule: 'r', file: 'f' };

  test.each([
    ['no such file', undefined, [], /there is no baseline known\.json; --write-baseline writes it/],
    ['no JSON', '{ CANARY', [], /the baseline known\.json is not valid JSON/],
    ['no baseline', '["CANARY"]', [], /known\.json is not one: it has no list of entries/],
    ['another version', '{"version":"CANARY","entries":[]}', [], /a version that this logproof does not read/],
    ['a bad fingerprint', JSON.stringify({ version: 1, entries: [entry, { ...entry, fingerprint: 'CANARY' }] }), [], /entry 2 of the baseline known\.json has no fingerprint/],
    ['no file', JSON.stringify({ version: 1, entries: [{ ...entry, file: 1 }] }), ['--write-baseline'], /entry 1 of the baseline known\.json needs a rule and a file/],
    ['null', JSON.stringify({ version: 1, entries: [null] }), [], /has no fingerprint/],
    ['both at once', '{}', ['--write-baseline', '--prune-baseline'], /give it or --prune-baseline/],
  ])('%s', async (_, text, args, message) => {
    const folder = temporaryFolder({ 'a.ts': leak('a'), ...(text === undefined ? {} : { 'known.json': text }) });
    const { code, err } = await scan(folder, ...args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(err).not.toContain('CANARY');
  });

  test('options without a file, and a folder that is not there', async () => {
    const folder = temporaryFolder({ 'a.ts': leak('a') });
    const terminal = fakeTerminal(folder);
    expect(await main(['scan', '--prune-baseline'], terminal)).toBe(2);
    expect(terminal.err()).toMatch(/--prune-baseline needs --baseline <file>/);
    expect(await main(['scan', '--baseline', 'no/such.json', '--write-baseline'], terminal)).toBe(2);
    expect(terminal.err()).toMatch(/cannot write the baseline no\/such\.json: not there/);
    expect(existsSync(`${folder}/no`)).toBe(false);
  });
});
