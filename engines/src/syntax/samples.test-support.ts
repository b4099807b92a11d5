/** Syntax of every kind, for comparing trees. */
export const syntaxSamples: Readonly<Record<string, string>> = {
  '/s/all.ts': `#!/usr/bin/env node
/** File. */
import def, { a as b, type C } from './x.js';
import * as ns from './y.js' with { type: 'json' };
import legacy = require('legacy');
import type { D } from './z.js';
import './side.js';
export { b as c } from './x.js';
export * from './y.js';
export * as all from './y.js';
export default class Foo<T extends object = {}> extends (Base as any)<T> implements One, Two<T> {
  static #count = 0; readonly x?: number; declare y: string; z!: bigint; accessor w = 1; [computed] = 2; 'quoted' = 3; 4 = 5;
  static { Foo.#count++; }
  constructor(private readonly p: string, public q = 1, ...rest: unknown[]) { super(p); }
  get v(): number { return this.#priv(); } set v(value) { this.x = value; }
  async *gen<U>(this: Foo<T>, u?: U): AsyncGenerator<U> { yield u!; yield* other(); await u; }
  #priv() { return #count in this ? 1 : 2; }
  @dec() @dec2 method?(@inject() arg: string): void;
  [key: string]: any;
}
abstract class Abs { abstract m(): void; protected abstract readonly f: string; override o() {} }
const enum E { A, B = 'b', C = A << 2, ['D'] = 1 }
declare module 'ambient' { export const z: number; }
declare global { interface Window { w: 1 } }
namespace N.M { export let inner = 1; }
interface I<in out T> extends J, K.L<T> { (a: number): string; new (a: number): I<T>; readonly p?: T; m?(): void; [k: string]: unknown; get g(): string; set g(v) }
type Cond<T> = T extends (infer U extends string)[] ? \`a\${U}b\` : T extends { [K in keyof T as \`x\${K & string}\`]?: T[K] } ? readonly [a: string, b?: number, ...c: T[]] : unique symbol;
type Fn = (this: Window, a: string, ...b: number[]) => asserts a is string; type Ctor = abstract new () => object; type Q = typeof import('./x.js').y; type Imp = import('./x.js').Z<string>;
type Misc = -1 | 'a' | true | null | undefined | bigint | 10n | symbol | never | unknown | (keyof I<any>)[] | I<any>['p'] | this;
let { x: { y: [first, , third = 1, ...others] }, [key]: dyn, ...restObj } = source, u: undefined, v;
var w = 1, neg = -1, big = 10n, re = /a\\/b/gi, str = 'it\\'s', tpl = \`a\${1}b\${\`n\${2}\`}c\`, raw = String.raw\`x\${1}\`;
using res = open(); 
label: for (let i = 0, n = 2; i < n; i++) { if (i) continue label; else break; }
for (const k in obj) ; for (var of2 of list) {} for await (const l of alist) { }
while (x) { do { debugger; } while (y); }
switch (x) { case 1: case 2: f(); break; default: g(); }
try { throw new Error('x', { cause: e }); } catch { } finally { }
try { } catch ({ message }) { }
if (a) b(); else if (c) d(); else { }
function over(a: string): string; function over(a: number): number; function over(a: any) { return a; }
async function f<const T>(a, { b = 1, c: d }, [e], ...rest) { return await a ?? b; }
const o = { a, b: 1, 'c': 2, [d]: 3, ...e, m() {}, get g() { return 1 }, set g(v) {}, async *gen() {}, 5: 1, async am() {} };
x = y; x += 1; x &&= y; x ||= y; x ??= y; x **= 2; x >>>= 1; [a, b] = [b, a]; ({ a, b: c.d } = o);
a ? b : c; a?.b?.[c]?.(d); a!.b; (a as B).c; <B>a; a satisfies B; new A; new A(1, ...b); new (f())(); delete a.b; typeof a; void 0; !a; ~a; +a; -a; ++a; a--;
a, b; a in b; a instanceof B; a === b; a && b || c; (a); (function () {}); (() => {}); async () => 1; x => x; async x => x; <T,>(x: T) => x; class {}; f<string>(1); f<string>; import('./x.js'); import.meta.url; new.target; this; super.x; null; true; [1, , 2, ...c];
export = legacy;
export as namespace Lib;
export const exported = 1; export function ef() {} export { type D, def as default };
;{ }
`,
  '/s/jsx.tsx': `
const el = <div className="a" {...props} on:click={() => 1} data-x='y' flag>text {value} {/* c */} {...kids} &amp; <></> <Foo.Bar<string> a={<b />} /> <this.x /> <x:y /></div>;
`,
  '/s/plain.js': `
'use strict';
/** @typedef {{ a: string }} T @callback CB @param {string} x */
/** @type {T} */ const t = { a: 'x' };
/**
 * Does.
 * @param {string} a first
 * @param {T} [b]
 * @returns {number}
 */
function f(a, b) { return a; }
exports.f = f; module.exports.g = function () {}; this.z = 1; Foo.prototype.bar = 1;
class A { /** @private */ x = 1; /** @param {number} n */ m(n) {} }
const { z } = require('x');
`,
  '/s/broken.ts': `
const a = ; function ( { class X extends { foo( } if (x { } } const b = \`unterminated \${ 
`,
};
