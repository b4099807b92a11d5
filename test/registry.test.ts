import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { detectors, schemaOf } from '@logproof/core';
import plugin from '@logproof/eslint-plugin';
import { codeOf, numberedRules, ownCodes } from '../ts-transform/src/codes.js';
import { listFixtures } from './fixture-list.js';
import { docPageProblems, pageProblems } from './registry/doc-page.js';
import { suggestionProblems, wordingProblems } from './registry/wording.js';
import { inRepository } from './repository.js';

const ids = detectors.map(detector => detector.id);
const fixtures = listFixtures();
const foldersIn = (path: string): string[] =>
  readdirSync(inRepository(path), { withFileTypes: true }).filter(entry => entry.isDirectory()).map(entry => entry.name);
const rulesOf = (config: unknown): Record<string, unknown> => (config as { rules?: Record<string, unknown> }).rules ?? {};

test('there is a rule, and no two share an id', () => {
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(detectors.map(detector => [detector.id, detector] as const))('%s', (id, detector) => {
  test('has a folder with detector, messages and options', () => {
    const files = ['detector.ts', 'messages.ts', 'options.ts'].map(name => `core/src/detectors/${id}/${name}`);
    expect(files.filter(path => !existsSync(inRepository(path)))).toEqual([]);
  });

  test.each(['flags', 'allows'])('has %s- fixtures', kind => {
    expect(fixtures.filter(fixture => fixture.rule === id && fixture.kind === kind)).not.toEqual([]);
  });

  test('has a page that says what the detector says', () => {
    expect(docPageProblems(detector)).toEqual([]);
  });

  test('is on in recommended or strict, and never weaker in strict', () => {
    const rank = ['off', 'info', 'warning', 'error'];
    expect([detector.meta.recommended, detector.meta.strict]).not.toEqual(['off', 'off']);
    expect(rank.indexOf(detector.meta.strict)).toBeGreaterThanOrEqual(rank.indexOf(detector.meta.recommended));
  });

  test('has options whose defaults are accepted and no others', () => {
    const validate = new Ajv({ strict: true, allErrors: true }).compile(schemaOf(detector.options));
    const defaults = Object.fromEntries(Object.entries(detector.options).map(([name, spec]) => [name, spec.default]));
    expect(validate(defaults), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({})).toBe(true);
    expect(validate({ ...defaults, thereIsNoSuchOption: true })).toBe(false);
    for (const name of Object.keys(defaults)) expect(validate({ [name]: { wrong: 1 } }), name).toBe(false);
  });

  test.each(Object.entries(detector.messages))('keeps to the wording law: %s', (_messageId, message) => {
    expect(wordingProblems(message)).toEqual([]);
  });

  test('keeps to the wording law in its suggestions', () => {
    expect(Object.values(detector.suggestions).flatMap(suggestionProblems)).toEqual([]);
  });

  test('has a summary of one line without a full stop', () => {
    expect(detector.meta.summary).toMatch(/^[A-Z][^\n]{10,100}[^.\n]$/);
  });

  test('has a compiler code of its own', () => {
    expect(numberedRules).toContain(id);
    expect(codeOf(id)).toBeGreaterThan(90_000);
    expect(Object.values(ownCodes)).not.toContain(codeOf(id));
  });

  test('is a rule of the ESLint plugin exactly when that is one of its doors', () => {
    const inEslint = detector.meta.doors.includes('eslint');
    expect(Object.hasOwn(plugin.rules ?? {}, id)).toBe(inEslint);
    for (const preset of ['recommended', 'strict'] as const) {
      const expected = inEslint && detector.meta[preset] !== 'off';
      expect(Object.hasOwn(rulesOf(plugin.configs?.[preset]), `logproof/${id}`), preset).toBe(expected);
    }
  });

  test('names the weaknesses it finds', () => {
    expect(detector.meta.cwe).not.toEqual([]);
  });
});

describe('no orphans', () => {
  test('among detector folders', () => expect(foldersIn('core/src/detectors').sort()).toEqual([...ids].sort()));
  test('among fixtures', () => expect(foldersIn('test/fixtures').filter(rule => !ids.includes(rule))).toEqual([]));
  test('among pages', () => {
    const pages = readdirSync(inRepository('docs/rules')).map(name => name.replace(/\.md$/, ''));
    expect(pages.filter(page => !ids.includes(page))).toEqual([]);
  });
  test('among ESLint rules', () => expect(Object.keys(plugin.rules ?? {}).filter(rule => !ids.includes(rule))).toEqual([]));

  // A rule that is taken away leaves its number behind: numbers are never given twice.
  test('among compiler codes, and no number twice', () => {
    const source = readFileSync(inRepository('ts-transform/src/codes.ts'), 'utf8');
    const numbers = [...source.matchAll(/^\s+'?[\w-]+'?: (\d+),/gm)].map(match => match[1]);
    expect(numbers.length).toBeGreaterThanOrEqual(numberedRules.length);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numberedRules.filter(rule => !ids.includes(rule) && !source.includes(`// gone: ${rule}`))).toEqual([]);
  });
});

describe('the checks of this file bite', () => {
  test.each([
    [{ problem: '`{{value}}` should not be here.', help: 'Write `x`.' }, /orders/],
    [{ problem: '`{{value}}` would be written.', help: 'Write `x`.' }, /present tense/],
    [{ problem: 'A secret is written.', help: 'Write `x`.' }, /names no value/],
    [{ problem: '`{{value}}` is written as {{name}}.', help: 'Write `x`.' }, /outside backticks/],
    [{ problem: '`{{value}}` is written.', help: 'You can write `x`.' }, /start with a verb/],
    [{ problem: '`{{value}}` is written.', help: 'Write something else.' }, /no code/],
    [{ problem: '`{{value}}` is written', help: 'Write `x`.' }, /no sentence/],
  ])('wording %#', (message, expected) => {
    expect(wordingProblems(message)).toEqual([expect.stringMatching(expected)]);
  });

  test.each([['You can leave it out.', /verb/], ['Leave it out', /no sentence/], ['Leave out {{value}}.', /outside backticks/]])('suggestions %#', (text, expected) => {
    expect(suggestionProblems(text)).toEqual([expect.stringMatching(expected)]);
  });

  test('pages', () => {
    const detector = detectors[0]!;
    const page = readFileSync(inRepository(`docs/rules/${detector.id}.md`), 'utf8');
    expect(pageProblems(page.replace('## Options', '## Settings'), detector)).not.toEqual([]);
    expect(pageProblems(page.replace(detector.meta.summary, 'Something else'), detector)).toEqual([expect.stringContaining('summary')]);
    expect(pageProblems(page.replace('CWE-', 'cwe '), detector)).not.toEqual([]);
  });
});
