import type { Program } from '../program/program.js';
import { definitionsOf } from './definitions.js';
import { dottedName } from './dotted-name.js';
import { beside, valueOf, type Located } from './located.js';

const MAX_DEPTH = 8;

/**
 * `a.b.c` as it is written, with what constants stand for: of `const log = audit.user; log.created()` it is `audit.user.created`. A part that is only known when the program runs is `*`, and of
 * several that may be chosen the first speaks for all.
 */
export function tracedName(program: Program, at: Located, depth = 0): string | undefined {
  const value = valueOf(at);
  const inner = (id: number): string | undefined => tracedName(program, beside(at, id), depth + 1);
  const part = (owner: string | undefined, name: string): string | undefined => (owner === undefined ? undefined : `${owner}.${name}`);
  if (depth > MAX_DEPTH) return undefined;
  switch (value.op) {
    case 'cast': case 'await': case 'write': return inner(value.value);
    case 'member': return part(inner(value.object), value.name);
    case 'index': return part(inner(value.object), '*');
    case 'choose': return value.options.map(inner).find((name, _, all) => !all.includes(undefined) && name !== undefined);
    case 'read': return ofConstant(program, at, depth) ?? dottedName(at.ir, at.value);
    default: return dottedName(at.ir, at.value);
  }
}

function ofConstant(program: Program, at: Located, depth: number): string | undefined {
  const definitions = definitionsOf(program, at);
  const [only, ...others] = definitions.kind === 'values' ? definitions.values : definitions.target?.kind === 'own' ? definitions.target.values : [];
  return only && others.length === 0 ? tracedName(program, only, depth + 1) : undefined;
}
