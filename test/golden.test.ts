import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { logproof } from './doors/command.js';
import { inRepository } from './repository.js';

const PROJECT = 'examples/leaky-shop';

/** What differs between versions and machines and says nothing about the findings. */
function withoutVersions(json: string): string {
  const report = JSON.parse(json) as { tool: Record<string, unknown> };
  return `${JSON.stringify({ ...report, tool: { name: report.tool.name, version: '…', engine: '…', ruleset: '…' } }, undefined, 2)}\n`;
}

/** Times are shown to people and depend on the machine. */
function withoutTimes(text: string): string {
  return text.replace(/\b\d+(?:\.\d+)? ?m?s\b/g, '…');
}

/** Compares with the golden file; `UPDATE_GOLDEN=1` writes it. A golden file that is missing is a failure, never written by the way. */
function expectGolden(name: string, actual: string): void {
  const path = inRepository(`test/golden/${name}`);
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
  }
  expect(existsSync(path), `test/golden/${name} is missing: write it with UPDATE_GOLDEN=1 and review it`).toBe(true);
  expect(actual).toBe(readFileSync(path, 'utf8').replaceAll('\r\n', '\n'));
}

test.each([
  ['pretty.txt', [], withoutTimes],
  ['report.json', ['--format', 'json'], withoutVersions],
] as const)('scan of the leaky shop: %s', async (name, args, clean) => {
  const { status, stdout } = await logproof(inRepository(PROJECT), 'scan', '--no-color', ...args);
  expectGolden(`leaky-shop/${name}`, clean(stdout));
  expect(status).toBe(1);
});

test('the same twice, byte for byte', async () => {
  const scan = async (): Promise<string> => (await logproof(inRepository(PROJECT), 'scan', '--format', 'json')).stdout;
  expect(await scan()).toBe(await scan());
});
