import { expect, it } from 'vitest';
import { lower } from './index.js';
import { print } from './print.test-support.js';
import { parse } from './syntax.test-support.js';
it('x', () => {
  console.log(print(lower(parse(`
import a, { b as c } from 'x';
const { p, q: [r = 1, ...s], ...t } = a?.b.c(d)?.[c];
async function f(x, { y = 2 }, ...z) {
  try { if (x && !y || z) return await g(); for (const k of z) { if (k) continue; break; } }
  catch (e) { throw e; }
  finally { log(x); }
  return x ? y : z;
}
class A extends B { x = () => 1; constructor(private q: string) { super(q); } static { this.y = 1; } get m() { return this.x } }
export default f;
switch (c) { case 1: case 2: f(); break; default: g() }
x.y += 1; [c.d, r] = [r, c.d];
`))));
  expect(1).toBe(1);
});
