import { describe, expect, it } from 'vitest';
import { splitName } from '../../facts/split-name.js';
import { contexts } from './contexts.js';
import { harmlessVariables, publicPrefixes, stages } from './environment.js';
import {
  actingVerbs, callOnlyVerbs, carriers, clearingAfter, clearingBefore, compile, conjunctions, containerProperties, doubtfulVerbs, harmlessHeads, labelOwners,
  lemmas, lexicon, prepositions, unwrapping, yieldingVerbs,
} from './index.js';
import { matches } from './match.js';

const splitsIntoItself = (gram: string): boolean => splitName(gram.replaceAll(' ', '_')).join(' ') === gram;

describe('the lexicon', () => {
  it('writes every n-gram as names are split', () => {
    const grams = [...lemmas.flatMap((row) => row.grams), ...publicPrefixes, ...harmlessVariables];
    const phrases = Object.entries(harmlessHeads).flatMap(([head, modifiers]) => modifiers.map((modifier) => `${modifier} ${head}`));
    expect([...grams, ...phrases].filter((gram) => !splitsIntoItself(gram))).toEqual([]);
  });

  it('has single words where single words are asked for', () => {
    const sets = [
      actingVerbs, callOnlyVerbs, carriers, clearingAfter, clearingBefore, conjunctions, containerProperties, doubtfulVerbs, labelOwners, prepositions,
      unwrapping, yieldingVerbs, stages, new Set(Object.values(contexts).flat()),
    ];
    expect(sets.flatMap((set) => [...set]).filter((word) => splitName(word).length !== 1)).toEqual([]);
  });

  it('uses every context group', () => {
    const used = new Set<string>(lemmas.flatMap((row) => [...(row.raisedBy ?? []), ...(row.clearedBy ?? [])]));
    expect(Object.keys(contexts).filter((group) => !used.has(group))).toEqual([]);
  });

  it('says of a hint what raises it', () => {
    expect(lemmas.filter((row) => row.strength === 'hint' && row.raisedBy === undefined)).toEqual([]);
  });

  it('gives a verb one meaning', () => {
    const verbs = [...actingVerbs, ...yieldingVerbs, ...callOnlyVerbs, ...doubtfulVerbs];
    expect(verbs.filter((verb, i) => verbs.indexOf(verb) !== i)).toEqual([]);
  });

  it('gives no word two meanings behind a sensitive word', () => {
    expect([...carriers].filter((word) => clearingAfter.has(word))).toEqual([]);
  });
});

describe('compile', () => {
  const row = { dataClass: 'api-key', strength: 'strong', grams: ['api key', 'api nøkkel', 'security answer', 'city'] } as const;

  it('adds plurals, forms run together and folded letters', () => {
    const grams = [...compile([row], {}).meanings.keys()];
    expect(grams).toEqual(expect.arrayContaining(['api keys', 'apikey', 'apikeys', 'api nokkel', 'api noekkel', 'apinokkel', 'cities']));
  });

  it('lets spelled-out rows win over derived ones and over harmless phrases', () => {
    const weak = { dataClass: 'secret', strength: 'weak', grams: ['api keys'] } as const;
    const { meanings } = compile([row, weak], { key: ['api', 'public'] });
    expect(meanings.get('api keys')).toEqual([weak]);
    expect(meanings.get('api key')).toEqual([row]);
    expect(meanings.get('public keys')).toBe('harmless');
    expect(meanings.get('publickey')).toBe('harmless');
  });
});

describe('matches', () => {
  it.each([
    ['user password hash', ['password hash']],
    ['csrf token type', ['csrf token']],
    ['password reset link', ['password reset link']],
    ['cancel token', ['cancel token']],
    ['email or username', ['email', 'username']],
    ['compass', []],
    ['', []],
  ])('finds in %j %j', (name, grams) => {
    expect(matches(splitName(name)).map((match) => match.gram)).toEqual(grams);
  });

  it('knows plenty', () => {
    expect(lexicon.meanings.size).toBeGreaterThan(2000);
  });
});
