import fc from 'fast-check';
import { pino, type LoggerOptions } from 'pino';
import { describe, expect, test } from 'vitest';
import { readablePath, redactPathText } from './redact-path-text.js';
import { matchesRedactPath, redactsField, redactsInterpolated } from './redact-path.js';

type Tree = { readonly [name: string]: Tree | readonly Tree[] | string };

/** The record that the real library writes. It gets a copy: some lists make it write the censor into the very object that is logged. */
function written(redact: LoggerOptions['redact'] & object, record: object): unknown {
  let line = '';
  pino({ redact, base: null, timestamp: false }, { write: (text: string) => { line += text; } }).info(structuredClone(record));
  return JSON.parse(line);
}

const NAMES = ['a', 'b', 'c', 'set-cookie', 'x.y', '0', 'constructor'] as const;
const leaf = fc.integer({ min: 0, max: 1e9 }).map((n) => `value ${n}`);
const { tree } = fc.letrec<{ tree: Tree; node: Tree | Tree[] | string }>((tie) => ({
  tree: fc.dictionary(fc.constantFrom(...NAMES), tie('node'), { maxKeys: 4, noNullPrototype: true }),
  node: fc.oneof({ maxDepth: 4 }, leaf, tie('tree'), fc.array(tie('tree'), { maxLength: 3 })),
}));

const step = fc.constantFrom('a', 'b', 'c', '*', '["set-cookie"]', `['x.y']`, '["a"]', '[*]', '[0]', '["*"]', '[c]', '0', 'A', 'constructor');
const path = fc.array(step, { minLength: 1, maxLength: 5 }).map((steps) => steps.reduce((text, next) => (text === '' || next.startsWith('[') ? text + next : `${text}.${next}`), ''));
const paths = fc.array(path, { minLength: 1, maxLength: 5 });

function* leaves(value: unknown, field: readonly string[] = []): Generator<readonly string[]> {
  if (typeof value === 'string') yield field;
  else for (const [name, inner] of Object.entries(value as object)) yield* leaves(inner, [...field, name]);
}

/** Does the value stand where it stood? */
const shows = (record: unknown, out: unknown, field: readonly string[]): boolean => {
  const at = (root: unknown): unknown => field.reduce<unknown>((value, name) => (typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined), root);
  return at(out) === at(record);
};

describe('against the real pino', () => {
  for (const remove of [false, true]) {
    test(`each field is covered exactly if it is hidden, remove: ${remove}`, () => {
      fc.assert(fc.property(paths, tree, (list, record) => {
        const out = written({ paths: list, remove }, record);
        for (const field of leaves(record)) expect({ field, covered: redactsField(list, field) }).toEqual({ field, covered: !shows(record, out, field) });
      }), { numRuns: 2000 });
    });
  }

  test('each field of an object in the message is covered exactly if it is hidden', () => {
    fc.assert(fc.property(paths, tree, (list, record) => {
      let line = '';
      pino({ redact: list, base: null, timestamp: false }, { write: (text: string) => { line += text; } }).info('%j', structuredClone(record));
      const { msg } = JSON.parse(line) as { msg: string };
      const out: unknown = msg === '[Redacted]' ? {} : JSON.parse(msg);
      for (const field of leaves(record)) expect({ field, covered: redactsInterpolated(list, field) }).toEqual({ field, covered: !shows(record, out, field) });
    }), { numRuns: 1000 });
  });

  test('a path that is written for a field covers it', () => {
    fc.assert(fc.property(tree, (record) => {
      for (const field of leaves(record)) {
        const text = redactPathText(field);
        if (text === undefined) continue;
        expect(matchesRedactPath(text, field), text).toBe(true);
        expect(shows(record, written([text], record), field), text).toBe(false);
        expect(readablePath(text)).toBe(text);
      }
    }), { numRuns: 500 });
  });

  test.each([
    [['password'], ['password']],
    [['*.password'], ['user', 'password']],
    [['user'], ['user', 'password']],
    [['req.headers["set-cookie"]'], ['req', 'headers', 'set-cookie']],
    [['users[*].password'], ['users', '0', 'password']],
    [['*.*.password'], ['a', 'b', 'password']],
    [['["set-cookie"]'], ['set-cookie']],
  ])('%j covers %j', (list, field) => expect(redactsField(list, field)).toBe(true));

  test.each([
    [['*.password'], ['password']],
    [['*.password'], ['a', 'b', 'password']],
    [['password'], ['Password']],
    [['password'], ['user', 'password']],
    // A name that other paths were listed for is not reached by a bare star.
    [['*', 'user.name'], ['user', 'password']],
  ])('%j does not cover %j', (list, field) => expect(redactsField(list, field)).toBe(false));
});

test('an element or key that nobody knows is covered by a star only', () => {
  expect(redactsField(['users[*].password'], ['users', '*', 'password'])).toBe(true);
  expect(redactsField(['users'], ['users', '*', 'password'])).toBe(true);
  expect(redactsField(['users[0].password'], ['users', '*', 'password'])).toBe(false);
  expect(redactsField(['*.password'], ['*', 'password'])).toBe(true);
  expect(redactsField(['user.password'], ['*', 'password'])).toBe(false);
});

test('a path that pino refuses covers nothing', () => {
  expect(redactsField(['a..b'], ['a', 'b'])).toBe(false);
  expect(redactsField(['a,b'], ['a'])).toBe(false);
  expect(redactsField([''], ['a'])).toBe(false);
  expect(redactsField(['a'], [])).toBe(false);
});

test('names that were written as strings stay out of what is printed', () => {
  expect(redactPathText(['user', 'hunter 2'])).toBeUndefined();
  expect(redactPathText([])).toBeUndefined();
  expect(readablePath('a.b[*]["x-y"]')).toBe('a.b[*]["x-y"]');
  expect(readablePath('a b')).toBeUndefined();
});
