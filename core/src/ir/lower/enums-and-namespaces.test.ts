import { describe, expect, it } from 'vitest';
import { bindingsOf, printed } from './print.test-support.js';

describe('enums', () => {
  it('members are seen in later initializers', () => {
    expect(printed('enum E { A = f(), B = A | 2, "c-d", ["e"] = 3 } E.A;')).toMatchInlineSnapshot(`
      "
      module -
       b0:
        v0 global f
        v1 call v0()
        v2 number "2"
        v3 v1 | v2
        v4 number "3"
        v5 enum E {A: v1, B: v3, c-d, e: v4}
        v6 write E v5 declaration
        v7 read E
        v8 member v7.A
          goto -> exit
      "
    `);
  });
});

describe('namespaces', () => {
  it('have a body of their own and an object of what they export', () => {
    expect(printed('namespace A.B { export const x = 1; const y = x; export function f() { return y; } } A.B.x;')).toMatchInlineSnapshot(`
      "
      module -
       b0:
        v0 namespace f1 {B}
        v1 write A v0 declaration
        v2 read A
        v3 member v2.B
        v4 member v3.x
          goto -> exit

      namespace A
       b3:
        v5 namespace f2 {x, f}
        v6 write B'1 v5 declaration
          goto -> exit

      namespace B
       b6:
        v7 function f3
        v8 write f'2 v7 declaration
        v9 number "1"
        v10 write x'2 v9 declaration
        v11 read x'2
        v12 write y'2 v11 declaration
          goto -> exit

      function f
       b9:
        v13 read y'2
          return v13 -> exit
      "
    `);
  });

  it('a later block sees what an earlier one exports, and only that', () => {
    expect(bindingsOf('namespace N { export const a = 1; const b = 2; } namespace N { a; b; }')).toMatchInlineSnapshot(`
      "
      namespace N@10 f0; written 0 49; read -
      const a@27 f1 captured; written 27; read 63
      const b@40 f1; written 40; read -
      "
    `);
  });

  it('ambient modules and global', () => {
    expect(printed('declare module "m" { const a: string; export default a; } declare global { interface Window { x: 1 } } export {};')).toMatchInlineSnapshot(`
      "
      module -
       b0:
        v0 namespace f1 {a}
        v1 namespace f2 {Window}
          goto -> exit

      namespace m
       b3:
        v2 read a'1
          goto -> exit

      namespace global
       b6:
          goto -> exit
      "
    `);
  });
});
