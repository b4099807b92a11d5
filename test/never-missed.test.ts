import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { detectors } from '@logproof/core';
import { differences } from './compare-marks.js';
import { logproof } from './doors/command.js';
import { compilerDoor } from './doors/compiler.js';
import { eslintTyped } from './doors/eslint.js';
import { type FixtureProject, writeFixtureProjects } from './doors/fixture-project.js';
import { type Found, viewOf } from './doors/found.js';
import { scannerDoor } from './doors/scanner.js';
import { listFixtures } from './fixture-list.js';
import { inRepository } from './repository.js';
import { scratchFolder } from './scratch-folder.js';

/**
 * What must never be missed: a release that fails here is none. Marks as in the fixtures; every door that has the rule.
 */
const folder = inRepository('test/never-missed');
const fixtures = listFixtures(folder);
const projects = writeFixtureProjects(fixtures, detectors, folder);

afterAll(() => {
  for (const project of projects) project.dispose();
});

const DOORS: readonly { readonly door: 'scan' | 'eslint' | 'compiler'; readonly run: (project: FixtureProject) => readonly Found[] | Promise<readonly Found[]> }[] = [
  { door: 'scan', run: scannerDoor }, { door: 'eslint', run: eslintTyped }, { door: 'compiler', run: compilerDoor },
];

describe.each(DOORS)('$door', ({ door, run }) => {
  test('finds every leak of the pack', async () => {
    const found: Found[] = [];
    for (const project of projects) found.push(...await run(project));
    const complaints = fixtures.filter(({ rule }) => detectors.find(({ id }) => id === rule)?.meta.doors.includes(door) === true).flatMap(({ rule, files }) =>
      files.flatMap((file) => differences(file.marks, found.filter((one) => one.file === file.path && one.rule === rule), viewOf({ types: true, otherFiles: true }, door, rule)).map((complaint) => `${file.path}: ${complaint}`)));
    expect(complaints).toEqual([]);
  });
});

test('a search that was stopped by a limit is not reported as clean', async () => {
  // Each name is made of the next one twice: more ways back than anybody can walk.
  const names = Array.from({ length: 60 }, (_, i) => `const v${i} = { a: v${i + 1}, b: v${i + 1} };`).reverse();
  const { root, dispose } = scratchFolder({ 'main.js': ['function show(v60) {', ...names, 'console.log(v0);', '}', 'show(1);', ''].join('\n') });
  onTestFinished(() => { dispose(); });
  const { stdout } = await logproof(root, 'scan', '--format', 'json');
  const { summary } = JSON.parse(stdout) as { summary: { complete: boolean; limits: Record<string, number>; reasons: string[] } };
  expect(summary.limits).toEqual({ 'flow-steps': 1 });
  expect(summary.complete).toBe(false);
});
