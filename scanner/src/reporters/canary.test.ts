import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { main } from '../main.js';
import { temporaryFolder } from '../temporary-folder.test-support.js';
import { fakeTerminal } from '../terminal/fake-terminal.test-support.js';
import { formats } from './index.js';

const hostile = new URL('../../../test/hostile/canary/', import.meta.url);
const files = Object.fromEntries(readdirSync(hostile).map((name) => [name, readFileSync(new URL(name, hostile), 'utf8')]));

async function logproof(folder: string, ...args: string[]): Promise<string> {
  const terminal = fakeTerminal(folder);
  await main(args, terminal);
  return `${terminal.out()}\n${terminal.err()}`;
}

test.each([...formats])('%s repeats nothing of the scanned code, and is the same each time', async (format) => {
  const folder = temporaryFolder(files);
  const said = await logproof(folder, 'scan', '--format', format, '--verbose');
  expect(said).toContain('no-secrets-in-log');
  expect(said.split('\n').filter((line) => /CANARY|4111/.test(line))).toEqual([]);
  expect(said).not.toContain(folder);
  expect(await logproof(folder, 'scan', '--format', format, '--verbose')).toBe(said);
});

test('an explanation and a baseline neither', async () => {
  const folder = temporaryFolder(files);
  const { findings } = JSON.parse(await logproof(folder, 'scan', '--format', 'json')) as { findings: readonly { fingerprint: string }[] };
  for (const { fingerprint } of findings.slice(0, 4)) expect(await logproof(folder, 'explain', fingerprint)).not.toMatch(/CANARY|4111/);
  await logproof(folder, 'scan', '--baseline', 'known.json', '--write-baseline');
  expect(readFileSync(`${folder}/known.json`, 'utf8')).not.toMatch(/CANARY|4111/);
});
