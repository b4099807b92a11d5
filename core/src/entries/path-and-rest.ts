import { valueAt } from '../ir/access.js';
import type { ValueId } from '../ir/ir.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { routeMethods } from '../model/frameworks/routers.js';
import type { Program } from '../program/program.js';
import { constantText } from './constant-text.js';

export interface PathAndRest {
  /** Undefined where none is given, or where it is put together while the program runs. */
  readonly path: string | undefined;
  /** What is given beside it. */
  readonly rest: readonly Located[];
}

/**
 * `router.post(path, ...handlers)`, `router.route(path).post(...handlers)`, `router.post('name', path, ...handlers)` of koa-router, and `app.openapi(route, handler)`.
 *
 * @param router what the method is called on
 */
export function pathAndRest(program: Program, router: Located, args: readonly Located[]): PathAndRest {
  const shared = args.every((one) => valueOf(one).op !== 'literal') ? sharedPath(router, router.value) : undefined;
  if (shared !== undefined) return { path: constantText(program, beside(router, shared)), rest: args };
  const [first, ...rest] = args;
  if (first === undefined) return { path: undefined, rest: [] };
  const text = pathText(program, first);
  if (text === undefined) return { path: undefined, rest: isPathLike(first) ? rest : args };
  const second = rest[0] === undefined ? undefined : pathText(program, rest[0]);
  return second?.startsWith('/') === true && !text.startsWith('/') ? { path: second, rest: rest.slice(1) } : { path: text, rest };
}

/** `router.route(path).get(...).post(...)`: what stands in the chain. */
function sharedPath(at: Located, object: ValueId): ValueId | undefined {
  for (let id = object; ;) {
    const owner = valueAt(at.ir, id);
    const callee = owner.op === 'call' ? valueAt(at.ir, owner.callee) : undefined;
    if (owner.op !== 'call' || callee?.op !== 'member') return undefined;
    const [first] = owner.args;
    if (callee.name === 'route' && owner.args.length === 1) return first;
    if (!routeMethods.has(callee.name) || (first !== undefined && valueAt(at.ir, first).op === 'literal')) return undefined;
    id = callee.object;
  }
}

/** The first of several paths stands for them. */
function pathText(program: Program, at: Located): string | undefined {
  const value = valueOf(at);
  const [first] = value.op === 'array' ? value.elements : [];
  if (first !== undefined && first >= 0) return valueAt(at.ir, first).op === 'literal' ? constantText(program, beside(at, first)) : undefined;
  return constantText(program, at);
}

/** A template, an expression, an array of paths: not a handler. */
function isPathLike(at: Located): boolean {
  const value = valueOf(at);
  return value.op === 'template' || value.op === 'binary' || (value.op === 'literal') || (value.op === 'array' && value.elements.every((one) => one < 0 || valueAt(at.ir, one).op === 'literal'));
}
