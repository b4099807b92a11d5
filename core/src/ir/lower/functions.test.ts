import { describe, expect, it } from 'vitest';
import { lower } from './index.js';
import { classesOf, printed, valuesOf } from './print.test-support.js';
import { parse } from './syntax.test-support.js';

const functions = (text: string, file?: string): string[] => lower(parse(text, file)).functions.slice(1).map((fn) => {
  const flags = [fn.isStatic && 'static', fn.isAsync && 'async', fn.isGenerator && 'generator'].filter((flag) => flag !== false).map((flag) => `${flag} `).join('');
  return `${flags}${fn.kind} ${fn.name ?? '-'}${fn.nameRange === undefined ? '' : ` <${text.slice(fn.nameRange.start, fn.nameRange.end)}>`} in f${fn.parent}`;
});

describe('functions', () => {
  it('are hoisted before anything else', () => {
    expect(printed('a(); function f() {} function g() {}')).toMatchInlineSnapshot(`
      "
      module -
       b0:
        v0 function f1
        v1 write f v0 declaration
        v2 function f2
        v3 write g v2 declaration
        v4 global a
        v5 call v4()
          goto -> exit

      function f
       b3:
          goto -> exit

      function g
       b6:
          goto -> exit
      "
    `);
  });

  it('take the name of what they are given to', () => {
    expect(functions(`
      const a = () => {}; let b = function () {}; let c = function own() {}; d = async () => {}; o.e = function* () {}; o['f'] = () => {};
      ({ g: () => {}, h() {}, get i() { return 1; }, ['j']: () => {} }); const { k = () => {} } = o; function l(m = () => {}) {}
      class N { p = () => {}; static async q() {} } const r = (() => {}) as T; s ??= () => {}; f(() => {}); export default () => {};
    `)).toMatchInlineSnapshot(`
      [
        "function l <l> in f0",
        "arrow a <a> in f0",
        "function b <b> in f0",
        "function own <own> in f0",
        "async arrow d <d> in f0",
        "generator function e <e> in f0",
        "arrow f <'f'> in f0",
        "arrow g <g> in f0",
        "method h <h> in f0",
        "getter i <i> in f0",
        "arrow - in f0",
        "arrow k <k> in f0",
        "field-initializer p <p> in f0",
        "static async method q <q> in f0",
        "arrow r <r> in f0",
        "arrow s <s> in f0",
        "arrow - in f0",
        "arrow - in f0",
        "arrow m <m> in f1",
        "arrow p <p> in f13",
      ]
    `);
  });

  it('arrow bodies return', () => {
    expect(printed('const f = async (a) => a;')).toMatchInlineSnapshot(`
      "
      module -
       b0:
        v0 function f1
        v1 write f v0 declaration
          goto -> exit

      async arrow f
       b3:
        v2 parameter 0 a'1
        v3 write a'1 v2 declaration
        v4 read a'1
          return v4 -> exit
      "
    `);
  });

  it('`this` of TypeScript is no parameter', () => {
    expect(valuesOf('function f(this: T, a) { return this; }')).toMatchInlineSnapshot(`
      "
      v0 function f1
      v1 write f v0 declaration
      v2 parameter 0 a'1
      v3 write a'1 v2 declaration
      v4 this
      "
    `);
  });

  it('have their doc comments', () => {
    const text = `
      /** A. @audit yes */ function a() {}
      /** B. @x */ const b = () => {};
      /** C. @y */ export default class { /** D. @z */ m() {} /** E. */ f = 1; }
      /** F. */ exports.g = () => {};
      // none
      function h() {}
    `;
    const ir = lower(parse(text));
    const docs = (all: readonly { doc?: { tags: readonly { name: string }[] } | undefined; name: string | undefined }[]): unknown[] =>
      all.map(({ name, doc }) => [name, doc?.tags.map((tag) => tag.name)]);
    expect(docs(ir.functions)).toEqual([[undefined, undefined], ['a', ['audit']], ['h', undefined], ['b', ['x']], ['m', ['z']], ['f', []], ['g', []]]);
    expect(docs(ir.classes)).toEqual([[undefined, ['y']]]);
    expect(docs(ir.bindings)).toEqual([['a', ['audit']], ['b', ['x']], ['h', undefined]]);
    expect(docs(ir.classes[0]!.members)).toEqual([['m', ['z']], ['f', []]]);
  });
});

