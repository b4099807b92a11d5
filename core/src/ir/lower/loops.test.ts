import { describe, expect, it } from 'vitest';
import { printed } from './print.test-support.js';

describe('loops', () => {
  it('for, with continue and break', () => {
    expect(printed('for (let i = 0; i < n; i++) { if (a) continue; if (b) break; c(); }')).toMatchInlineSnapshot(`
      "
      module -
       b0:
        v0 number "0"
        v1 write i v0 declaration
          goto -> b3
       b3:
        v2 read i
        v3 global n
        v4 v2 < v3
          branch v4 -> true b4, false b5
       b4:
        v5 global a
          branch v5 -> true b6, false b7
       b5:
          goto -> exit
       b6:
          goto -> b8
       b7:
        v6 global b
          branch v6 -> true b9, false b10
       b8:
        v9 read i
        v10 ++ v9
        v11 write i v10
          goto -> b3
       b9:
          goto -> b5
       b10:
        v7 global c
        v8 call v7()
          goto -> b8
      "
    `);
  });

  it('for without condition ends only by a jump', () => {
    expect(printed('for (;;) { a(); } b();')).toMatchInlineSnapshot(`
      "
      module -
       b0:
          goto -> b3
       b3:
          goto -> b4
       b4:
        v0 global a
        v1 call v0()
          goto -> b5
       b5:
          goto -> b3
       b6:
        v2 global b
        v3 call v2()
          goto -> exit
      "
    `);
  });

  it('for-of, for-in, for-await', () => {
    expect(printed('async () => { for (const [k, v] of m) a(k); for (o.p in q) b(); for await (const x of y) c(x); }')).toMatchInlineSnapshot(`
      "
      module -
       b0:
        v0 function f1
          goto -> exit

      async arrow -
       b3:
        v1 global m
          goto -> b6
       b6:
          iterate v1 -> true b7, false b8
       b7:
        v2 element v1
        v3 number "0"
        v4 index v2[v3] pattern
        v5 write k'1 v4 declaration
        v6 number "1"
        v7 index v2[v6] pattern
        v8 write v'1 v7 declaration
        v9 global a
        v10 read k'1
        v11 call v9(v10)
          goto -> b6
       b8:
        v12 global q
          goto -> b9
       b9:
          iterate v12 -> true b10, false b11
       b10:
        v13 element key v12
        v14 global o
        v15 store v14.p v13
        v16 global b
        v17 call v16()
          goto -> b9
       b11:
        v18 global y
          goto -> b12
       b12:
          iterate v18 -> true b13, false b14
       b13:
        v19 element await v18
        v20 write x'1 v19 declaration
        v21 global c
        v22 read x'1
        v23 call v21(v22)
          goto -> b12
       b14:
          goto -> exit
      "
    `);
  });

  it('while and do', () => {
    expect(printed('while (a) b(); do { c(); } while (d || e);')).toMatchInlineSnapshot(`
      "
      module -
       b0:
          goto -> b3
       b3:
        v0 global a
          branch v0 -> true b4, false b5
       b4:
        v1 global b
        v2 call v1()
          goto -> b3
       b5:
          goto -> b6
       b6:
        v3 global c
        v4 call v3()
          goto -> b7
       b7:
        v5 global d
          branch v5 -> true b6, false b8
       b8:
        v6 global e
          branch v6 -> true b6, false b9
       b9:
          goto -> exit
      "
    `);
  });

  it('labels', () => {
    expect(printed('outer: for (;;) { for (;;) { if (a) continue outer; break outer; } } block: { if (b) break block; c(); } d();')).toMatchInlineSnapshot(`
      "
      module -
       b0:
          goto -> b3
       b3:
          goto -> b4
       b4:
          goto -> b5
       b5:
          goto -> b6
       b6:
        v0 global a
          branch v0 -> true b7, false b8
       b7:
          goto -> b9
       b8:
          goto -> b10
       b9:
          goto -> b3
       b10:
        v1 global b
          branch v1 -> true b11, false b12
       b11:
          goto -> b13
       b12:
        v2 global c
        v3 call v2()
          goto -> b13
       b13:
        v4 global d
        v5 call v4()
          goto -> exit
      "
    `);
  });
});
