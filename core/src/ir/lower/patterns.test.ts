import { describe, expect, it } from 'vitest';
import { printed, valuesOf } from './print.test-support.js';

describe('patterns', () => {
  it('of declarations', () => {
    expect(valuesOf('const { a, "b": c, 1: d, [e]: f, ["g"]: h, ...i } = o; const [j, , k, ...[l]] = p;')).toMatchInlineSnapshot(`
      "
      v0 global o
      v1 member v0.a pattern
      v2 write a v1 declaration
      v3 member v0.b pattern
      v4 write c v3 declaration
      v5 member v0.1 pattern
      v6 write d v5 declaration
      v7 global e
      v8 index v0[v7] pattern
      v9 write f v8 declaration
      v10 member v0.g pattern
      v11 write h v10 declaration
      v12 rest v0 without a b 1 g
      v13 write i v12 declaration
      v14 global p
      v15 number "0"
      v16 index v14[v15] pattern
      v17 write j v16 declaration
      v18 number "2"
      v19 index v14[v18] pattern
      v20 write k v19 declaration
      v21 rest v14 from 3
      v22 number "0"
      v23 index v21[v22] pattern
      v24 write l v23 declaration
      "
    `);
  });

  it('of parameters, with defaults', () => {
    expect(printed('function f({ a = 1, b: [c] = [] }, d = a, ...[e]) {}')).toMatchInlineSnapshot(`
      "
      module -
       b0:
        v0 function f1
        v1 write f v0 declaration
          goto -> exit

      function f
       b3:
        v2 parameter 0
        v3 member v2.a pattern
          branch nullish v3 -> true b6, false b7
       b6:
        v4 number "1"
          goto -> b7
       b7:
        v5 choose default v3: v3 v4
        v6 write a'1 v5 declaration
        v7 member v2.b pattern
          branch nullish v7 -> true b8, false b9
       b8:
        v8 array []
          goto -> b9
       b9:
        v9 choose default v7: v7 v8
        v10 number "0"
        v11 index v9[v10] pattern
        v12 write c'1 v11 declaration
        v13 parameter 1 d'1
          branch nullish v13 -> true b10, false b11
       b10:
        v14 read a'1
          goto -> b11
       b11:
        v15 choose default v13: v13 v14
        v16 write d'1 v15 declaration
        v17 parameter 2 rest
        v18 number "0"
        v19 index v17[v18] pattern
        v20 write e'1 v19 declaration
          goto -> exit
      "
    `);
  });

  it('of assignments, to anything', () => {
    expect(valuesOf('let a, b; ({ a, b = 1, c: x.y, d: [z[0]], ...a } = o); [a = 2, , ...b] = p;')).toMatchInlineSnapshot(`
      "
      v0 global o
      v1 member v0.a pattern
      v2 write a v1
      v3 member v0.b pattern
      v4 number "1"
      v5 choose default v3: v3 v4
      v6 write b v5
      v7 member v0.c pattern
      v8 global x
      v9 store v8.y v7
      v10 member v0.d pattern
      v11 number "0"
      v12 index v10[v11] pattern
      v13 global z
      v14 number "0"
      v15 store v13[v14] v12
      v16 rest v0 without a b c d
      v17 write a v16
      v18 global p
      v19 number "0"
      v20 index v18[v19] pattern
      v21 number "2"
      v22 choose default v20: v20 v21
      v23 write a v22
      v24 rest v18 from 2
      v25 write b v24
      "
    `);
  });

  it('of catch and for-of', () => {
    expect(printed('try { a(); } catch ({ message }) { b(message); } for (const { x } of y) c(x); let d; for ({ d } of e) f(d);')).toMatchInlineSnapshot(`
      "
      module -
       b0:
          goto -> b4
       b3:
        v2 caught from b4
        v3 member v2.message pattern
        v4 write message v3 declaration
        v5 global b
        v6 read message
        v7 call v5(v6)
          goto -> b5
       b4: handler b3
        v0 global a
        v1 call v0()
          goto -> b5
       b5:
        v8 global y
          goto -> b6
       b6:
          iterate v8 -> true b7, false b8
       b7:
        v9 element v8
        v10 member v9.x pattern
        v11 write x v10 declaration
        v12 global c
        v13 read x
        v14 call v12(v13)
          goto -> b6
       b8:
        v15 global e
          goto -> b9
       b9:
          iterate v15 -> true b10, false b11
       b10:
        v16 element v15
        v17 member v16.d pattern
        v18 write d v17
        v19 global f
        v20 read d
        v21 call v19(v20)
          goto -> b9
       b11:
          goto -> exit
      "
    `);
  });
});
