import { describe, expect, it } from 'vitest';
import { bindingsOf, printed } from './print.test-support.js';

describe('scopes', () => {
  it('blocks shadow', () => {
    expect(bindingsOf('let a = 1; { let a = 2; b(a); } b(a);')).toMatchInlineSnapshot(`
      "
      let a@4 f0; written 4; read 34
      let a@17 f0; written 17; read 26
      "
    `);
  });

  it('`var` belongs to the function, from anywhere in it', () => {
    expect(bindingsOf('function f() { use(x); if (a) { for (var x of y) { try { var z = 1; } catch { var w; } } } switch (b) { case 1: var v = x; } l: var u; }')).toMatchInlineSnapshot(`
      "
      function f@9 f0; written 0; read -
      var x@41 f1; written 41; read 19 120
      var z@61 f1; written 61; read -
      var w@82 f1; written -; read -
      var v@116 f1; written 116; read -
      var u@132 f1; written -; read -
      "
    `);
  });

  it('functions see what is declared later, and closures are captured', () => {
    expect(bindingsOf('function f() { return g() + x; } function g() { return f; } let x = 1; const h = () => { x = 2; };')).toMatchInlineSnapshot(`
      "
      function f@9 f0 captured; written 0; read 55
      function g@42 f0 captured; written 33; read 22
      let x@64 f0 captured; written 64 89; read 28
      const h@77 f0; written 77; read -
      "
    `);
  });

  it('parameters, their defaults, and a body function of the same name', () => {
    expect(printed('function f(a, b = a) { function a() {} return a; }')).toMatchInlineSnapshot(`
      "
      module -
       b0:
        v0 function f1
        v1 write f v0 declaration
          goto -> exit

      function f
       b3:
        v2 parameter 0 a'1
        v3 write a'1 v2 declaration
        v4 parameter 1 b'1
          branch nullish v4 -> true b6, false b7
       b6:
        v5 read a'1
          goto -> b7
       b7:
        v6 choose default v4: v4 v5
        v7 write b'1 v6 declaration
        v8 function f2
        v9 write a'1 v8 declaration
        v10 read a'1
          return v10 -> exit

      function a
       b8:
          goto -> exit
      "
    `);
  });

  it('names of function and class expressions are seen inside only', () => {
    expect(bindingsOf('const a = function f() { return f; }; const b = class C { m() { return C; } }; f; C;')).toMatchInlineSnapshot(`
      "
      const a@6 f0; written 6; read -
      const b@44 f0; written 44; read -
      function f@19 f0 captured; written 19; read 32
      class C@54 f0 captured; written 54; read 71
      "
    `);
  });

  it('catch variables and loop variables', () => {
    expect(bindingsOf('try {} catch (e) { e; } e; for (let i = 0; i;) { const i = 2; i; } for (const k in o) k; k;')).toMatchInlineSnapshot(`
      "
      catch e@14 f0; written 14; read 19
      let i@36 f0; written 36; read 43
      const i@55 f0; written 55; read 62
      const k@78 f0; written 78; read 86
      "
    `);
  });

  it('a switch is one block', () => {
    expect(bindingsOf('switch (a) { case 1: let x = 1; break; case 2: x; } x;')).toMatchInlineSnapshot(`
      "
      let x@25 f0; written 25; read 47
      "
    `);
  });

  it('functions in blocks belong to the block in strict code', () => {
    expect(bindingsOf('{ f(); function f() {} } f();', '/x.ts')).toMatchInlineSnapshot(`
      "
      function f@16 f0; written 7; read 2
      "
    `);
  });

  it('and to the function in sloppy code', () => {
    expect(bindingsOf('{ f(); function f() {} } f(); if (a) function g() {} g();', '/x.js')).toMatchInlineSnapshot(`
      "
      function f@16 f0; written 7; read 2 25
      function g@46 f0; written 37; read 53
      "
    `);
  });

  it('but not past a lexical name, and not with "use strict"', () => {
    expect(bindingsOf('{ let f; { function f() {} f; } f; } function s() { "use strict"; { function h() {} } h; }', '/x.js')).toMatchInlineSnapshot(`
      "
      function f@20 f0; written -; read -
      function s@46 f0; written 37; read -
      let f@6 f0; written -; read 32
      function f@20 f0; written 11; read 27
      function h@77 f1; written 68; read -
      "
    `);
  });

  it('a labelled function is a function', () => {
    expect(printed('l: function f() {} f();', '/x.js')).toMatchInlineSnapshot(`
      "
      module -
       b0:
        v0 function f1
        v1 write f v0 declaration
        v2 read f
        v3 call v2()
          goto -> exit

      function f
       b3:
          goto -> exit
      "
    `);
  });

  it('overloads are one name with one value', () => {
    expect(printed('function f(a: string): void; function f(a: number): void; function f(a: unknown) {}')).toMatchInlineSnapshot(`
      "
      module -
       b0:
        v0 function f3
        v1 write f v0 declaration
          goto -> exit

      function f (no body)
        v2 parameter 0

      function f (no body)
        v3 parameter 0

      function f
       b5:
        v4 parameter 0 a'3
        v5 write a'3 v4 declaration
          goto -> exit
      "
    `);
  });

  it('ambient declarations', () => {
    expect(printed('declare function f(a: string): void; declare const c: T; declare let d; declare class E { m(): void }')).toMatchInlineSnapshot(`
      "
      module -
       b0:
        v0 function f1
        v1 write f v0 declaration
        v2 class c0
        v3 write E v2 declaration
          goto -> exit

      function f (no body)
        v4 parameter 0

      method m (no body)
      "
    `);
  });

  it('merged declarations share a binding, which a value names', () => {
    expect(bindingsOf('interface A {} class A {} namespace A { export const x = 1; } enum B {} namespace B {} function C() {} namespace C {} interface D {} const D = 1; type E = 1; let E;')).toMatchInlineSnapshot(`
      "
      class A@10 f0; written 15; read -
      enum B@67 f0; written 62; read -
      function C@96 f0; written 87; read -
      const D@128 f0; written 139; read -
      let E@151 f0; written -; read -
      const x@53 f2; written 53; read -
      "
    `);
  });

  it('types are no values', () => {
    expect(bindingsOf('function f() { interface Date {} return new Date(); } type X = 1; X;')).toMatchInlineSnapshot(`
      "
      function f@9 f0; written 0; read -
      type-alias X@59 f0; written -; read -
      interface Date@25 f1; written -; read -
      "
    `);
  });

  it('using', () => {
    expect(bindingsOf('async () => { using a = b(); await using c = d(a); }')).toMatchInlineSnapshot(`
      "
      using a@20 f1; written 20; read 47
      using c@41 f1; written 41; read -
      "
    `);
  });

  it('`arguments` is a global, unless it is declared', () => {
    expect(printed('function f() { return arguments; } function g(arguments) { return arguments; }', '/x.js')).toMatchInlineSnapshot(`
      "
      module -
       b0:
        v0 function f1
        v1 write f v0 declaration
        v2 function f2
        v3 write g v2 declaration
          goto -> exit

      function f
       b3:
        v4 global arguments
          return v4 -> exit

      function g
       b6:
        v5 parameter 0 arguments'2
        v6 write arguments'2 v5 declaration
        v7 read arguments'2
          return v7 -> exit
      "
    `);
  });
});
