import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

function countMarks(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const file of readdirSync(new URL('../src/', import.meta.url))) {
    for (const [, rule = ''] of read(`../src/${file}`).matchAll(/\/\/ (?:leak|missing): (\S+)/g)) {
      counts[rule] = (counts[rule] ?? 0) + 1;
    }
  }
  return counts;
}

function readTable(): Record<string, number> {
  const rows = read('../README.md').matchAll(/^\| `([a-z-]+)` \| (\d+) \|/gm);
  return Object.fromEntries([...rows].map(([, rule, count]) => [rule, Number(count)]));
}

test('the table in the README counts the marks in the sources', { timeout: 60_000 }, () => {
  expect(readTable()).toEqual(countMarks());
});