describe('classes', () => {
  it('members of every kind', () => {
    expect(classesOf(`
      abstract class A<T> extends B<string>.C implements D, E<T> {
        a = 1; static b; #c: string = 'x'; accessor d = 2; declare e: T; readonly [f]: number; ['g'] = 3; 'h-i' = 4;
        constructor(x); constructor(private readonly y: string, public z = 1, w) { super(); }
        m(); m(x?) {} static async *n() {} get o() { return 1; } set o(v) {} abstract p(): void; [q]() {} #r() {}
        static { this.b = 1; } [key: string]: unknown; ;
      }
    `)).toMatchInlineSnapshot(`
      "
      class A bound f0 extends v1 implements D E<T> new f7
       field a = v6 f1
       static field b
       field #c: string = v7 f2
       accessor d = v8 f3
       field e: T
       field -: number
       field g = v9 f4
       field h-i = v10 f5
       parameter-property y: string
       parameter-property z
       method m f8
       method m f9
       static method n f10
       getter o f11
       setter o f12
       method p f13
       method - f14
       method #r f15
       index-signature -: unknown
      "
    `);
  });

  it('parameter properties fill a field', () => {
    expect(printed('class A { constructor(private a: string, b, readonly c = 1) {} }')).toMatchInlineSnapshot(`
      "
      module -
       b0:
        v0 class c0
        v1 write A v0 declaration
          goto -> exit

      constructor constructor
       b3:
        v2 parameter 0 a'1
        v3 write a'1 v2 declaration
        v4 this
        v5 read a'1
        v6 store v4.a v5
        v7 parameter 1 b'1
        v8 write b'1 v7 declaration
        v9 parameter 2 c'1
          branch nullish v9 -> true b6, false b7
       b6:
        v10 number "1"
          goto -> b7
       b7:
        v11 choose default v9: v9 v10
        v12 write c'1 v11 declaration
        v13 this
        v14 read c'1
        v15 store v13.c v14
          goto -> exit
      "
    `);
  });

  it('decorators of classes, members and parameters are values outside', () => {
    expect(printed('@A @B("x") class C { @D() m(@E() @F a, b) {} @G.h p = 1; constructor(@I private q) {} }')).toMatchInlineSnapshot(`
      "
      module -
       b0:
        v0 global A
        v1 global B
        v2 string "x"
        v3 decorator v1(v2)
        v4 global D
        v5 decorator v4()
        v6 global E
        v7 decorator v6()
        v8 global F
        v9 global G
        v10 member v9.h
        v11 global I
        v12 class c0
        v13 write C v12 declaration
          goto -> exit

      method m
       b3:
        v14 parameter 0 a'1 @v7 v8
        v15 write a'1 v14 declaration
        v16 parameter 1 b'1
        v17 write b'1 v16 declaration
          goto -> exit

      field-initializer p
       b6:
        v18 number "1"
          return v18 -> exit

      constructor constructor
       b9:
        v19 parameter 0 q'3 @v11
        v20 write q'3 v19 declaration
        v21 this
        v22 read q'3
        v23 store v21.q v22
          goto -> exit
      "
    `);
    expect(classesOf('@A @B("x") class C { @D() m(@E() @F a, b) {} @G.h p = 1; constructor(@I private q) {} }')).toMatchInlineSnapshot(`
      "
      class C bound f0 @global A @decorator v1(v2) new f3
       method m f1 @v5
       field p = v18 f2 @v10
       parameter-property q
      "
    `);
  });

  it('fields and static blocks run in functions of their own', () => {
    expect(printed('class A { a = this.b; static c = f(() => 1); static { var d = A; } }')).toMatchInlineSnapshot(`
      "
      module -
       b0:
        v0 class c0
        v1 write A v0 declaration
          goto -> exit

      field-initializer a
       b3:
        v2 this
        v3 member v2.b
          return v3 -> exit

      static field-initializer c
       b6:
        v4 global f
        v5 function f4
        v6 call v4(v5)
          return v6 -> exit

      static static-block -
       b9:
        v7 read A
        v8 write d'3 v7 declaration
          goto -> exit

      arrow -
       b12:
        v9 number "1"
          return v9 -> exit
      "
    `);
  });

  it('a class in what another extends', () => {
    const ir = lower(parse('/** A. @a */ class A extends f(/** B. @b */ class B {}) {}'));
    expect(ir.classes.map(({ name, doc }) => [name, doc?.tags[0]?.name])).toEqual([['A', 'a'], ['B', 'b']]);
    expect(ir.bindings.map(({ name, doc }) => [name, doc?.tags[0]?.name])).toEqual([['A', 'a'], ['B', undefined]]);
  });

  it('expressions and their names', () => {
    expect(classesOf('const A = class {}; const B = class C {}; f(class {}); export default class {}')).toMatchInlineSnapshot(`
      "
      class A f0
      class C bound f0
      class - f0
      class - f0
      "
    `);
  });
});
