import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { isRedacted, redact } from './redacted.js';
import { REDACTED_TAG } from './tags.js';

const SECRET = 'hunter2-correct-horse';

describe('redact', () => {
  test('prints without a label when there is none', () => {
    const redacted = redact(SECRET);
    expect([`${redacted}`, JSON.stringify(redacted), inspect(redacted)]).toEqual(['<redacted>', '"<redacted>"', '<redacted>']);
  });

  test('is frozen, and so is what it inherits', () => {
    const redacted = redact(SECRET, 'password');
    expect(Object.isFrozen(redacted)).toBe(true);
    expect(Object.isFrozen(Object.getPrototypeOf(redacted))).toBe(true);
    expect(() => Object.assign(redacted, { toString: () => SECRET })).toThrow(TypeError);
    expect(() => Object.setPrototypeOf(redacted, {})).toThrow(TypeError);
  });

  test('carries its label under the tag', () => {
    expect(redact(SECRET, 'password')[REDACTED_TAG]).toBe('password');
  });

  const labels = ['password', 'API_KEY', 'db.url', 'user:pin', 'card number', '2nd-factor', 'пароль', 'a'.repeat(64)];
  test.each(labels)('takes the label %s', (label) => {
    expect(String(redact(SECRET, label))).toBe(`<redacted:${label}>`);
  });

  test.each([
    ['empty', ''],
    ['blank', ' '],
    ['line break', 'a\nb'],
    ['line break at the end', 'a\n'],
    ['escape sequence', 'a\u001b[31m'],
    ['line separator', 'a\u2028b'],
    ['direction override', 'a\u202eb'],
    ['closing bracket', 'a> forged <b'],
    ['quote', 'a"b'],
    ['too long', 'a'.repeat(65)],
  ])('refuses a label: %s', (_name, label) => {
    expect(() => redact(SECRET, label)).toThrow(TypeError);
  });

  test.each([[null], [7], [{}], [['password']]])('refuses %j as a label', (label) => {
    expect(() => redact(SECRET, label as unknown as string)).toThrow(TypeError);
  });

  test('the refusal shows neither label nor value', () => {
    const refused = capture(() => redact(SECRET, `<${SECRET}>`));
    expect(inspect(refused, { showHidden: true })).toContain('label of a redacted value');
    expect(refused.message).not.toContain(SECRET);
  });
});

describe('isRedacted', () => {
  test.each<[string, unknown]>([
    ['text', SECRET],
    ['nothing', undefined],
    ['an object', { pin: 1 }],
    ['a redacted value', redact(SECRET)],
  ])('knows it by what it is, not by what it holds: %s', (_name, value) => {
    expect(isRedacted(redact(value))).toBe(true);
  });

  const redacted = redact(SECRET, 'password');
  test.each<[string, unknown]>([
    ['text', SECRET],
    ['printed text', '<redacted:password>'],
    ['null', null],
    ['undefined', undefined],
    ['a number', 7],
    ['a spread copy', { ...redacted }],
    ['a clone', structuredClone(redacted)],
    ['a proxy', new Proxy(redacted, {})],
    ['an heir', Object.create(redacted)],
    ['a look-alike', { [REDACTED_TAG]: 'password' }],
    ['one made without redact', Reflect.construct(redacted.constructor, [])],
  ])('is not deceived by %s', (_name, value) => {
    expect(isRedacted(value)).toBe(false);
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
