import { describe, expect, it } from 'vitest';
import { printed } from './print.test-support.js';

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
