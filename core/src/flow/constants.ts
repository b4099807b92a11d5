import type { ValueOf } from '../ir/ir.js';
import { definitionsOf } from '../facts/definitions.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import type { Program } from '../program/program.js';

const MAX_DEPTH = 20;

/** The only value that a name, cast or member of a literal stands for; the place itself where there are several or none. */
export function resolveConstant(program: Program, at: Located, depth = 0): Located {
  const value = valueOf(at);
  if (depth > MAX_DEPTH) return at;
  switch (value.op) {
    case 'cast': case 'write': case 'await': return resolveConstant(program, beside(at, value.value), depth + 1);
    case 'read': {
      const definitions = definitionsOf(program, at);
      const values = definitions.kind === 'values' ? definitions.values : definitions.target?.kind === 'own' ? definitions.target.values : [];
      const [only] = values;
      return only && values.length === 1 ? resolveConstant(program, only, depth + 1) : at;
    }
    case 'member': {
      const owner = resolveConstant(program, beside(at, value.object), depth + 1);
      const field = fieldOf(owner, value.name);
      return field ? resolveConstant(program, field, depth + 1) : at;
    }
    case 'call': {
      // Object.freeze(x), and helpers that give back what they are given, such as defineConfig(x).
      const [first] = value.args;
      return first !== undefined && value.args.length === 1 && isFreeze(at, value) ? resolveConstant(program, beside(at, first), depth + 1) : at;
    }
    default: return at;
  }
}

function isFreeze(at: Located, call: ValueOf<'call'>): boolean {
  const callee = valueOf(beside(at, call.callee));
  return callee.op === 'member' && callee.name === 'freeze';
}

/** A field of an object literal, the last one of that name; undefined also where a later spread could replace it. */
export function fieldOf(at: Located, name: string): Located | undefined {
  const value = valueOf(at);
  if (value.op !== 'object') return undefined;
  for (const entry of value.entries.toReversed()) {
    if (entry.kind === 'spread') return undefined;
    if (entry.name === name) return beside(at, entry.value);
  }
  return undefined;
}

/** The strings of a constant list; undefined where one of them is not constant. */
export function constantStrings(program: Program, at: Located): readonly string[] | undefined {
  const place = resolveConstant(program, at);
  const value = valueOf(place);
  if (value.op !== 'array') return undefined;
  const found: string[] = [];
  for (const id of value.elements) {
    if (id < 0) continue;
    const element = valueOf(beside(place, id));
    if (element.op === 'spread') {
      const inner = constantStrings(program, beside(place, element.value));
      if (!inner) return undefined;
      found.push(...inner);
    } else {
      const text = constantString(program, beside(place, id));
      if (text === undefined) return undefined;
      found.push(text);
    }
  }
  return found;
}

/** The text of a constant expression: literals, constants, concatenation and templates of them. */
export function constantString(program: Program, at: Located, depth = 0): string | undefined {
  if (depth > MAX_DEPTH) return undefined;
  const place = resolveConstant(program, at);
  const value = valueOf(place);
  const inner = (id: number): string | undefined => constantString(program, beside(place, id), depth + 1);
  switch (value.op) {
    case 'literal': return value.kind === 'string' ? value.text : undefined;
    case 'global': return value.name === '__dirname' ? place.file.slice(0, Math.max(0, place.file.lastIndexOf('/'))) : undefined;
    case 'template': {
      const parts = value.parts.map(inner);
      return parts.includes(undefined) ? undefined : value.texts.reduce((text, next, i) => `${text}${parts[i - 1] ?? ''}${next}`);
    }
    case 'binary': {
      const [left, right] = value.operator === '+' ? [inner(value.left), inner(value.right)] : [];
      return left === undefined || right === undefined ? undefined : left + right;
    }
    default: return undefined;
  }
}
