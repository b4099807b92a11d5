import { describe, expect, it } from 'vitest';
import { printed, valuesOf } from './print.test-support.js';

describe('operators', () => {
  it('unary, binary, comma', () => {
    expect(valuesOf('-a; !b; typeof c; void 0; ~d; a + b * c; a instanceof B; "k" in o; (a, b);')).toMatchInlineSnapshot(`
      "
      v0 global a
      v1 - v0
      v2 global b
      v3 ! v2
      v4 global c
      v5 typeof v4
      v6 number "0"
      v7 void v6
      v8 global d
      v9 ~ v8
      v10 global a
      v11 global b
      v12 global c
      v13 v11 * v12
      v14 v10 + v13
      v15 global a
      v16 global B
      v17 v15 instanceof v16
      v18 string "k"
      v19 global o
      v20 v18 in v19
      v21 global a
      v22 global b
      "
    `);
  });

  it('assignments', () => {
    expect(valuesOf('let a; a = b; a += 1; a++; --a; o.p = a; o.p -= 1; o[k] = a; o["q"] = a; o[k]++; undeclared = 1;')).toMatchInlineSnapshot(`
      "
      v0 global b
      v1 write a v0
      v2 read a
      v3 number "1"
      v4 v2 + v3
      v5 write a v4
      v6 read a
      v7 ++ v6
      v8 write a v7
      v9 read a
      v10 -- v9
      v11 write a v10
      v12 global o
      v13 read a
      v14 store v12.p v13
      v15 global o
      v16 member v15.p
      v17 number "1"
      v18 v16 - v17
      v19 store v15.p v18
      v20 global o
      v21 global k
      v22 read a
      v23 store v20[v21] v22
      v24 global o
      v25 read a
      v26 store v24.q v25
      v27 global o
      v28 global k
      v29 index v27[v28]
      v30 ++ v29
      v31 store v27[v28] v30
      v32 number "1"
      v33 global globalThis
      v34 store v33.undeclared v32
      "
    `);
  });

  it('delete', () => {
    expect(valuesOf('delete a.b; delete a["c"]; delete a[d]; delete e;')).toMatchInlineSnapshot(`
      "
      v0 global a
      v1 delete v0.b
      v2 global a
      v3 delete v2.c
      v4 global a
      v5 global d
      v6 delete v4
      v7 global e
      v8 delete v7
      "
    `);
  });

  it('casts', () => {
    expect(valuesOf('a as T; <U>b; c satisfies V; d!; e as const; (f as T).g;')).toMatchInlineSnapshot(`
      "
      v0 global a
      v1 cast as v0 t0
      v2 global b
      v3 cast angle v2 t1
      v4 global c
      v5 cast satisfies v4 t2
      v6 global d
      v7 cast non-null v6
      v8 global e
      v9 cast const v8
      v10 global f
      v11 cast as v10 t3
      v12 member v11.g
      "
    `);
  });

  it('await and yield', () => {
    expect(printed('async function* f() { await a; yield; yield b; yield* c; }')).toMatchInlineSnapshot(`
      "
      module -
       b0:
        v0 function f1
        v1 write f v0 declaration
          goto -> exit

      async generator function f
       b3:
        v2 global a
        v3 await v2
        v4 yield
        v5 global b
        v6 yield v5
        v7 global c
        v8 yield* v7
          goto -> exit
      "
    `);
  });
});

describe('JSX', () => {
  it('elements, components, fragments, attributes and children', () => {
    expect(valuesOf('<div id="a" b={c} {...d} e>text {f} <G.H i:j="k"/>{...l}{/* nothing */}</div>; <></>; <T<U> />', '/x.tsx')).toMatchInlineSnapshot(`
      "
      v0 string "div"
      v1 string "a"
      v2 global c
      v3 global d
      v4 boolean "true"
      v5 string "text "
      v6 global f
      v7 global G
      v8 member v7.H
      v9 string "k"
      v10 jsx v8 {i:j: v9} []
      v11 global l
      v12 spread v11
      v13 jsx v0 {id: v1, b: v2, ...v3, e: v4} [v5 v6 v10 v12]
      v14 jsx - {} []
      v15 global T
      v16 jsx v15 {} []
      "
    `);
  });
});
