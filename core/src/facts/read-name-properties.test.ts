import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contexts } from '../model/lexicon/contexts.js';
import { clearingAfter, clearingBefore, lemmas } from '../model/lexicon/index.js';
import { readName, type NameContext } from './read-name.js';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const camel = (words: readonly string[]): string => words.map((word, i) => (i === 0 ? word : capital(word))).join('');

const grams = lemmas.flatMap((row) => row.grams);
const vocabulary = [...new Set([
  ...grams.flatMap((gram) => gram.split(' ')), ...clearingBefore, ...clearingAfter, ...Object.values(contexts).flat(), 'foo', 'stuff', 'thing',
])].filter((word) => /^[a-zæøå]{2,}$/.test(word));

const words = fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 5 });
const anyText = fc.string({ unit: 'binary', maxLength: 300 });
const role = fc.constantFrom<NameContext['role']>('property', 'variable', 'parameter', 'key', 'env', 'function', undefined);
const context = fc.record({ owner: fc.oneof(anyText, words.map(camel)), role }).map(({ owner, role: chosen }): NameContext => (
  chosen === undefined ? { owner } : { owner, role: chosen }
));

describe('readName', () => {
  it('reads all ways of writing the same words alike', () => {
    fc.assert(fc.property(words, (name) => {
      const expected = readName(name.join('_'));
      for (const form of [camel(name), capital(camel(name)), name.join('-'), name.join('.'), name.join('_').toUpperCase()]) {
        expect(readName(form)).toEqual(expected);
      }
    }), { numRuns: 2000 });
  });

  it('never throws', () => {
    fc.assert(fc.property(anyText, context, (name, where) => {
      readName(name, where);
    }), { numRuns: 2000 });
  });

  it('answers the same in any order of calls', () => {
    const asks = fc.array(fc.tuple(fc.oneof(words.map(camel), anyText), context), { maxLength: 30 });
    fc.assert(fc.property(asks, (list) => {
      const forward = list.map(([name, where]) => readName(name, where));
      const backward = list.toReversed().map(([name, where]) => readName(name, where)).toReversed();
      expect(backward).toEqual(forward);
    }));
  });

  it('forgets nothing it needs when its memory is full', () => {
    const asked = ['accessToken', 'tokenCount', 'foo'];
    const before = asked.map((name) => readName(name));
    for (let i = 0; i < 60_000; i++) readName(`filler${i}`);
    expect(asked.map((name) => readName(name))).toEqual(before);
  });

  it('reads the same owner the same whether it is empty or left out', () => {
    for (const name of ['password', 'key', 'token']) expect(readName(name, { owner: '' })).toEqual(readName(name));
  });

  it('reads no name that is no name', () => {
    expect(readName('password'.repeat(100))).toBeUndefined();
    expect(readName('password', { owner: 'x'.repeat(1000) })).toBeUndefined();
  });
});

describe('every n-gram of the lexicon', () => {
  const strong = lemmas.filter((row) => row.strength === 'strong').flatMap((row) => row.grams.map((gram): [string, string] => [gram, row.dataClass]));
  it.each(strong)('%s reads as %s by itself', (gram, dataClass) => {
    const reading = readName(gram.replaceAll(' ', '_'));
    expect(reading).toEqual({ dataClass, strength: 'strong', words: gram.split(' ') });
  });

  const weak = lemmas.filter((row) => row.strength === 'weak').flatMap((row) => row.grams);
  it.each(weak)('%s says something by itself', (gram) => {
    expect(readName(gram.replaceAll(' ', '_'))).toBeDefined();
  });

  const hints = lemmas.filter((row) => row.strength === 'hint').flatMap((row) => row.grams).filter((gram) => !weak.includes(gram));
  it.each(hints)('%s says nothing certain by itself', (gram) => {
    expect(readName(gram)?.strength).not.toBe('strong');
  });

  it.each(strong.map(([gram]) => gram))('%s is cleared by a count', (gram) => {
    expect(readName(`${gram.replaceAll(' ', '_')}_count`)?.clearedBy).toBeDefined();
  });
});
