import type { Port, Ref, SyntaxNode, TypeAnswer } from '@logproof/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { classicOver, compilers, nativeSession } from './engines.test-support.js';
import type { NativeSession } from './index.js';
import { syntaxSamples } from './syntax/samples.test-support.js';

const many = Array.from({ length: 3000 }, (_, index) => `'v${index}'`).join(' | ');
const interfaces = Array.from({ length: 300 }, (_, index) => `interface I${index} { p${index}: string; common: I${index} }`).join('\n');
const union = Array.from({ length: 300 }, (_, index) => `I${index}`).join(' | ');
const deep = `${'['.repeat(50)}1${']'.repeat(50)}`;

const files: Readonly<Record<string, string>> = {
  '/h/cycles.ts': `
    type Self = Self; type List = List[]; type Json = string | number | Json[] | { [key: string]: Json };
    interface A extends B { a: A } interface B extends A { b: B } class C extends C { c = new C(); } type In = In & { x: 1 };
    type Grow<T> = { value: T; next: Grow<Grow<T>> }; declare const grow: Grow<string>;
    function mutual<T extends U, U extends T>(t: T, u: U) { return [t, u]; } function own<T extends T>(t: T) { return t; }
    interface Forever { then(done: (value: Forever) => void): void } declare const forever: Forever;
    interface Loop { [Symbol.iterator](): Loop } declare const loop: Loop; declare const loops: Loop[];
    type Build<N extends number, T extends unknown[] = []> = T['length'] extends N ? T : Build<N, [...T, 1]>; declare const built: Build<400>;
    type Flip<T> = { [K in keyof T]: Flip<T[K]> }; declare const flipped: Flip<Json>; const knot = { get me() { return knot; } };
    let implicit = implicit; const [x = y, y = x] = []; declare const json: Json, list: List, self: Self, a: A, c: C, inside: In;
    async function again(): Promise<ReturnType<typeof again>> { return again(); } const result = again();
    void [grow, forever, loop, loops, built, flipped, knot, implicit, x, y, json, list, self, a, c, inside, result, mutual, own];
  `,
  '/h/huge.ts': `${interfaces}\ntype Many = ${many}; declare const one: Many; declare const either: ${union}; declare const all: Promise<${union}>[];\nconst deep = ${deep}; void [one, either.common, all, deep];`,
  '/h/names.ts': `
    const odd = { __proto__: null, constructor: 1, toString: 2, hasOwnProperty: 3, __type: 4, ___x: 5, '': 6, 'a b': 7, [Symbol.iterator]: 8, 9: 9, '\\u0000': 10 };
    interface __Odd { __proto__: string; valueOf: number } declare const under: __Odd; enum __E { a = '__b' } void [odd, under, __E.a, odd.constructor, odd['']];
  `,
  '/h/missing.ts': `import x, { y, type Z } from 'nowhere'; import * as all from './gone'; import eq = require('nowhere-too'); export * from './gone'; export { q } from 'nowhere';
    const z: Z = y(x); void [z, all.thing.more(), eq.a, new x.Y().z, typeof y, undeclared, undeclared.member, undeclared()]; class D extends all.Base { m() { return super.m(); } }`,
  '/h/panic.ts': 'export const schema = { example: [], nested: { more: [] } } as const; const none: [] = []; const nones: [][] = [[], []]; void [schema.example, none, nones];',
  '/h/empty.ts': '',
  '/h/bom.ts': '\uFEFFconst text: string = ""; void text;',
  ...syntaxSamples,
};

