import fc from 'fast-check';

/** What is no text and makes careless code throw or print what it should not. */
export const noTexts: readonly (readonly [string, unknown])[] = [
  ['undefined', undefined], ['null', null], ['a flag', true], ['NaN', Number.NaN], ['a fraction', 1.5], ['a symbol', Symbol('x')], ['an object', {}],
  ['a list', ['ann']], ['a function', () => 'x'], ['text in a box', Object('abcdefgh1234')], ['an object that says it is text', { toString: () => 'abcdefgh1234' }],
  ['a proxy that throws', new Proxy({}, { get: fails, has: fails, getPrototypeOf: fails, ownKeys: fails })],
];

function fails(): never {
  throw new Error('x');
}

const signs = [
  '\r', '\n', '\t', '\0', '\b', '\u007F', '\u0085', '\u2028', '\u2029', '\u001B', '\u001B[31m', '\u001B[2J', '\u001B]0;', '\u0007', '\u001B\\', '\u009B', '\u009D', '\u009C', '\u202E', '\u2066', '\u200F',
  '\u061C', '\u200B', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\u034F', '\u3164', '\uFFA0', '\u2800', '\uD83D', '\uDE00', '\u{E0041}', '\u{1D173}', '\uDB40', '\uDC41', '\u0301', '\u0301'.repeat(9), '\uFFFD', '\uFFFE',
  '@', ':', '/', '//', '\\', '?', '#', '=', '&', ';', '%', '%40', '%0a', '[', ']', '.', ',', ' ', '-', '_', '|', '*', '{', '}', '(', ')', '$', '"', '\'', 'a', 'A', '0', '9', 'https:', 'ann', 'æ', '語', '😀',
];

/** Texts made of what breaks lines, parsers and terminals, in any order. */
export const hostileText = fc.oneof(
  fc.array(fc.constantFrom(...signs), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xFFFF }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom(...signs).chain((sign) => fc.integer({ min: 1, max: 4000 }).map((times) => sign.repeat(times))),
);

export const RUNS = 10_000;
