import { valueAt } from '../ir/access.js';
import type { ValueId, ValueOf } from '../ir/ir.js';
import { beside, type Located } from './located.js';
import { dottedName } from './dotted-name.js';

/** What a call runs, and with what: `f(x)`, `f.call(self, x)` and `f.apply(self, [x])` run `f` with `x`. */
export interface Invocation {
  readonly callee: Located;
  readonly args: readonly Given[];
}

/** One argument, or (`each`) a list whose elements are arguments. */
export interface Given {
  readonly value: ValueId;
  readonly each: boolean;
  /** What the value fails with is the argument: `promise.catch(show)`. */
  readonly failed?: true;
}

/** The function that a call runs, by the way it is written: nobody has looked yet whether it is one. */
export function invocationOf(at: Located, call: ValueOf<'call'>): Invocation | undefined {
  const callee = valueAt(at.ir, call.callee);
  if (callee.op !== 'member') return undefined;
  const [first, second, third] = call.args;
  switch (callee.name) {
    case 'call': return { callee: beside(at, callee.object), args: givenBy(at, call.args.slice(1)) };
    case 'apply': {
      if (dottedName(at.ir, call.callee) === 'Reflect.apply') return first === undefined ? undefined : { callee: beside(at, first), args: all(third) };
      return { callee: beside(at, callee.object), args: all(second) };
    }
    default: return undefined;
  }
}

const all = (list: ValueId | undefined): readonly Given[] => (list === undefined ? [] : [{ value: list, each: true }]);

/** The arguments of a call as they are written. */
export function givenBy(at: Located, args: readonly ValueId[]): readonly Given[] {
  return args.map((id) => {
    const value = valueAt(at.ir, id);
    return value.op === 'spread' ? { value: value.value, each: true } : { value: id, each: false };
  });
}

/** `f.bind(self, x)`, `_.partial(f, x)`: a function with its first arguments; undefined for any other call. */
export function partialCall(at: Located, call: ValueOf<'call'>): { readonly callee: Located; readonly bound: readonly Located[] } | undefined {
  const callee = valueAt(at.ir, call.callee);
  const [first, ...others] = call.args;
  const rest = (ids: readonly ValueId[]): readonly Located[] => ids.map((id) => beside(at, id));
  if (callee.op === 'member' && callee.name === 'bind') return { callee: beside(at, callee.object), bound: rest(others) };
  const name = dottedName(at.ir, call.callee);
  if (first === undefined || name === undefined) return undefined;
  if (name === 'Function.prototype.bind.call') return { callee: beside(at, first), bound: rest(others.slice(1)) };
  return /^(?:(?:_|lodash)\.)?partial$/.test(name) ? { callee: beside(at, first), bound: rest(others) } : undefined;
}
