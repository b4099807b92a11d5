import { describe, expect, it } from 'vitest';
import { printed } from './print.test-support.js';

describe('branches', () => {
  it('an `if` joins behind it', () => {
    expect(printed('if (a) b(); else c(); d();')).toMatchInlineSnapshot(`
      "
      module -
       b0:
        v0 global a
          branch v0 -> true b3, false b4
       b3:
        v1 global b
        v2 call v1()
          goto -> b5
       b4:
        v3 global c
        v4 call v3()
          goto -> b5
       b5:
        v5 global d
        v6 call v5()
          goto -> exit
      "
    `);
  });

  it('`&&`, `||` and `!` of a condition are edges', () => {
    expect(printed('if (a && !(b || c)) d();')).toMatchInlineSnapshot(`
      "
      module -
       b0:
        v0 global a
          branch v0 -> true b3, false b4
       b3:
        v1 global b
          branch v1 -> true b4, false b5
       b4:
          goto -> exit
       b5:
        v2 global c
          branch v2 -> true b4, false b6
       b6:
        v3 global d
        v4 call v3()
          goto -> b4
      "
    `);
  });

  it('`&&`, `||`, `??` of a value have a block for the right side and meet in a choice', () => {
    expect(printed('x(a && b, c ?? d);')).toMatchInlineSnapshot(`
      "
      module -
       b0:
        v0 global x
        v1 global a
          branch v1 -> true b3, false b4
       b3:
        v2 global b
          goto -> b4
       b4:
        v3 choose and v1: v1 v2
        v4 global c
          branch nullish v4 -> true b5, false b6
       b5:
        v5 global d
          goto -> b6
       b6:
        v6 choose nullish v4: v4 v5
        v7 call v0(v3 v6)
          goto -> exit
      "
    `);
  });

  it('a conditional value', () => {
    expect(printed('x(a || b ? c : d ? e : f);')).toMatchInlineSnapshot(`
      "
      module -
       b0:
        v0 global x
        v1 global a
          branch v1 -> true b3, false b4
       b3:
        v3 global c
          goto -> b6
       b4:
        v2 global b
          branch v2 -> true b3, false b5
       b5:
        v4 global d
          branch v4 -> true b7, false b8
       b6:
        v8 choose conditional v2: v3 v7
        v9 call v0(v8)
          goto -> exit
       b7:
        v5 global e
          goto -> b9
       b8:
        v6 global f
          goto -> b9
       b9:
        v7 choose conditional v4: v5 v6
          goto -> b6
      "
    `);
  });

  it('`?.` leaves for the end of its chain, and parentheses end it', () => {
    expect(printed('a?.b.c?.(d); (a?.b).c;')).toMatchInlineSnapshot(`
      "
      module -
       b0:
        v0 global a
          branch nullish v0 -> true b3, false b4
       b3:
        v5 global a
          branch nullish v5 -> true b6, false b7
       b4:
        v1 member v0?.b
        v2 member v1.c
          branch nullish v2 -> true b3, false b5
       b5:
        v3 global d
        v4 call v2?(v3)
          goto -> b3
       b6:
        v7 member v6.c
          goto -> exit
       b7:
        v6 member v5?.b
          goto -> b6
      "
    `);
  });

  it('a logical assignment writes on one way only', () => {
    expect(printed('let a; a ??= b(); o.p ||= c;')).toMatchInlineSnapshot(`
      "
      module -
       b0:
        v0 read a
          branch nullish v0 -> true b3, false b4
       b3:
        v1 global b
        v2 call v1()
        v3 write a v2
          goto -> b4
       b4:
        v4 choose nullish v0: v0 v3
        v5 global o
        v6 member v5.p
          branch v6 -> true b5, false b6
       b5:
        v9 choose or v6: v6 v8
          goto -> exit
       b6:
        v7 global c
        v8 store v5.p v7
          goto -> b5
      "
    `);
  });
});

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

describe('switch', () => {
  it('falls through, and goes past without a default', () => {
    expect(printed('switch (a) { case 1: b(); case 2: c(); break; } switch (d) { default: e(); case 3: f(); }')).toMatchInlineSnapshot(`
      "
      module -
       b0:
        v0 global a
        v1 number "1"
        v2 number "2"
          switch v0 -> case v1 b3, case v2 b4, default b5
       b3:
        v3 global b
        v4 call v3()
          goto -> b4
       b4:
        v5 global c
        v6 call v5()
          goto -> b5
       b5:
        v7 global d
        v8 number "3"
          switch v7 -> case v8 b6, default b7
       b6:
        v11 global f
        v12 call v11()
          goto -> b8
       b7:
        v9 global e
        v10 call v9()
          goto -> b6
       b8:
          goto -> exit
      "
    `);
  });
});

