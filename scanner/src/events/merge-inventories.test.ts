import { expect, test } from 'vitest';
import { mergeInventories } from './merge-inventories.js';
import { handlerIn, inventoryOf, recorded, unrecorded } from './report.test-support.js';

const a = handlerIn('/r/a.ts');

test('inventories of several programs, in whatever order', () => {
  const one = { name: 'one', output: inventoryOf([handlerIn('/r/b.ts'), a], { reasons: ['unresolved'], limits: { steps: 1 } }) };
  const two = { name: 'two', output: inventoryOf([handlerIn('/r/a.ts', { name: 'b' }), handlerIn('/r/a.ts', { line: 20 })], { browserFiles: ['/r/x.ts'], limits: { steps: 2 } }) };
  const merged = mergeInventories([one, two]);
  expect(merged.handlers.map(({ file, line, name }) => `${file}:${String(line)} ${name}`)).toEqual(['/r/a.ts:1 b', '/r/a.ts:1 signIn', '/r/a.ts:20 signIn', '/r/b.ts:1 signIn']);
  expect(merged).toMatchObject({ files: 6, lines: 80, reasons: ['one: unresolved'], limits: { steps: 3 }, browserFiles: ['/r/x.ts'] });
  expect(JSON.stringify(mergeInventories([two, one]))).toBe(JSON.stringify(merged));
});

test('of a handler that two programs see, the one with more evidence counts, and the routes of both', () => {
  const more = handlerIn('/r/a.ts', { failure: { ...recorded, coverage: 'some', strength: 'log' }, routes: ['POST /v2/login'] });
  const stronger = handlerIn('/r/c.ts', { failure: recorded });
  const weaker = handlerIn('/r/c.ts', { failure: { ...recorded, strength: 'log' } });
  const merged = [[a, weaker], [more, stronger]].map((handlers, index) => ({ name: String(index), output: inventoryOf(handlers) }));
  for (const named of [merged, merged.toReversed()]) {
    expect(mergeInventories(named).handlers).toEqual([{ ...more, routes: ['POST /login', 'POST /v2/login'] }, stronger]);
  }
});

test('where both know as much, the order of programs does not matter', () => {
  const [one, two] = [handlerIn('/r/a.ts', { registration: 'one', failure: unrecorded }), handlerIn('/r/a.ts', { registration: 'two', failure: unrecorded })];
  const inOrder = (...handlers: (typeof one)[]) => mergeInventories(handlers.map((handler) => ({ name: '', output: inventoryOf([handler]) }))).handlers;
  expect(inOrder(one, two)).toEqual(inOrder(two, one));
});
