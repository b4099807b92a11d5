import { functionAt } from '../ir/access.js';
import { returnedValues } from '../ir/function-uses.js';
import type { Program } from '../program/program.js';
import { definitionsOf } from './definitions.js';
import { identify } from './identity.js';
import { beside, valueOf, type Located } from './located.js';

const MAX_STEPS = 6;

/** Is this a text that the program puts together itself: `${a}/${b}`, a variable of it, what an own function makes so? What is secret in it, its parts tell. */
export function isComposed(program: Program, at: Located, depth = 0): boolean {
  if (depth > MAX_STEPS) return false;
  const value = valueOf(at);
  const follow = (place: Located): boolean => isComposed(program, place, depth + 1);
  switch (value.op) {
    case 'template': return value.parts.length > 0 && value.texts.some((text) => text !== '');
    case 'binary': return value.operator === '+' && [value.left, value.right].some((id) => isText(beside(at, id)) || follow(beside(at, id)));
    case 'cast': case 'await': case 'write': return follow(beside(at, value.value));
    case 'read': {
      const definitions = definitionsOf(program, at);
      const values = definitions.kind === 'values' ? definitions.values : definitions.target?.kind === 'own' ? definitions.target.values : [];
      return values.length > 0 && values.every(follow);
    }
    case 'call': {
      const callee = identify(program, beside(at, value.callee));
      if (callee?.kind !== 'function' || !functionAt(callee.ir, callee.fn).hasBody) return false;
      const returned = returnedValues(callee.ir, callee.fn);
      return returned.length > 0 && returned.every((id) => follow({ file: callee.file, ir: callee.ir, value: id }));
    }
    default: return false;
  }
}

function isText(at: Located): boolean {
  const value = valueOf(at);
  return value.op === 'literal' && value.kind === 'string' && value.text !== '';
}
