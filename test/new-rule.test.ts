import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Detector } from '@logproof/core';
import { listFixtures } from './fixture-list.js';
import { pageProblems } from './registry/doc-page.js';
import { wordingProblems } from './registry/wording.js';
import { inRepository } from './repository.js';
import { type ScratchFolder, scratchFolder } from './scratch-folder.js';

/** One that is planned: its requirements come from the map. */
const ID = 'require-log-retention';
const SUMMARY = "A security log's retention must not be shorter than a year";

let copy: ScratchFolder;
const read = (path: string): string => readFileSync(`${copy.root}/${path}`, 'utf8');
const newRule = (...args: string[]) => spawnSync(process.execPath, ['scripts/new-rule.mjs', ...args], { cwd: copy.root, encoding: 'utf8' });

beforeAll(() => {
  copy = scratchFolder({ 'package.json': '{ "type": "module" }' });
  for (const path of ['core/src', 'core/package.json', 'ts-transform/src/codes.ts', 'docs/requirement-map.json', 'scripts', 'test/requirement-map', 'tsconfig.base.json']) {
    cpSync(inRepository(path), `${copy.root}/${path}`, { recursive: true, filter: from => !from.includes(ID) });
  }
  copy.linkNodeModules();
});

afterAll(() => copy.dispose());

describe.each([
  ['no summary', [ID], /Usage/],
  ['too much', [ID, SUMMARY, 'more'], /Usage/],
  ['capital letters', ['No-Thing-In-Log', SUMMARY], /The id starts with/],
  ['a path', ['no-../../x', SUMMARY], /The id starts with/],
  ['another verb', ['forbid-thing', SUMMARY], /The id starts with/],
  ['a summary with a full stop', [ID, `${SUMMARY}.`], /The summary is/],
  ['a summary in small letters', [ID, SUMMARY.toLowerCase()], /The summary is/],
  ['a rule that is there', ['no-secrets-in-log', SUMMARY], /is there already/],
])('refuses %s', (_name, args, message) => {
  test('and writes nothing', () => {
    const before = read('ts-transform/src/codes.ts') + read('core/src/detectors/index.ts');
    const { status, stderr } = newRule(...args);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(status).toBe(2);
    expect(existsSync(`${copy.root}/docs/rules/${args[0]}.md`)).toBe(false);
    expect(read('ts-transform/src/codes.ts') + read('core/src/detectors/index.ts')).toBe(before);
  });
});

describe('a new rule', () => {
  let detector: Detector;

  beforeAll(async () => {
    const { status, stderr, stdout } = newRule(ID, SUMMARY);
    expect(stderr).toBe('');
    expect(stdout).toContain(`wrote core/src/detectors/${ID}/detector.ts`);
    expect(status).toBe(0);
    const { requireLogRetention } = await import(/* @vite-ignore */ `${copy.root}/core/src/detectors/${ID}/detector.ts`) as { requireLogRetention: Detector };
    detector = requireLogRetention;
  });

  test('has the id, the summary and the requirements that the map gives it', () => {
    const { requirements } = JSON.parse(read('docs/requirement-map.json')) as { requirements: { id: string; deciders: string[] }[] };
    expect(detector).toMatchObject({ id: ID, meta: { summary: SUMMARY } });
    expect(detector.meta.requirements).toEqual(requirements.filter(entry => entry.deciders.includes(`rule:${ID}`)).map(entry => entry.id));
    expect(detector.meta.requirements).not.toEqual([]);
  });

  test('is listed in the registry, has the next number, and is built in the map', () => {
    expect(read('core/src/detectors/index.ts')).toMatch(/import \{ requireLogRetention \} from '\.\/require-log-retention\/detector\.js';[^]*\[[^]*requireLogRetention,\n\]/);
    const numbers = [...read('ts-transform/src/codes.ts').split('};')[0]!.matchAll(/'([\w-]+)': (\d+),/g)].map(([, rule, number]) => ({ rule, number: Number(number) }));
    expect(numbers.at(-1)).toEqual({ rule: ID, number: Math.max(...numbers.slice(0, -1).map(entry => entry.number)) + 1 });
    const { deciders } = JSON.parse(read('docs/requirement-map.json')) as { deciders: Record<string, unknown> };
    expect(deciders[`rule:${ID}`]).toEqual({ state: 'built', where: `core/src/detectors/${ID}/detector.ts` });
  });

  test('has fixtures of both kinds', () => {
    expect(listFixtures(`${copy.root}/test/fixtures`).map(fixture => fixture.id)).toEqual([`${ID}/allows-first`, `${ID}/flags-first`]);
  });

  test('has a page and messages that lack nothing but words', () => {
    expect(pageProblems(read(`docs/rules/${ID}.md`), detector)).toEqual(['it has something to do left']);
    expect(Object.values(detector.messages).flatMap(wordingProblems)).toEqual([]);
  });

  test('compiles, and so do the lists it is in', () => {
    const options: ts.CompilerOptions = {
      target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, strict: true,
      exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noUnusedLocals: true, noUnusedParameters: true, skipLibCheck: true, noEmit: true, types: [],
    };
    const program = ts.createProgram([`${copy.root}/core/src/detectors/${ID}/detector.ts`, `${copy.root}/ts-transform/src/codes.ts`], options);
    const problems = program.getSourceFiles().filter(file => file.fileName.includes(ID) || file.fileName.endsWith('/codes.ts'))
      .flatMap(file => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]);
    expect(problems.map(problem => ts.flattenDiagnosticMessageText(problem.messageText, '\n'))).toEqual([]);
  });

  test('is refused the second time', () => {
    const { status, stderr } = newRule(ID, SUMMARY);
    expect([status, stderr]).toEqual([2, expect.stringContaining('is there already')]);
  });
});
