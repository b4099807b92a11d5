import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { familyOfKind } from './family-of-kind.js';
import { handlerKinds, privilegedKinds, type Coverage, type Strength } from './handler.js';
import { standingOf, type Standing } from './standing.js';

test.each<[Coverage, Strength | null, Strength, Standing]>([
  ['all', 'log', 'log', 'recorded'], ['all', 'typed', 'audit', 'recorded'], ['all', 'log', 'audit', 'weak'], ['some', 'domain-event', 'audit', 'weak'],
  ['some', 'audit', 'audit', 'partly'], ['none', null, 'log', 'unrecorded'], ['all', null, 'log', 'unrecorded'], ['n/a', null, 'typed', 'n/a'],
])('%s by %s where %s is the least: %s', (coverage, strength, minimum, standing) => {
  expect(standingOf({ coverage, strength, events: [], missing: [] }, minimum)).toBe(standing);
});

test('each kind has a family of the vocabulary', () => {
  const { events } = JSON.parse(readFileSync(new URL('../../../type-defs/vocabulary/events.json', import.meta.url), 'utf8')) as { events: { family: string }[] };
  const families = new Set(events.map(({ family }) => family));
  expect(handlerKinds.filter((kind) => !families.has(familyOfKind[kind]))).toEqual([]);
  expect(handlerKinds.filter((kind) => privilegedKinds.has(kind))).toHaveLength(8);
});