describe('try', () => {
  it('exceptions of the body go to the catch', () => {
    expect(printed('try { a(); if (b) throw c; } catch (e) { d(e); } f();')).toMatchInlineSnapshot(`
      "
      module -
       b0:
          goto -> b4
       b3:
        v4 caught from b4 b5 b6
        v5 write e v4 declaration
        v6 global d
        v7 read e
        v8 call v6(v7)
          goto -> b7
       b4: handler b3
        v0 global a
        v1 call v0()
        v2 global b
          branch v2 -> true b5, false b6
       b5: handler b3
        v3 global c
          throw v3 -> exception b3
       b6: handler b3
          goto -> b7
       b7:
        v9 global f
        v10 call v9()
          goto -> exit
      "
    `);
  });

  it('each way through a finally keeps its link', () => {
    expect(printed('function f() { try { if (a) return b; c(); } finally { d(); } e(); }')).toMatchInlineSnapshot(`
      "
      module -
       b0:
        v0 function f1
        v1 write f v0 declaration
          goto -> exit

      function f
       b3:
          goto -> b7
       b6:
        v6 global d
        v7 call v6()
          goto -> exit~exit, b10~b10, exception throwExit~throwExit
       b7: handler b6~throwExit
        v2 global a
          branch v2 -> true b8, false b9
       b8: handler b6~throwExit
        v3 global b
          return v3 -> b6~exit
       b9: handler b6~throwExit
        v4 global c
        v5 call v4()
          goto -> b6~b10
       b10:
        v8 global e
        v9 call v8()
          goto -> exit
      "
    `);
  });

  it('a way through two finallys', () => {
    expect(printed('function f() { for (;;) { try { try { if (a) break; return 1; } finally { b(); } } finally { c(); } } d(); }')).toMatchInlineSnapshot(`
      "
      module -
       b0:
        v0 function f1
        v1 write f v0 declaration
          goto -> exit

      function f
       b3:
          goto -> b6
       b6:
          goto -> b7
       b7:
          goto -> b9
       b8:
        v6 global c
        v7 call v6()
          goto -> b14~b14, exit~exit, exception throwExit~throwExit
       b9: handler b8~throwExit
          goto -> b11
       b10: handler b8~throwExit
        v4 global b
        v5 call v4()
          goto -> b8~b14, b8~exit, exception b8~throwExit
       b11: handler b10~throwExit
        v2 global a
          branch v2 -> true b12, false b13
       b12: handler b10~throwExit
          goto -> b10~b14
       b13: handler b10~throwExit
        v3 number "1"
          return v3 -> b10~exit
       b14:
        v8 global d
        v9 call v8()
          goto -> exit
      "
    `);
  });

  it('catch and finally, and a finally that never ends', () => {
    expect(printed('function f() { try { a(); } catch { b(); } finally { return c; } }')).toMatchInlineSnapshot(`
      "
      module -
       b0:
        v0 function f1
        v1 write f v0 declaration
          goto -> exit

      function f
       b3:
          goto -> b8
       b6:
        v6 global c
          return v6 -> exit
       b7: handler b6~throwExit
        v4 global b
        v5 call v4()
          goto -> b6~b9
       b8: handler b7
        v2 global a
        v3 call v2()
          goto -> b6~b9
       b9:
          goto -> exit
      "
    `);
  });

  it('what arrives through a finally arrives at the catch outside', () => {
    expect(printed('try { try { a(); } finally { b(); } } catch (e) { c(e); }')).toMatchInlineSnapshot(`
      "
      module -
       b0:
          goto -> b4
       b3:
        v4 caught from b4 b5 b6 b7
        v5 write e v4 declaration
        v6 global c
        v7 read e
        v8 call v6(v7)
          goto -> b8
       b4: handler b3
          goto -> b6
       b5: handler b3
        v2 global b
        v3 call v2()
          goto -> b7~b7, exception b3~b3
       b6: handler b5~b3
        v0 global a
        v1 call v0()
          goto -> b5~b7
       b7: handler b3
          goto -> b8
       b8:
          goto -> exit
      "
    `);
  });

  it('throw in the try goes through the finally with the exception', () => {
    expect(printed('function f() { try { throw a; } finally { b(); } }')).toMatchInlineSnapshot(`
      "
      module -
       b0:
        v0 function f1
        v1 write f v0 declaration
          goto -> exit

      function f
       b3:
          goto -> b7
       b6:
        v3 global b
        v4 call v3()
          goto -> exception throwExit~throwExit
       b7: handler b6~throwExit
        v2 global a
          throw v2 -> exception b6~throwExit
      "
    `);
  });
});

describe('unreachable code', () => {
  it('is lowered in a block that nothing leads to', () => {
    expect(printed('function f() { return a; b(); if (c) d(); }')).toMatchInlineSnapshot(`
      "
      module -
       b0:
        v0 function f1
        v1 write f v0 declaration
          goto -> exit

      function f
       b3:
        v2 global a
          return v2 -> exit
       b6:
        v3 global b
        v4 call v3()
        v5 global c
          branch v5 -> true b7, false b8
       b7:
        v6 global d
        v7 call v6()
          goto -> b8
       b8:
          goto -> exit
      "
    `);
  });
});
