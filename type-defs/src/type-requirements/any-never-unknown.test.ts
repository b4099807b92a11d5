import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as main from '../index.js';
import * as reveal from '../reveal.js';
import * as waysIn from '../ways-in.js';
import { program } from './refusals.test-support.js';

const UNSURE = ['anything', 'nothing', 'unsure'];

const functionsOf = (entry: object): readonly string[] => Object.entries(entry).filter(([, value]) => typeof value === 'function').map(([name]) => name);
const textOf = (file: string): string => program.linesOf(file).join('\n');
const sourceOf = (file: string): string => readFileSync(join(import.meta.dirname, '..', 'events', file), 'utf8');

/** Functions that are not called with each of the three in some parameter. */
function untried(names: readonly string[], text: string): readonly string[] {
  return names.filter((name) => !UNSURE.every((unsure) => new RegExp(`\\b${name}(?:<[^(]*>)?\\((?:.*[ (])?${unsure}\\b`).test(text)));
}

/** Name and type of all fields that a text declares. */
const declared = (text: string): readonly { readonly name: string; readonly type: string }[] =>
  [...text.matchAll(/readonly (\w+)\??: ([^;}]+?)(?=;| \})/g)].map(([, name = '', type = '']) => ({ name, type: type.trim() }));

/** The fields of each event. */
const events: ReadonlyMap<string, ReturnType<typeof declared>> = new Map(
  [...sourceOf('vocabulary.ts').matchAll(/readonly (\w+): VocabularyEvent<(.*)>;\n/g)].map(([, event = '', fields = '']) => [event, declared(fields)]),
);

/** What the profiles add; what a table of events consists of stands behind them. */
const profiles = declared(sourceOf('fields.ts').split('/** One event of the vocabulary')[0] ?? '').filter(({ name }) => !['INFO', 'WARN', 'CRITICAL'].includes(name));

describe('any, never and unknown', () => {
  test('are handed to everything that makes a proof or a safe form', () => {
    expect(functionsOf(main).length).toBeGreaterThan(20);
    expect(untried(functionsOf(main), textOf('any-never-unknown-proofs.ts'))).toEqual([]);
  });

  test('are handed to what makes and opens opaque values, to results and to decisions', () => {
    const names = [...functionsOf(waysIn).filter((name) => name !== 'redacting'), ...functionsOf(reveal), 'audited', 'decide', 'redacting\\(\'password\'\\)'];
    expect(names.length).toBeGreaterThan(6);
    expect(untried(names, textOf('any-never-unknown-results.ts'))).toEqual([]);
  });

  test.each(UNSURE)('%s is tried in every kind of field', (unsure) => {
    const tried = [...textOf('any-never-unknown-fields.ts').matchAll(new RegExp(`emit\\('(\\w+)', .*\\b(\\w+): ${unsure}\\b`, 'g'))].map(([, event = '', name = '']) => ({ event, name }));
    const kinds = tried.flatMap(({ event, name }) => (events.get(event) ?? []).filter((field) => field.name === name).map(({ type }) => type));
    expect(new Set([...events.values()].flat().map(({ type }) => type)).size).toBeGreaterThan(30);
    expect([...events.values()].flat().filter(({ type }) => !kinds.includes(type))).toEqual([]);
    expect(profiles.length).toBeGreaterThan(20);
    expect(profiles.filter(({ name }) => !tried.some((field) => field.name === name))).toEqual([]);
  });
});
