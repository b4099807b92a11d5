import { describe, expect, it } from 'vitest';
import { modulesOf, printed } from './print.test-support.js';

describe('imports', () => {
  it('of every form', () => {
    expect(modulesOf(`
      import 'a'; import b from 'b'; import { c, d as e, default as f, type G, "h-i" as j } from 'c'; import * as k from 'd'; import l, * as m from 'e';
      import type N from 'f'; import type { O } from 'g'; import p = require('h'); import type q = require('i'); import r from 'j' with { type: 'json' }; import s = p.x.y;
    `)).toMatchInlineSnapshot(`
      "
      esm
      import side-effect of a
      import default of b as b
      import c of c as c
      import d of c as e
      import default of c as f
      import type G of c as G
      import h-i of c as j
      import * of d as k
      import default of e as l
      import * of e as m
      import type default of f as N
      import type O of g as O
      import = of h as p
      import type = of i as q
      import default of j as r
      "
    `);
  });

  it('have a value before anything runs', () => {
    expect(printed('f(a); function g() {} import a from "x"; import b = a.c;')).toMatchInlineSnapshot(`
      "
      module -
       b0:
        v0 import default of x
        v1 write a v0 declaration
        v2 function f1
        v3 write g v2 declaration
        v4 global f
        v5 read a
        v6 call v4(v5)
        v7 read a
        v8 member v7.c
        v9 write b v8 declaration
          goto -> exit

      function g
       b3:
          goto -> exit
      "
    `);
  });
});

describe('exports', () => {
  it('of declarations', () => {
    expect(modulesOf(`
      export const a = 1, { b, c: [d] } = e; export function f() {} export class G {} export enum H {} export namespace I {} export interface J {} export type K = 1;
      export declare const l: string; export abstract class M {} export import n = I.x;
    `)).toMatchInlineSnapshot(`
      "
      esm
      export a = const a
      export b = const b
      export d = const d
      export f = function f
      export G = class G
      export H = enum H
      export I = namespace I
      export type J = interface J
      export type K = type-alias K
      export l = const l
      export M = class M
      export n = import n
      "
    `);
  });

  it('of names and other modules', () => {
    expect(modulesOf(`
      import x from 'x'; let a; interface T {} export { a, a as b, x, T, missing }; export type { T as U }; export { c, d as e, type F, default as g } from 'y';
      export * from 'z'; export * as h from 'w'; export type { V } from 'v';
    `)).toMatchInlineSnapshot(`
      "
      esm
      import default of x as x
      export a = let a
      export b = let a
      export x = import x
      export type T = interface T
      export missing = global missing
      export type U = interface T
      export c = c of y
      export e = d of y
      export type F = F of y
      export g = default of y
      export all of z
      export h = * of w
      export type V = V of v
      "
    `);
  });

  it.each([
    ['export default f(1);', 'export default = call v0(v1)'],
    ['export default function g() {}', 'export default = function g'],
    ['export default function () {}', 'export default = function f1'],
    ['export default class A {}', 'export default = class A'],
    ['export default class {}', 'export default = class c0'],
    ['let a; export default a;', 'export default = read a'],
    ['interface I {} export default I;', 'export type default = interface I'],
    ['export = f;', 'export = = global f'],
    ['export default interface J {}', 'export type default = interface J'],
  ])('%s', (text, expected) => {
    expect(modulesOf(text)).toBe(`\nesm\n${expected}\n`);
  });
});

describe('CommonJS', () => {
  it('under a name of its own', () => {
    expect(modulesOf(`const Users = module.exports; Users.create = () => 1; const other = {}; other.a = 1;`, '/x.js')).toMatchInlineSnapshot(`
      "
      commonjs
      export create = function f1
      "
    `);
  });

  it('as people write it', () => {
    expect(modulesOf(`
      const a = require('a'); module.exports = { a }; exports.b = a; module.exports.c = () => 1; exports['d'] = 2; module.exports = exports = a;
    `, '/x.js')).toMatchInlineSnapshot(`
      "
      commonjs
      export = = object {shorthand a: v5}
      export b = read a
      export c = function f1
      export d = number "2"
      export = = store v20.exports v19
      "
    `);
  });

  it('as TypeScript compiles it', () => {
    expect(modulesOf(`
      "use strict";
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.a = exports.b = exports.neverSet = void 0;
      exports.c = c;
      __exportStar(require("./d"), exports);
      tslib_1.__exportStar(require("./e"), exports);
      exports.a = 1;
      var f_1 = require("./f");
      Object.defineProperty(exports, "b", { enumerable: true, get: function () { return f_1.b; } });
      Object.defineProperty(exports, "g", { value: f_1 });
      function c() { return f_1; }
    `, '/x.js')).toMatchInlineSnapshot(`
      "
      commonjs
      export neverSet = void v13
      export c = read c
      export all of ./d
      export all of ./e
      export a = number "1"
      export b = member v57.b
      export g = read f_1
      "
    `);
  });

  it('as esbuild bundles it', () => {
    expect(modulesOf(`
      var __export = (target, all) => {};
      var src_exports = {};
      __export(src_exports, { a: () => a, b: () => other.b });
      module.exports = __toCommonJS(src_exports);
      var a = 1;
    `, '/x.js')).toMatchInlineSnapshot(`
      "
      commonjs
      export a = read a
      export b = member v22.b
      "
    `);
  });

  it('is not what a file with exports of its own, or with its own `exports`, does', () => {
    expect(modulesOf('export const a = 1; exports.b = 2;')).toMatchInlineSnapshot(`
      "
      esm
      export a = const a
      "
    `);
    expect(modulesOf('(function (exports) { exports.a = 1; })({});', '/x.js')).toMatchInlineSnapshot(`
      "
      script
      "
    `);
    expect(modulesOf('f();', '/x.js')).toMatchInlineSnapshot(`
      "
      script
      "
    `);
  });
});
