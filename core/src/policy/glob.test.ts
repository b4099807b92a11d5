import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { globMatcher } from './glob.js';

const cases: readonly (readonly [pattern: string, matching: readonly string[], other: readonly string[]])[] = [
  ['*.test.ts', ['a.test.ts', 'src/a.test.ts', 'a/b/c.test.ts'], ['a.ts', 'a.test.tsx', 'test.ts']],
  ['dist/', ['dist/a.js', 'a/dist/b/c.js'], ['dist', 'distant/a.js', 'a/dist']],
  ['legacy', ['legacy', 'legacy/a.ts', 'src/legacy/b.ts'], ['legacy.ts', 'src/legacy2/b.ts']],
  ['/legacy', ['legacy', 'legacy/a.ts'], ['src/legacy/b.ts']],
  ['./legacy/', ['legacy/a.ts'], ['src/legacy/b.ts']],
  ['src/auth', ['src/auth', 'src/auth/a.ts', 'src/auth/b/c.ts'], ['lib/src/auth/a.ts', 'src/author/a.ts']],
  ['src/auth/', ['src/auth/a.ts'], ['src/auth', 'lib/src/auth/a.ts']],
  ['src/*', ['src/a.ts', 'src/.env'], ['src/a/b.ts', 'src']],
  ['src/*/a.ts', ['src/b/a.ts'], ['src/a.ts', 'src/b/c/a.ts']],
  ['src/**/a.ts', ['src/a.ts', 'src/b/a.ts', 'src/b/c/a.ts'], ['a.ts', 'src/ba.ts', 'lib/src/a.ts']],
  ['**/a.ts', ['a.ts', 'b/a.ts'], ['ba.ts', 'b/ba.ts']],
  ['src/**', ['src/a', 'src/a/b'], ['src', 'srcs/a']],
  ['**', ['a', 'a/b'], []],
  ['src/a**z.ts', ['src/az.ts', 'src/abcz.ts'], ['src/a/z.ts']],
  ['src/?.ts', ['src/a.ts'], ['src/ab.ts', 'src//.ts', 'src/.ts']],
  ['src/{a,b}.ts', ['src/a.ts', 'src/b.ts'], ['src/c.ts', 'src/ab.ts', 'src/{a,b}.ts']],
  ['src/{a,b/{c,d}}.ts', ['src/a.ts', 'src/b/c.ts', 'src/b/d.ts'], ['src/b.ts', 'src/c.ts']],
  ['{apps,libs}/**/*.ts', ['apps/a.ts', 'libs/x/y/a.ts'], ['other/a.ts', 'apps/a.js']],
  ['src/{**/,}a.ts', ['src/a.ts', 'src/b/a.ts'], ['src/b/c.ts']],
  ['src/{a}.ts', ['src/{a}.ts'], ['src/a.ts']],
  ['src/{a,b.ts', ['src/{a,b.ts'], ['src/a']],
  ['app/[id]/(auth)/route.ts', ['app/[id]/(auth)/route.ts'], ['app/i/auth/route.ts']],
  ['a.ts', ['a.ts', 'b/a.ts'], ['aXts']],
  ['', [], ['a']],
  ['/', [], ['a']],
];

describe('globMatcher', () => {
  it.each(cases)('%s', (pattern, matching, other) => {
    const matches = globMatcher([pattern]);
    expect(matching.filter((path) => !matches(path))).toEqual([]);
    expect(other.filter(matches)).toEqual([]);
  });

  it('matches if one of several patterns does', () => {
    const matches = globMatcher(['*.a', 'b/*']);
    expect(['x/y.a', 'b/c', 'c/d'].map(matches)).toEqual([true, true, false]);
  });

  it('answers the same when asked again', () => {
    const matches = globMatcher(['src/**/*.ts']);
    for (let round = 0; round < 3; round++) expect(['src/a.ts', 'lib/a.ts'].map(matches)).toEqual([true, false]);
  });

  const name = fc.string({ unit: fc.constantFrom('a', 'b', '.', '*', '?'), minLength: 1, maxLength: 4 });
  const pattern = fc.array(fc.oneof({ arbitrary: name, weight: 4 }, { arbitrary: fc.constant('**'), weight: 1 }), { minLength: 2, maxLength: 4 }).map((names) => names.join('/')).filter((glob) => !glob.startsWith('./'));
  const path = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '.'), minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }).map((names) => names.join('/'));

  it('agrees with a slow matcher that follows the rules word by word', () => {
    fc.assert(fc.property(pattern, path, (glob, file) => {
      expect(globMatcher([glob])(file)).toBe(slowly(glob, file));
    }), { numRuns: 3_000 });
  });

  it('agrees with the patterns that braces stand for', () => {
    fc.assert(fc.property(name, name, path, (first, second, file) => {
      const either = globMatcher([`a/{${first},${second}}`])(file);
      expect(either).toBe([first, second].some((each) => globMatcher([`a/${each}*`, `a/${each}`])(file) && globMatcher([`a/{${each},${each}}`])(file)));
    }), { numRuns: 1_000 });
  });

  it.each(['**/'.repeat(60) + 'x', '*a'.repeat(200) + 'x', '{a,b}'.repeat(90), '{'.repeat(400), '{a,'.repeat(100) + 'a' + '}'.repeat(100), '*?'.repeat(200)])('ends soon for %s', (hostile) => {
    const matches = globMatcher([hostile]);
    expect(matches('a'.repeat(2_000))).toBe(hostile.startsWith('*?'));
    expect(matches('c/'.repeat(1_000))).toBe(false);
  });
});

/** Name by name, by trying everything. */
function slowly(pattern: string, path: string): boolean {
  const names = pattern.split('/');
  const last = names.at(-1) ?? '';
  const below = !/[*?]/.test(last);
  const files = path.split('/');
  return names.length === 1
    ? files.some((name) => fitsName(last, name))
    : fits(names, files) || (below && fits([...names, '**'], files));
}

function fits(names: readonly string[], files: readonly string[]): boolean {
  const [name, ...rest] = names;
  if (name === undefined) return files.length === 0;
  if (name === '**') return rest.length === 0 ? files.length > 0 : files.some((_, index) => fits(rest, files.slice(index)));
  return files[0] !== undefined && fitsName(name, files[0]) && fits(rest, files.slice(1));
}

function fitsName(pattern: string, name: string): boolean {
  if (pattern === '') return name === '';
  if (pattern.startsWith('*')) return fitsName(pattern.slice(1), name) || (name !== '' && fitsName(pattern, name.slice(1)));
  return name !== '' && (pattern.startsWith('?') || pattern[0] === name[0]) && fitsName(pattern.slice(1), name.slice(1));
}
