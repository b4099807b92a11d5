import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CanarySearch } from './canary-search.js';
import { canary, coreOf } from './canary.js';
import { DISGUISES } from './disguises.test-support.js';

const RUNS = 10_000;
const FORMS = ['text', 'password', 'email', 'jwt', 'card', 'connection-string'] as const;
const made = FORMS.map((form) => [form, canary('secret', form)] as const);
const searches = new Map(made.map(([form, value]) => [form, new CanarySearch(value)]));
const search = (form: (typeof FORMS)[number]): CanarySearch => searches.get(form) ?? new CanarySearch('');

/** Text of all sorts, also such as could mislead whoever undoes an encoding. */
const around = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: fc.constantFrom('\\', '%', 'u', 'x', '0', '2', '5', '&', '#', ';', '"', 'n', '\n', ' ', 'canary', '40', '=', ',', '{', '}'), maxLength: 30 }),
  fc.base64String({ maxLength: 40 }),
  fc.json({ maxDepth: 2 }),
);

describe('a canary is found', () => {
  test.each(Object.entries(DISGUISES))('%s, whatever stands around it', (_name, disguise) => {
    fc.assert(fc.property(fc.constantFrom(...made), around, around, ([form, value], before, after) => {
      const core = form === 'card' || disguise.ofCore ? coreOf(value).text : value;
      return search(form).hits(disguise.of(before, core, after)).length > 0;
    }), { numRuns: RUNS });
  }, 600_000);

  test('in one piece of at least half of it', () => {
    fc.assert(fc.property(fc.constantFrom(...made.filter(([form]) => form !== 'card')), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 12, max: 24 }), around, around, ([form, value], start, length, before, after) => {
      const piece = coreOf(value).text.slice(Math.min(start, 24 - length)).slice(0, length);
      return search(form).hits(`${before}${piece}${after}`).length > 0;
    }), { numRuns: RUNS });
  }, 600_000);

  test('and of several lines the right one is named', () => {
    const value = canary('password');
    fc.assert(fc.property(fc.array(around.map((text) => text.replaceAll('\n', '')), { maxLength: 6 }), fc.nat(), (lines, place) => {
      const index = place % (lines.length + 1);
      const text = lines.toSpliced(index, 0, `password=${value}`).join('\n');
      const hits = new CanarySearch(value).hits(text);
      expect(hits.map((hit) => hit.lines)).toEqual([[index + 1, index + 1]]);
      expect(hits[0]?.before).toMatch(/password=Canary-$/);
    }), { numRuns: 500 });
  });

  test('and of lines over which it is spread the first and the last', () => {
    const card = canary('card');
    const text = ['one', 'two', `{ card: '${card.slice(0, 4)}`, `${card.slice(4, 9)}`, `${card.slice(9)}' }`, 'six'].join('\n');
    expect(new CanarySearch(card).hits(text)).toEqual([{ lines: [3, 5], form: 'plain, spread out', before: undefined }]);
  });
});

describe('nothing else is found', () => {
  const other = canary('secret').replace('canary', '');

  test('in whatever text', () => {
    const lookAlike = fc.constantFrom('canary', 'Canary-', '-9A!', '@example.com', '400000', 'postgresql://app:', other, other.slice(0, 12));
    const part = fc.oneof(around, lookAlike);
    fc.assert(fc.property(fc.constantFrom(...Object.values(DISGUISES)), part, fc.array(part, { maxLength: 3 }), part, (disguise, before, texts, after) => {
      const text = disguise.of(before, texts.join(''), after);
      return [...searches.values()].every((one) => one.hits(text).length === 0);
    }), { numRuns: RUNS });
  }, 600_000);

  test('not the claims of a token, nor what a mask leaves', () => {
    const token = canary('access-token');
    expect(new CanarySearch(token).hits(token.split('.').slice(0, 2).join('.'))).toEqual([]);
    const password = canary('password');
    expect(new CanarySearch(password).hits(`${password.slice(0, 14)}***${password.slice(-8)}`)).toEqual([]);
    const card = canary('card');
    expect(new CanarySearch(card).hits(`${card.slice(0, 6)}******${card.slice(-4)}`)).toEqual([]);
  });
});

test('what a buffer is printed as is found', () => {
  const password = canary('password');
  const bytes = Buffer.from(password);
  for (const text of [inspect(bytes), inspect({ a: { bytes } }), JSON.stringify({ bytes }), JSON.stringify(bytes, undefined, 2), inspect(new Uint8Array(bytes)), inspect(password.split(''))]) {
    expect(new CanarySearch(password).hits(text), text.slice(0, 40)).not.toEqual([]);
  }
});
