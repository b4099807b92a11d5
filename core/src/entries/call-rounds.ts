import { functionAt, valueAt } from '../ir/access.js';
import { callbackUse } from '../ir/function-uses.js';
import type { ValueId, ValueOf } from '../ir/ir.js';
import { definitionsOf } from '../facts/definitions.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { fieldOf, resolveConstant } from '../flow/constants.js';
import type { Program } from '../program/program.js';
import { constantText } from './constant-text.js';

/** A call of a method, with what it is given in one round of the loop it stands in. */
export interface CallRound {
  readonly method: string;
  readonly args: readonly Located[];
}

/** `for (const route of routes) router[route.method](route.path, route.handler)`: one call for each element of a list that is written in the source. Of a call in no such loop the call itself. */
export function callRounds(program: Program, at: Located, call: ValueOf<'call'>): readonly CallRound[] {
  const callee = valueAt(at.ir, call.callee);
  if (callee.op !== 'member' && callee.op !== 'index') return [];
  const index = callee.op === 'index' ? beside(at, withoutCasing(at, callee.index)) : undefined;
  const args = call.args.map((id) => beside(at, id));
  const list = [...index ? [index] : [], ...args].map((one) => elementPart(program, one)).find((part) => part !== undefined)?.list;
  const method = (element?: Located): string | undefined => (callee.op === 'member' ? callee.name : index && constantText(program, partOf(program, index, list, element)));
  if (!list) return callee.op === 'member' ? [{ method: callee.name, args }] : [];
  return elementsOf(program, list).flatMap((element) => {
    const name = method(element);
    return name === undefined ? [] : [{ method: callee.op === 'member' ? name : name.toLowerCase(), args: args.map((one) => partOf(program, one, list, element)) }];
  });
}

/** What an expression stands for in the round of one element; itself where it is no part of it. */
function partOf(program: Program, at: Located, list: Located | undefined, element: Located | undefined): Located {
  const part = list && element ? elementPart(program, at) : undefined;
  if (!part || !element || part.list.value !== list?.value) return at;
  return part.name === undefined ? element : fieldOf(resolveConstant(program, element), part.name) ?? at;
}

/** `method.toLowerCase()` */
function withoutCasing({ ir }: Located, id: ValueId): ValueId {
  const value = valueAt(ir, id);
  const callee = value.op === 'call' ? valueAt(ir, value.callee) : value.op === 'cast' ? valueAt(ir, value.value) : undefined;
  if (value.op === 'cast') return withoutCasing({ ir, file: ir.file, value: id }, value.value);
  return callee?.op === 'member' && /^to(?:Locale)?LowerCase$/.test(callee.name) ? callee.object : id;
}

interface ElementPart {
  readonly list: Located;
  /** The property of the element; none for the element itself. */
  readonly name: string | undefined;
}

const MAX_DEPTH = 6;

/** The list that an expression is an element of, or a property of an element. */
function elementPart(program: Program, at: Located, depth = 0): ElementPart | undefined {
  const value = valueOf(at);
  if (depth > MAX_DEPTH) return undefined;
  const next = (id: ValueId): ElementPart | undefined => elementPart(program, beside(at, id), depth + 1);
  switch (value.op) {
    case 'cast': case 'write': case 'spread': return next(value.value);
    case 'choose': return value.options[0] === undefined ? undefined : next(value.options[0]);
    case 'element': return value.key ? undefined : { list: beside(at, value.iterable), name: undefined };
    case 'parameter': return ofCallback(at, value);
    case 'member': {
      const owner = next(value.object);
      return owner && owner.name === undefined ? { ...owner, name: value.name } : undefined;
    }
    case 'read': {
      const found = definitionsOf(program, at);
      const [only, ...others] = found.kind === 'values' ? found.values : [];
      return only && others.length === 0 && only.file === at.file ? next(only.value) : undefined;
    }
    default: return undefined;
  }
}

/** `routes.forEach((route) => ...)` */
function ofCallback(at: Located, { fn, index }: ValueOf<'parameter'>): ElementPart | undefined {
  const use = index === 0 ? callbackUse(at.ir, functionAt(at.ir, fn).id) : undefined;
  const callee = use && valueAt(at.ir, use.value.callee);
  return callee?.op === 'member' && ['forEach', 'map', 'flatMap'].includes(callee.name) ? { list: beside(at, callee.object), name: undefined } : undefined;
}

/** The elements of a list, those of lists that are spread into it too. */
export function elementsOf(program: Program, list: Located, depth = 0): readonly Located[] {
  const place = resolveConstant(program, list);
  const value = valueOf(place);
  if (value.op !== 'array' || depth > MAX_DEPTH) return [];
  return value.elements.filter((id) => id >= 0).flatMap((id) => {
    const element = valueAt(place.ir, id);
    return element.op === 'spread' ? elementsOf(program, beside(place, element.value), depth + 1) : [beside(place, id)];
  });
}
