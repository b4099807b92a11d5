import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { covered, outcomes } from './covered.test-support.js';

const repeat = (count: number, part: (index: number) => string, between = '\n'): string => Array.from({ length: count }, (_, index) => part(index)).join(between);

describe('circles end', () => {
  test.each([
    ['recursion', `function handler(req, res) { if (req.more) { return handler(req.next, res); } $ok; res.json({}); }`, /^(?:some|all) none$/],
    ['mutual recursion', `function a(n) { if (n > 0) { b(n - 1); } $ok; } function b(n) { if (n > 0) { a(n - 1); } $ok; } function handler(req, res) { a(3); b(3); res.json({}); }`, /^all none$/],
    ['recursion without an end', `function a() { return b(); } function b() { return a(); } function handler(req, res) { a(); $ok; }`, / none$/],
    ['a function that is handed to itself', `function run(f) { f(f); } function handler(req, res) { run(run); $ok; }`, /^(?:all|some|n\/a) none$/],
    ['classes that extend each other', `class A extends B { handler(req, res) { this.record(); } } class B extends A {}`, /^none none$/],
    ['an implementation that calls its interface', `interface Books { write(): void } class B implements Books { constructor(private readonly books: Books) {} write() { this.books.write(); } } class C { constructor(private readonly books: Books) {} handler(req, res) { this.books.write(); $ok; } }`, / none$/],
    ['a generator', `function* steps() { yield 1; $ok; } function handler(req, res) { for (const step of steps()) { res.write(step); } res.end(); }`, /^all none$/],
    ['an asynchronous generator', `async function* steps() { yield 1; $ok; } async function handler(req, res) { for await (const step of steps()) { res.write(step); } res.end(); }`, /^all none$/],
    ['a loop without an end', `function handler(req, res) { for (;;) { work(); } }`, /^n\/a none$/],
    ['labels', `function handler(req, res) { outer: for (const a of req.a) { for (const b of a.b) { if (b) continue outer; if (a) break outer; } } $ok; res.json({}); }`, /^all none$/],
  ])('%s', (_, text, expected) => { expect(outcomes(text)).toMatch(expected); });
});

describe('size is no matter', () => {
  test.each([
    ['three thousand lines', `function handler(req, res) { ${repeat(3000, (index) => `const v${String(index)} = work(req.a${String(index)});`)} $ok; res.json({}); }`, 'all none'],
    ['two thousand branches', `function handler(req, res) { ${repeat(2000, (index) => `if (req.a${String(index)}) { work(${String(index)}); }`)} $ok; res.json({}); }`, 'all none'],
    ['two thousand ways out', `function handler(req, res) { ${repeat(2000, (index) => `if (req.a${String(index)}) { $fail; return res.status(401).end(); }`)} $ok; res.json({}); }`, 'all all'],
    ['deep in branches', `function handler(req, res) { ${repeat(150, () => `if (req.a) {`)} $ok; ${repeat(150, () => '}')} res.json({}); }`, 'some none'],
    ['deep in tries', `function handler(req, res) { ${repeat(60, () => `try {`)} $ok; ${repeat(60, () => '} finally { work(); }')} res.json({}); }`, 'all none'],
    ['deep in callbacks', `function handler(req, res) { ${repeat(10, () => `work((err) => {`)} $ok; ${repeat(10, () => '});')} }`, 'all none'],
    ['a long chain', `function handler(req, res) { work()${repeat(300, () => '.then((x) => x)', '')}.then(() => { $ok; }); }`, 'all none'],
    ['many functions', `${repeat(1500, (index) => `function f${String(index)}() { f${String((index + 1) % 1500)}(); f${String((index * 7 + 3) % 1500)}(); }`)} function handler(req, res) { f0(); $ok; }`, 'all none'],
  ])('%s', (_, text, expected) => { expect(outcomes(text)).toBe(expected); });
});

/** Statements of small programs, nested. */
const statement: fc.Arbitrary<string> = fc.letrec<{ one: string; many: string }>((tie) => ({
  one: fc.oneof({ depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(`work();`, `$ok;`, `$fail;`, `return;`, `return res.status(401).end();`, `throw new Error('no');`, `next(new Error('no'));`, `helper();`, `handler(req, res, next);`, `await helper();`, `res.json({});`, `break;`, `yield;`),
    fc.tuple(tie('many'), tie('many')).map(([a, b]) => `if (req.a) { ${a} } else { ${b} }`),
    tie('many').map((a) => `for (const one of req.list) { ${a} }`),
    tie('many').map((a) => `while (more()) { ${a} }`),
    fc.tuple(tie('many'), tie('many')).map(([a, b]) => `try { ${a} } catch (error) { ${b} }`),
    fc.tuple(tie('many'), tie('many')).map(([a, b]) => `try { ${a} } finally { ${b} }`),
    tie('many').map((a) => `switch (req.kind) { case 1: ${a} break; default: work(); }`),
    tie('many').map((a) => `work().then(async () => { ${a} }).catch((error) => { next(error); });`),
    tie('many').map((a) => `list.forEach((one) => { ${a} });`),
  ),
  many: fc.array(tie('one'), { maxLength: 3 }).map((parts) => parts.join(' ')),
})).many;

const programs = fc.tuple(statement, statement, fc.constantFrom('async function', 'function', 'async function*', 'function*'));

describe('any small program', () => {
  test('is read without an exception, and each time alike', () => {
    fc.assert(fc.property(programs, ([body, helper, kind]) => {
      const text = `async function helper() { ${helper} }\n${kind} handler(req, res, next) { ${body} }`;
      expect(covered(text)).toEqual(covered(text));
    }), { numRuns: 300 });
  });

  test('what is recorded before anything else is recorded', () => {
    fc.assert(fc.property(programs, ([body, helper, kind]) => {
      const { success, failure } = covered(`async function helper() { ${helper} }\n${kind} handler(req, res, next) { $try; ${body} }`);
      expect([success, failure]).not.toContain('none');
    }), { numRuns: 300 });
  });

  test('the order of files does not matter', () => {
    fc.assert(fc.property(programs, ([body, helper, kind]) => {
      const a = ['/p/a.ts', `import { helper } from './b.js'; import { more } from './c.js'; ${kind} handler(req, res, next) { ${body} }`] as const;
      const b = ['/p/b.ts', `export async function helper() { ${helper} }`] as const;
      const c = ['/p/c.ts', `import { helper } from './b.js'; export function more() { helper(); }`] as const;
      const one = covered(Object.fromEntries([a, b, c]));
      expect(covered(Object.fromEntries([c, b, a]))).toEqual(one);
      expect(covered(Object.fromEntries([b, a, c]))).toEqual(one);
    }), { numRuns: 150 });
  });
});
