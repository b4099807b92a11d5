import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import * as index from './index.js';
import { redact } from './redacted.js';
import type { Redacted } from './redacted.js';
import { reveal } from './reveal.js';
import type { RevealOptions } from './reveal.js';

const SECRET = 'hunter2-correct-horse';
const reason = 'the mail server wants it at login';

describe('reveal', () => {
  test.each([SECRET, '', 7, null, undefined, { pin: 1 }, Symbol('key')])('gives back the very value %#', (value) => {
    expect(reveal(redact(value, 'label'), { reason })).toBe(value);
  });

  test('takes off one wrapper', () => {
    const inner = redact(SECRET, 'inner');
    expect(reveal(redact(inner, 'outer'), { reason })).toBe(inner);
  });

  test.each(['0123456 89', `  ${reason}  `])('takes the reason %j', (given) => {
    expect(reveal(redact(SECRET), { reason: given })).toBe(SECRET);
  });

  test.each<[string, unknown]>([
    ['no options', undefined],
    ['null', null],
    ['no reason', {}],
    ['an empty reason', { reason: '' }],
    ['a short reason', { reason: 'mail srv.' }],
    ['one word', { reason: 'authentication' }],
    ['blanks', { reason: ' '.repeat(20) }],
    ['a padded word', { reason: '      mail      ' }],
    ['no text', { reason: ['the mail server wants it'] }],
    ['a reason in place of the options', reason],
  ])('refuses %s', (_name, options) => {
    const refused = capture(() => reveal(redact(SECRET, 'password'), options as RevealOptions));
    expect(refused).toBeInstanceOf(TypeError);
    expect(refused.message).toContain('needs a reason');
    expect(inspect(refused, { showHidden: true, depth: null })).not.toContain(SECRET);
  });

  test('the refusal does not repeat a reason that may be the value', () => {
    expect(capture(() => reveal(redact(SECRET), { reason: SECRET })).message).not.toContain(SECRET);
  });

  test('checks the reason in production too', () => {
    const before = process.env['NODE_ENV'];
    process.env['NODE_ENV'] = 'production';
    try {
      expect(() => reveal(redact(SECRET), { reason: 'x' })).toThrow(TypeError);
    } finally {
      if (before === undefined) delete process.env['NODE_ENV'];
      else process.env['NODE_ENV'] = before;
    }
  });

  test.each<[string, unknown]>([
    ['a plain value', SECRET],
    ['nothing', undefined],
    ['a copy', { ...redact(SECRET) }],
    ['a proxy', new Proxy(redact(SECRET), {})],
  ])('refuses %s', (_name, value) => {
    const refused = capture(() => reveal(value as Redacted<string>, { reason }));
    expect(refused).toBeInstanceOf(TypeError);
    expect(refused.message).toContain('did not make');
    expect(refused.message).not.toContain(SECRET);
  });

  test('is not among the exports of the main entry point', () => {
    expect(Object.keys(index)).toContain('redact');
    expect(Object.keys(index).filter((name) => /reveal|expose|unwrap|contentOf/i.test(name))).toEqual([]);
    expect(Object.values<unknown>(index)).not.toContain(reveal);
  });
});

function capture(call: () => unknown): Error {
  try {
    call();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('nothing was thrown');
}
