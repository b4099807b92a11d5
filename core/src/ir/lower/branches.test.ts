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
