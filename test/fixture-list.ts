import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PolicyInput } from '@logproof/core';
import { type Mark, readMarks } from './marked-source.js';

export interface FixtureFile {
  /** Below `fixtures/`, `/`-separated. */
  readonly path: string;
  readonly marks: readonly Mark[];
}

/** One `flags-*` or `allows-*` file, or a folder of that name. */
export interface Fixture {
  /** `rule/name` */
  readonly id: string;
  readonly rule: string;
  readonly kind: 'flags' | 'allows';
  readonly files: readonly FixtureFile[];
  /** `<name>.policy.json` beside a file, `policy.json` in a folder. */
  readonly policy: PolicyInput;
}

export const FIXTURES_FOLDER = fileURLToPath(new URL('fixtures', import.meta.url));
const CODE = /\.(?:ts|tsx|mts|cts|js|jsx|mjs|cjs)$/;
const NAME = /^(flags|allows)-[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** @throws if a file is neither fixture nor policy, or holds marks where it must not (or none where it must). */
export function listFixtures(folder: string = FIXTURES_FOLDER): readonly Fixture[] {
  return entries(folder).filter(entry => entry.isDirectory()).flatMap(rule => fixturesOfRule(folder, rule.name));
}

function fixturesOfRule(folder: string, rule: string): Fixture[] {
  const all = entries(join(folder, rule));
  const fixtures = all.filter(entry => entry.isDirectory() || CODE.test(entry.name)).map(entry =>
    entry.isDirectory() ? folderFixture(folder, rule, entry.name) : fileFixture(folder, rule, entry.name));
  const policies = new Set(fixtures.map(fixture => `${fixture.id}.policy.json`));
  const stray = all.find(entry => entry.isFile() && !CODE.test(entry.name) && !policies.has(`${rule}/${entry.name}`));
  if (stray) throw new Error(`fixtures/${rule}/${stray.name} belongs to no fixture.`);
  return fixtures;
}

function fileFixture(folder: string, rule: string, file: string): Fixture {
  const name = basename(file, extname(file));
  return fixture(rule, name, [readFile(folder, `${rule}/${file}`)], readPolicy(join(folder, rule, `${name}.policy.json`)));
}

function folderFixture(folder: string, rule: string, name: string): Fixture {
  const paths = entries(join(folder, rule, name), true)
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'));
  const files = paths.filter(path => CODE.test(path)).map(path => readFile(folder, path));
  return fixture(rule, name, files, readPolicy(join(folder, rule, name, 'policy.json')));
}

function fixture(rule: string, name: string, files: readonly FixtureFile[], policy: PolicyInput): Fixture {
  const id = `${rule}/${name}`;
  const kind = NAME.exec(name)?.[1];
  if (kind !== 'flags' && kind !== 'allows') throw new Error(`fixtures/${id}: name it flags-... or allows-... in lower case with hyphens.`);
  const marks = files.flatMap(file => file.marks);
  if (kind === 'flags' && marks.length === 0) throw new Error(`fixtures/${id}: a flags- fixture has at least one mark.`);
  if (kind === 'allows' && marks.length > 0) throw new Error(`fixtures/${id}: an allows- fixture has no marks.`);
  return { id, rule, kind, files, policy };
}

function readFile(folder: string, path: string): FixtureFile {
  return { path, marks: readMarks(readFileSync(join(folder, path), 'utf8'), `fixtures/${path}`) };
}

function readPolicy(path: string): PolicyInput {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) as PolicyInput : {};
}

function entries(folder: string, recursive = false) {
  return readdirSync(folder, { withFileTypes: true, recursive })
    .filter(entry => !entry.name.startsWith('.'))
    .sort((a, b) => (join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1));
}
