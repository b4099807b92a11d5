import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { detectors } from '@logproof/core';
import { differences } from './compare-marks.js';
import { compilerDoor } from './doors/compiler.js';
import { coreClassic } from './doors/core-classic.js';
import { coreNative } from './doors/core-native.js';
import { coreOneFile } from './doors/core-one-file.js';
import { eslintTyped, eslintUntyped } from './doors/eslint.js';
import { type FixtureProject, writeFixtureProjects } from './doors/fixture-project.js';
import { type Found, type View, viewOf } from './doors/found.js';
import { nativeOneFile } from './doors/native-one-file.js';
import { scannerDoor } from './doors/scanner.js';
import { type Fixture, listFixtures } from './fixture-list.js';

interface Door {
  readonly name: string;
  readonly run: (project: FixtureProject) => readonly Found[] | Promise<readonly Found[]>;
  readonly view: View;
  /** Only rules that this door has; the core itself has all. */
  readonly door?: 'eslint' | 'compiler' | 'scan';
}

const everything: View = { types: true, otherFiles: true };
const oneFile: View = { types: false, otherFiles: false };

const DOORS: readonly Door[] = [
  { name: 'core, classic engine', run: coreClassic, view: everything },
  { name: 'core, native engine', run: coreNative, view: everything },
  { name: 'core, classic engine, one file', run: coreOneFile, view: oneFile },
  { name: 'core, native engine, one file', run: nativeOneFile, view: oneFile },
  { name: 'ESLint with types', run: eslintTyped, view: everything, door: 'eslint' },
  { name: 'ESLint without types', run: eslintUntyped, view: oneFile, door: 'eslint' },
  { name: 'compiler', run: compilerDoor, view: everything, door: 'compiler' },
  { name: 'scan', run: scannerDoor, view: everything, door: 'scan' },
];

const fixtures = listFixtures();
const projects = writeFixtureProjects(fixtures, detectors);
const severities = new Map<string, Set<string>>();

afterAll(() => {
  for (const project of projects) project.dispose();
});

describe.each(DOORS)('$name', ({ run, view, door }) => {
  const found: Found[] = [];
  beforeAll(async () => {
    for (const project of projects) found.push(...await run(project));
  });

  const has = (fixture: Fixture): boolean => {
    const detector = detectors.find(({ id }) => id === fixture.rule);
    return door === undefined || detector?.meta.doors.includes(door) === true;
  };

  test.each(fixtures.filter(has).map(fixture => [fixture.id, fixture] as const))('%s', (_id, fixture) => {
    const complaints = fixture.files.flatMap(file => {
      const here = found.filter(finding => finding.file === file.path && finding.rule === fixture.rule);
      for (const finding of here) noteSeverity(finding);
      return differences(file.marks, here, viewOf(view, door, fixture.rule)).map(complaint => `${file.path}: ${complaint}`);
    });
    expect(complaints).toEqual([]);
  });
});

function noteSeverity({ file, line, column, message, severity }: Found): void {
  if (severity === undefined) return;
  const key = `${file}:${line}:${column} ${message.split('.', 1)[0]}`;
  severities.set(key, (severities.get(key) ?? new Set()).add(severity));
}

test('all doors that name a severity name the same', () => {
  expect(severities.size).toBeGreaterThan(0);
  expect([...severities].filter(([, named]) => named.size > 1).map(([key, named]) => `${key}: ${[...named].join(', ')}`)).toEqual([]);
});
