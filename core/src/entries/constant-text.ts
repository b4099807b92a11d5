import { resolveConstant } from '../flow/constants.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { memberValues } from './member-values.js';
import type { Program } from '../program/program.js';

/** The text that a route, a name or an event is given as: a literal, a constant, a template whose changing parts become `:x`. Undefined for anything else. */
export function constantText(program: Program, at: Located, depth = 0): string | undefined {
  const place = resolveConstant(program, at);
  const value = valueOf(place);
  if (depth > 4) return undefined;
  switch (value.op) {
    case 'literal': return value.kind === 'string' ? value.text : undefined;
    case 'template': {
      const parts = value.parts.map((id) => constantText(program, beside(place, id), depth + 1) ?? ':x');
      return value.texts.map((text, index) => `${text}${parts[index] ?? ''}`).join('');
    }
    case 'binary': {
      const [left, right] = [value.left, value.right].map((id) => constantText(program, beside(place, id), depth + 1));
      return value.operator === '+' && (left !== undefined || right !== undefined) ? `${left ?? ':x'}${right ?? ':x'}` : undefined;
    }
    case 'member': {
      const [only, ...others] = memberValues(program, place, value);
      return only && others.length === 0 ? constantText(program, only, depth + 1) : undefined;
    }
    default: return undefined;
  }
}
