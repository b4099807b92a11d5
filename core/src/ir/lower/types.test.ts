import { describe, expect, it } from 'vitest';
import { lower } from './index.js';
import { printType, typesOf } from './print.test-support.js';
import { parse } from './syntax.test-support.js';

describe('type syntax', () => {
  it.each([
    ['string', 'string'],
    ['null', "'null'"],
    ['undefined', 'undefined'],
    ['unknown', 'unknown'],
    ['A', 'A'],
    ['A.B.C<D, E[]>', 'A.B.C<D E[]>'],
    ["'x'", "'string'"],
    ['-1', "'number'"],
    ['1n', "'bigint'"],
    ['true', "'boolean'"],
    ['`a${string}`', "'template'"],
    ['A | B', '(union A B)'],
    ['| A', '(union A)'],
    ['A & { b: C }', '(intersection A {b: C})'],
    ['readonly A[]', '(ReadonlyKeyword A[])'],
    ['[A, b: B, C?, ...D[]]', '[A B (OptionalType C) (RestType D[])]'],
    ['(a: A) => B', '=> B'],
    ['new () => A', '=> A'],
    ['typeof a', 'typeof a'],
    ['typeof import("x")', 'import x '],
    ['import("x").Y.Z<W>', 'import x Y.Z<W>'],
    ['keyof A', '(KeyOfKeyword A)'],
    ['A["b"]', "(IndexedAccessType A 'string')"],
    ['A extends infer U ? U : B', '(ConditionalType A (InferType ) U B)'],
    ['{ [K in A]?: B[K] }', '(MappedType A (IndexedAccessType B K))'],
    ['unique symbol', '(UniqueKeyword symbol)'],
    ['this', '(ThisType )'],
    ['(A)', 'A'],
    ['abstract new () => A', '=> A'],
    ['typeof a.b<C>', 'typeof a.b'],
  ])('%s', (type, expected) => {
    const ir = lower(parse(`type X = ${type};`));
    expect(printType(ir, ir.typeDecls[0]!.type!)).toBe(expected);
    expect(ir.unknownKinds).toEqual([]);
  });

  it('declarations', () => {
    expect(typesOf(`
      interface A<T, U extends T = T> extends B, C.D<T> { a: string; b?: number; readonly 'c-d': T; ["e"]: 1; [f]: 2; m(x: T): U; (): A; new (): A; [key: string]: unknown; get g(): T; set g(v: T); }
      type E<V> = { v: V } | A<V, V>;
    `)).toMatchInlineSnapshot(`
      "
      interface A<T U> extends B C.D<T> {a: string, b?: number, c-d: T, e: 'number', -: 'number', m: => U, -: => A!, -: => A!, -: unknown, g: T, g: -}
      alias E<V> (union {v: V} A!<V V>)
      "
    `);
  });

  it('names resolve to what this file declares, never to a type parameter or a value', () => {
    expect(typesOf(`
      import { I } from 'i'; import type * as ns from 'n'; class C {} enum E { A } namespace N { export type X = 1 } const v = 1; type T = 0;
      type R = [I, ns.X, C, E, E.A, N.X, v, typeof v, T, Outside];
      type S<T> = [T, { [C in T]: C }, <I>(x: I) => I, T extends infer E ? E : E];
    `)).toMatchInlineSnapshot(`
      "
      alias T 'number'
      alias R [I! ns.X! C! E! E.A! N.X! v typeof v! T! Outside]
      alias S<T> [T (MappedType T C) => I (ConditionalType T (InferType ) E E!)]
      alias X 'number'
      "
    `);
  });

  it('a type parameter of a function or class hides an outer type', () => {
    const ir = lower(parse('type T = 1; function f<T>(a: T): T { let b: T; return a; } class A<T> { c: T; m<U>(d: T, e: U): T { return d; } } let g: T;'));
    const names = ir.typeNodes.filter((type) => type.kind === 'name').map((type) => `${type.path.join('.')}@${type.start} ${type.binding === undefined ? '-' : 'declared'}`);
    expect(names).toMatchInlineSnapshot(`
      [
        "T@75 -",
        "T@121 declared",
        "T@33 -",
        "T@29 -",
        "T@44 -",
        "T@96 -",
        "T@86 -",
        "U@92 -",
      ]
    `);
  });

  it('annotations stand at bindings, parameters, returns, members, casts and calls', () => {
    const ir = lower(parse('const a: A = f<B>(b as C); function g(p: D, { q }: E): F { try {} catch (e: unknown) {} } class H { i: I; constructor(private j: J) {} } for (let k: K = 1;;) {}'));
    const show = (id: number | undefined): string => (id === undefined ? '-' : printType(ir, id));
    expect(ir.bindings.map(({ name, type }) => `${name}: ${show(type)}`)).toMatchInlineSnapshot(`
      [
        "a: A",
        "g: -",
        "H: -",
        "k: K",
        "p: D",
        "q: -",
        "e: unknown",
        "j: J",
      ]
    `);
    expect(ir.functions.map(({ name, returnType }) => `${name ?? '-'}: ${show(returnType)}`)).toMatchInlineSnapshot(`
      [
        "-: -",
        "g: F",
        "constructor: -",
      ]
    `);
    expect(ir.values.flatMap((value) => (value.op === 'parameter' || value.op === 'cast' ? [show(value.type)] : value.op === 'call' ? value.typeArgs.map(show) : []))).toMatchInlineSnapshot(`
      [
        "C",
        "B",
        "D",
        "E",
        "J",
      ]
    `);
  });

  it('members have their doc comments', () => {
    const ir = lower(parse('/** A. @a */ interface A { /** B. @b x */ b: string; c: string; }'));
    expect(ir.typeDecls[0]?.doc?.tags).toEqual([{ name: 'a', text: '' }]);
    expect(ir.typeDecls[0]?.members.map((member) => member.doc?.tags)).toEqual([[{ name: 'b', text: 'x' }], undefined]);
  });
});
