import { describe, expect, test } from 'vitest';
import { redact } from '../redacted.js';
import { printable, safeValue } from './safe-value.js';

describe('printable', () => {
  test.each([
    ['a line break', 'a\r\nb', 'a\\u000d\\u000ab'],
    ['a colour', '\u001b[31mred', '\\u001b[31mred'],
    ['a sequence of one byte', '\u009b31m', '\\u009b31m'],
    ['separators', 'a\u2028b\u2029c\u0085d', 'a\\u2028b\\u2029c\\u0085d'],
    ['turned around', 'a\u202eb\u2066c\u061cd', 'a\\u202eb\\u2066c\\u061cd'],
    ['not seen', 'a\u200bb\ufeffc\u3164d\u2800e\u00adf', 'a\\u200bb\\ufeffc\\u3164d\\u2800e\\u00adf'],
    ['beyond 16 bits', 'a\u{e0041}b', 'a\\ue0041b'],
    ['half a character', 'a\ud83db', 'a\\ud83db'],
    ['what is harmless', 'Blåbær 語 😀 "quoted" \\ {}', 'Blåbær 語 😀 "quoted" \\ {}'],
  ])('shows %s', (_name, text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  test('cuts what is too long, also after escaping', () => {
    expect(printable('a'.repeat(11), 10)).toBe(`${'a'.repeat(9)}…`);
    expect(printable('a'.repeat(10), 10)).toBe('a'.repeat(10));
    expect(printable('\n'.repeat(10), 10)).toHaveLength(10);
    expect(printable('😀'.repeat(10), 10)).toBe('😀😀😀😀…');
    expect(printable('x'.repeat(50_000_000))).toHaveLength(1_000);
  });
});

describe('safeValue', () => {
  const cycle: Record<string, unknown> = { name: 'a' };
  cycle['self'] = cycle;
  const throwing = new Proxy({}, { ownKeys: fails, get: fails, getPrototypeOf: fails });
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  function fails(): never {
    throw new Error('x');
  }

  test.each<[string, unknown, unknown]>([
    ['nothing', undefined, undefined],
    ['null', null, null],
    ['numbers', [1, Number.NaN, -Infinity], [1, 'NaN', '-Infinity']],
    ['a bigint', [10n, 10n ** 30n], ['10', '[bigint]']],
    ['what is no data', [Symbol('x'), () => 'x'], ['[symbol]', '[function]']],
    ['a date', new Date(0), '1970-01-01T00:00:00.000Z'],
    ['no date', new Date(Number.NaN), '[unreadable]'],
    ['bytes', { raw: Buffer.from('hunter2') }, { raw: '[bytes]' }],
    ['a redacted value', { password: redact('hunter2', 'password') }, { password: '<redacted:password>' }],
    ['a method that would print', { toJSON: () => 'forged', toString: () => 'forged' }, { toJSON: '[function]', toString: '[function]' }],
    ['a getter that throws', Object.defineProperty({ a: 1 }, 'b', { get: fails, enumerable: true }), { a: 1, b: '[unreadable]' }],
    ['a proxy that throws', { a: throwing, b: 1 }, { a: '[unreadable]', b: 1 }],
    ['a revoked proxy', [revoked], ['[unreadable]']],
    ['holes', [1, undefined, 3], [1, null, 3]],
    ['names', { 'a\nb': 1 }, { 'a\\u000ab': 1 }],
    ['depth', { a: { a: { a: { a: { a: { a: 1 } } } } } }, { a: { a: { a: { a: { a: '[cut]' } } } } }],
  ])('%s', (_name, value, safe) => {
    expect(safeValue(value)).toEqual(safe);
  });

  test('an error is what safeError leaves of it', () => {
    const error = Object.assign(new TypeError('failed https://x/?token=1'), { config: { password: 'hunter2' } });
    expect(JSON.stringify(safeValue(error))).not.toMatch(/hunter2|token=1/);
    expect(safeValue(error)).toMatchObject({ name: 'TypeError', message: 'failed …' });
  });

  test('a cycle ends', () => {
    expect(JSON.stringify(safeValue(cycle))).toContain('[cut]');
  });

  test('a name is a name, also that of the prototype', () => {
    const value = safeValue(JSON.parse('{"__proto__": {"admin": true}}')) as object;
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.keys(value)).toEqual(['__proto__']);
  });

  test('counts are limited, and so is the length of all together', () => {
    expect(safeValue(Array.from({ length: 1_000_000 }, () => 1))).toHaveLength(33);
    expect(Object.keys(safeValue(Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`k${index}`, index]))) as object)).toHaveLength(33);
    const wide = (depth: number): unknown => (depth === 0 ? 'x'.repeat(10_000) : Array.from({ length: 32 }, () => wide(depth - 1)));
    expect(JSON.stringify(safeValue(wide(3))).length).toBeLessThan(60_000);
    expect(safeValue(new Proxy([], { get: (_, name) => (name === 'length' ? Number.MAX_SAFE_INTEGER : 'x') }))).toHaveLength(33);
  });
});
