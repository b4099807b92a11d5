import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskedText } from './mask.js';

const ts = (text: string): string => maskedText('/a.ts', text);

describe('what stays and what goes', () => {
  test.each([
    ['names, keywords and punctuation', 'export async function f(a: string, ...b: any[]) { return { ...a?.b, [b[0]!]: this }; }', undefined],
    ['empty things', 'const a = {}, b = [], c = () => {}; if (a) return;', undefined],
    ['strings', `f('secret', "it's", "")`, `f('······', "····", "")`],
    ['strings of several words', `f('correct horse')`, `f('·············')`],
    ['templates', 'f(`a ${b} c ${`d`} e`, `x`)', 'f(`··${b}···${`·`}··`, `·`)'],
    ['regular expressions', 'f(/se"cret/g)', 'f(··········)'],
    ['numbers', 'f(1, 42, 999, 1234, 0x1f, 1e9, 10n)', 'f(1, 42, 999, ····, ····, ···, ···)'],
    ['comments', 'f(/* secret */ a) // secret', 'f(             a)          '],
    ['documentation', '/** secret */ const a = 1;', '              const a = 1;'],
    ['keys in quotes', `const a = { 'secret': 1, "b c": 2 }`, `const a = { '······': 1, "···": 2 }`],
    ['literal types', `type A = 'secret' | 12345`, `type A = '······' | ·····`],
    ['module names', `import a from 'b';`, `import a from '·';`],
    ['a first line for the shell', '#!/usr/bin/secret\nf()', '·················\nf()'],
    ['line breaks in a template', '`a\nb`', '`·\n·`'],
    ['private names', 'class A { #b = this.#b }', undefined],
    ['decorators', `@A('secret') class B { constructor(@C() private readonly d: D) {} }`, `@A('······') class B { constructor(@C() private readonly d: D) {} }`],
  ])('%s', (_, text, masked = text) => {
    expect(ts(text)).toBe(masked);
  });

  test('JSX: text, attributes', () => {
    expect(maskedText('/a.tsx', 'const a = <b c="secret" d={e}>secret {f} text</b>;')).toBe('const a = <b c="······" d={e}>·······{f}·····</b>;');
    expect(maskedText('/a.js', 'const a = <b>secret</b>;')).toBe('const a = <b>······</b>;');
  });

  test.each([
    `const a = 'CANARY`, 'const a = `CANARY', 'const a = `${b} CANARY', 'f(/CANARY', '/* CANARY', `class { 'CANARY' 'CANARY' }`, `) 'CANARY' (`, '} `CANARY` {',
    `import 'CANARY' 'CANARY'`, '<<<<<<< CANARY\n=======\n>>>>>>>', `enum { 'CANARY' = 'CANARY' 'CANARY' }`, `f(a 'CANARY' b)`, '"CANARY\\', 'a ? : /CANARY/',
  ])('broken syntax: %s', (text) => {
    for (const file of ['/a.ts', '/a.tsx', '/a.js']) expect(maskedText(file, text)).not.toContain('CANARY');
  });
});

describe('a secret never comes through, whatever stands around it', () => {
  const pieces = ['a', '(', ')', '{', '}', '<', '>', '=', ' ', '\n', ';', 'class', 'return', 'const', '@', '`', '${', '*', '\\', ',', '?', ':', '[', ']', '#', '.', '0'];
  const messOf = (parts: readonly string[]) => fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map((taken) => taken.join(''));

  test.each([
    ['in a string', [`'CANARY'`, '"CANARY"'], [...pieces, '/']],
    // Behind a slash it could be the end of a regular expression, and no comment.
    ['in a comment', ['/*CANARY*/', '//CANARY\n'], pieces],
  ])('%s', (_, secrets, parts) => {
    fc.assert(fc.property(messOf(parts), fc.constantFrom(...secrets), messOf(parts), (before, secret, after) => {
      const text = `${before}${secret}${after}`;
      for (const file of ['/a.ts', '/a.tsx', '/a.js']) {
        const masked = maskedText(file, text);
        expect(masked).not.toContain('CANARY');
        expect(masked.length).toBe(text.length);
        expect(masked.replaceAll(/[^\n]/g, '')).toBe(text.replaceAll(/[^\n]/g, ''));
      }
    }), { numRuns: 1500 });
  });
});

test('code that is nested too deep for any walk is dotted out', () => {
  const text = `${'('.repeat(50_000)}'CANARY'${'+a)'.repeat(50_000)}`;
  const masked = ts(text);
  expect(masked).not.toContain('CANARY');
  expect(masked.length).toBe(text.length);
});

test('our own sources keep their shape and lose every literal', () => {
  const folder = new URL('.', import.meta.url);
  for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.ts'))) {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const masked = ts(text);
    expect(masked.split('\n').map((line) => line.length)).toEqual(text.split('\n').map((line) => line.length));
    expect(masked).not.toContain('node:fs');
    expect(maskedText('/a.ts', masked.replaceAll('·', '_')).length, 'it still parses').toBe(text.length);
  }
});