describe.each(['5.4', '6.0', '7.0'])('TypeScript %s', (version) => {
  let session: NativeSession | undefined;
  let port: Port;

  beforeAll(async () => {
    if (version === '7.0') session = await nativeSession();
    port = session === undefined ? classicOver(files, compilers[version]) : session.open({ files });
  }, 120_000);

  afterAll(() => {
    session?.close();
  });

  test.each(Object.keys(files))('every question about every node of %s is answered', (file) => {
    const refs = allRefs(port, file);
    const types = port.types(refs);
    expect(types).toHaveLength(refs.length);
    expect(port.symbols(refs)).toHaveLength(refs.length);
    expect(port.signatures(refs)).toHaveLength(refs.length);
  });

  test.each(['/h/cycles.ts', '/h/huge.ts', '/h/names.ts', '/h/panic.ts'])('what types of %s hold can be walked', (file) => {
    const ids = new Set(port.types(allRefs(port, file)).flatMap((type) => (type === undefined ? [] : [type.id, ...inner(type)])));
    const asked = [...ids].slice(0, 400);
    const properties = port.properties(asked);
    expect(properties).toHaveLength(asked.length);
    expect(Math.max(...properties.map((all) => all.length))).toBeLessThanOrEqual(200);
    for (const all of properties) expect(all.map((property) => property.name)).toEqual(all.map((property) => property.name).toSorted());
  });

  test('few questions fail', () => {
    // 7.0 panics on empty tuples that are written as `[]`.
    expect(port.failures()).toBeLessThan(version === '7.0' ? 60 : 2);
  });

  test('refs that mean nothing', () => {
    const refs: Ref[] = [
      { file: '/h/cycles.ts', start: -5, end: -1, kind: 'expression' }, { file: '/h/cycles.ts', start: 1e9, end: 2e9, kind: 'name' },
      { file: '/h/cycles.ts', start: 10, end: 10, kind: 'type' }, { file: '/h/cycles.ts', start: Number.NaN, end: 3, kind: 'declaration' },
      { file: '/h/none.ts', start: 0, end: 1, kind: 'expression' }, { file: '', start: 0, end: 1, kind: 'expression' },
      { file: '/h/cycles.ts', start: 6, end: 8, kind: 'expression' },
    ];
    const nothing = refs.map(() => undefined);
    expect(port.types(refs)).toEqual(nothing);
    expect(port.symbols(refs)).toEqual(nothing);
    expect(port.signatures(refs)).toEqual(nothing);
  });

  test('numbers that were never given', () => {
    expect(port.properties([-1, 1e9, Number.NaN])).toEqual([[], [], []]);
    expect(port.declarations([-1, 1e9, Number.NaN])).toEqual([[], [], []]);
  });

  test('files and modules that are not there', () => {
    expect(port.texts(['/h/none.ts', ''])).toEqual([undefined, undefined]);
    expect(port.syntax(['/h/none.ts', ''])).toEqual([undefined, undefined]);
    const asks = ['', '.', '..', '/', './gone', 'nowhere', '@', 'node:nothing', '\u0000'].map((specifier) => ({ from: '/h/none.ts', specifier }));
    expect(port.resolve(asks)).toHaveLength(asks.length);
  });

  test('nothing is asked about nothing', () => {
    expect([port.types([]), port.symbols([]), port.signatures([]), port.resolve([]), port.syntax([]), port.texts([]), port.properties([]), port.declarations([])])
      .toEqual([[], [], [], [], [], [], [], []]);
  });

  test('a byte-order mark does not move what follows', () => {
    const [file] = port.syntax(['/h/bom.ts']);
    const start = file?.text.lastIndexOf('text') ?? -1;
    expect(port.texts(['/h/bom.ts'])[0]).toBe(file?.text);
    expect(port.types([{ file: '/h/bom.ts', start, end: start + 4, kind: 'expression' }])[0]?.holds.text).toBe(true);
  });
});

/** Every node, as each kind of ref in turn. */
function allRefs(port: Port, file: string): readonly Ref[] {
  const [syntax] = port.syntax([file]);
  const refs: Ref[] = [];
  const kinds = ['expression', 'name', 'declaration', 'type'] as const;
  const visit = (node: SyntaxNode): void => {
    const kind = kinds[refs.length % kinds.length] ?? 'expression';
    refs.push({ file, start: syntax?.facade.start(node) ?? 0, end: syntax?.facade.end(node) ?? 0, kind });
    syntax?.facade.forEachChild(node, visit);
  };
  if (syntax !== undefined) visit(syntax.root);
  return refs;
}

function inner(type: TypeAnswer): readonly number[] {
  return [type.element, type.awaited].filter((id) => id !== undefined);
}
