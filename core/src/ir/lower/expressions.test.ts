import { describe, expect, it } from 'vitest';
import { printed, valuesOf } from './print.test-support.js';

describe('literals', () => {
  it('of every kind', () => {
    expect(valuesOf('f("a\\n", `b`, 1_000, 0x1F, 10n, true, null, undefined, /x\\/y/g)')).toMatchInlineSnapshot(`
      "
      v0 global f
      v1 string "a\\n"
      v2 string "b"
      v3 number "1_000"
      v4 number "0x1F"
      v5 bigint "10n"
      v6 boolean "true"
      v7 null "null"
      v8 undefined "undefined"
      v9 regexp "/x\\\\/y/g"
      v10 call v0(v1 v2 v3 v4 v5 v6 v7 v8 v9)
      "
    `);
  });

  it('templates, tagged and not', () => {
    expect(valuesOf('`a${b}c${d}`; tag`x${y}`; o.tag`z`;')).toMatchInlineSnapshot(`
      "
      v0 global b
      v1 global d
      v2 template ["a","c",""] v0 v1
      v3 global tag
      v4 global y
      v5 template ["x",""] v4
      v6 tagged v3(v5 v4)
      v7 global o
      v8 member v7.tag
      v9 string "z"
      v10 tagged v8(v9)
      "
    `);
  });

  it('arrays with holes and spreads, objects with every kind of entry', () => {
    expect(valuesOf('[a, , ...b]; ({ c, d: 1, "e": 2, 3: 4, ["f"]: 5, [g]: 6, ...h, m() {}, get n() { return 1 }, set n(v) {}, async *[o]() {} });')).toMatchInlineSnapshot(`
      "
      v0 global a
      v1 global b
      v2 spread v1
      v3 array [v0 - v2]
      v4 global c
      v5 number "1"
      v6 number "2"
      v7 number "4"
      v8 number "5"
      v9 global g
      v10 number "6"
      v11 global h
      v12 function f1
      v13 function f2
      v14 function f3
      v15 global o
      v16 function f4
      v17 object {shorthand c: v4, d: v5, e: v6, 3: v7, f: v8, [v9]: v10, ...v11, method m: v12, getter n: v13, setter n: v14, method [v15]: v16}
      v18 number "1"
      v19 parameter 0 v'3
      v20 write v'3 v19 declaration
      "
    `);
  });
});

describe('access and calls', () => {
  it('members, literal and computed indexes', () => {
    expect(valuesOf('a.b; a["c"]; a[`d`]; a[0]; a[e]; a.f!.g;')).toMatchInlineSnapshot(`
      "
      v0 global a
      v1 member v0.b
      v2 global a
      v3 member v2.c
      v4 global a
      v5 member v4.d
      v6 global a
      v7 number "0"
      v8 index v6[v7]
      v9 global a
      v10 global e
      v11 index v9[v10]
      v12 global a
      v13 member v12.f
      v14 cast non-null v13
      v15 member v14.g
      "
    `);
  });

  it('calls, new, super, import', () => {
    expect(valuesOf('f(...a); new B; new C.D(e); import("x"); import(y, { with: {} }); f<T>(g);')).toMatchInlineSnapshot(`
      "
      v0 global f
      v1 global a
      v2 spread v1
      v3 call v0(v2)
      v4 global B
      v5 new v4()
      v6 global C
      v7 member v6.D
      v8 global e
      v9 new v7(v8)
      v10 string "x"
      v11 import-call x v10
      v12 global y
      v13 object {}
      v14 object {with: v13}
      v15 import-call ? v12
      v16 global f
      v17 global g
      v18 call v16(v17)
      "
    `);
  });

  it('this, super and private names', () => {
    expect(printed('class A extends B { #p = 1; constructor() { super(1); super.m(); this.#p = 2; } has(o) { return #p in o; } }')).toMatchInlineSnapshot(`
      "
      module -
       b0:
        v0 global B
        v1 class c0
        v2 write A v1 declaration
          goto -> exit

      field-initializer #p
       b3:
        v3 number "1"
          return v3 -> exit

      constructor constructor
       b6:
        v4 super
        v5 number "1"
        v6 super v4(v5)
        v7 super
        v8 member v7.m
        v9 call v8()
        v10 this
        v11 number "2"
        v12 store v10.#p v11
          goto -> exit

      method has
       b9:
        v13 parameter 0 o'3
        v14 write o'3 v13 declaration
        v15 string "#p"
        v16 read o'3
        v17 v15 in v16
          return v17 -> exit
      "
    `);
  });

  it('meta properties', () => {
    expect(valuesOf('function F() { return new.target; } import.meta.url;')).toMatchInlineSnapshot(`
      "
      v0 function f1
      v1 write F v0 declaration
      v2 import.meta
      v3 member v2.url
      v4 new.target
      "
    `);
  });
});

describe('ranges', () => {
  it('are those of the expressions, parentheses excluded', () => {
    const text = '/* x */ ( a . b ) ( { c , d : ( e ) } ) ;';
    expect(valuesOf(text, '/x.ts', true)).toMatchInlineSnapshot(`
      "
      v0 global a <a>
      v1 member v0.b <a . b>
      v2 global c <c>
      v3 global e <e>
      v4 object {shorthand c: v2, d: v3} <{ c , d : ( e ) }>
      v5 call v1(v4) <( a . b ) ( { c , d : ( e ) } )>
      "
    `);
  });

  it('of patterns are those of their elements', () => {
    expect(valuesOf('const { a, b: { c = 1 }, ...d } = e;', '/x.ts', true)).toMatchInlineSnapshot(`
      "
      v0 global e <e>
      v1 member v0.a pattern <a>
      v2 write a v1 declaration <a>
      v3 member v0.b pattern <b: { c = 1 }>
      v4 member v3.c pattern <c = 1>
      v5 number "1" <1>
      v6 choose default v4: v4 v5 <c = 1>
      v7 write c v6 declaration <c = 1>
      v8 rest v0 without a b <...d>
      v9 write d v8 declaration <...d>
      "
    `);
  });
});
