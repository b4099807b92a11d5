import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { COMPILERS, type Complaint } from '../type-program.test-support.js';
import { hasControl, isAbout, malformed, placeOf, program, refusals } from './refusals.test-support.js';

/** What types can decide of the standard, as it says itself. */
const requirements = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'types-test', 'requirements', 'requirements.json'), 'utf8')) as readonly { readonly id: string; readonly text: string }[];

const bare = program.withoutExpectations();
afterAll(() => bare.remove());

/** Refusals that a compiler does not give, gives for another reason or gives more than one of; and what it refuses besides. */
function wrongly(complaints: readonly Complaint[]): readonly string[] {
  const at = (file: string, line: number): readonly Complaint[] => complaints.filter((complaint) => complaint.file === file && complaint.line === line);
  const told = (all: readonly Complaint[]): string => all.map(({ code, text }) => `${code} ${text}`).join(' and ') || 'it compiles';
  const wrong = refusals.filter((refusal) => !(at(refusal.file, refusal.line).length === 1 && at(refusal.file, refusal.line).every((complaint) => isAbout(complaint, refusal))));
  const besides = complaints.filter(({ file, line }) => !refusals.some((refusal) => refusal.file === file && refusal.line === line));
  return [...wrong.map((refusal) => `${placeOf(refusal)}: ${told(at(refusal.file, refusal.line))}`), ...besides.map((complaint) => `${complaint.file}:${complaint.line} ${told([complaint])}`)];
}

describe('what types can decide of the standard', () => {
  test('are 93 requirements, each once', () => {
    expect(new Set(requirements.map(({ id }) => id)).size).toBe(93);
    expect(requirements).toHaveLength(93);
  });

  test('is refused for each of them', () => {
    const refused = new Set(refusals.flatMap((refusal) => refusal.requirements));
    expect(requirements.filter(({ id }) => !refused.has(id))).toEqual([]);
  });
});

describe('every refusal', () => {
  test('says its requirements, its reason, and what a compiler must say', () => {
    expect(refusals.length).toBeGreaterThan(500);
    expect(malformed).toEqual([]);
  });

  test('says what no other says', () => {
    const reasons = refusals.map(({ file, reason, about }) => `${file} ${reason} ${about}`);
    expect(reasons.filter((reason, index) => reasons.indexOf(reason) !== index)).toEqual([]);
  });

  test('has beside it the same done right', () => {
    expect(refusals.filter((refusal) => !hasControl(refusal)).map(placeOf)).toEqual([]);
  });

  test.each(Object.entries(COMPILERS))('is given by TypeScript %s', (version, compiler) => {
    expect(compiler.versionMajorMinor).toBe(version);
    const { read, complaints } = program.compile(compiler);
    expect(complaints).toEqual([]);
    expect(read).toEqual(program.files);
  });

  test('is given by TypeScript 7', async () => {
    const { version, read, complaints } = await program.compileNatively();
    expect(version).toMatch(/^Version 7\./);
    expect(complaints).toEqual([]);
    expect(read).toEqual(program.files);
  });

  test.each(Object.entries(COMPILERS))('is given for its own reason and no other by TypeScript %s', (_version, compiler) => {
    const { read, complaints } = bare.compile(compiler);
    expect(wrongly(complaints)).toEqual([]);
    expect(read).toEqual(program.files);
  });

  test('is given for its own reason and no other by TypeScript 7', async () => {
    const { read, complaints } = await bare.compileNatively();
    expect(wrongly(complaints)).toEqual([]);
    expect(read).toEqual(program.files);
  });
});
