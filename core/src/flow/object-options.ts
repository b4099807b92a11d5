import { returnedValues } from '../ir/function-uses.js';
import { identify } from '../facts/identity.js';
import { beside, keyOf, valueOf, type Located } from '../facts/located.js';
import type { Program } from '../program/program.js';
import { resolveConstant } from './constants.js';

const MAX_DEPTH = 8;

/**
 * An option of an object literal, through spreads of other literals. Later entries win over earlier ones.
 *
 * @returns `unknown` where what is spread, or a computed key, may set it
 */
export function optionOf(program: Program, options: Located, name: string, depth = 0): Located | 'unknown' | undefined {
  const value = valueOf(options);
  if (value.op !== 'object' || depth > MAX_DEPTH) return 'unknown';
  for (const entry of value.entries.toReversed()) {
    if (entry.kind === 'spread') {
      const inner = ofSpread(program, beside(options, entry.value), name, depth);
      if (inner) return inner;
    } else if (entry.name === undefined) return 'unknown';
    else if (entry.name === name) return beside(options, entry.value);
  }
  return undefined;
}

/** `...base`, `...(condition ? { a } : {})`, `...(condition && { a })`: where the parts differ, nobody knows. */
function ofSpread(program: Program, spread: Located, name: string, depth: number): Located | 'unknown' | undefined {
  const values = possibleValues(program, spread);
  const found = values.map((place) => {
    const { op } = valueOf(place);
    if (op === 'object') return optionOf(program, place, name, depth + 1);
    return op === 'literal' || op === 'binary' || op === 'unary' ? undefined : 'unknown' as const;
  });
  const [only] = found;
  if (found.length === 1) return only;
  return found.every((one) => one === undefined) ? undefined : 'unknown';
}

/** The values an expression can have: the sides of conditions, and what functions of the project return. */
export function possibleValues(program: Program, at: Located, seen: ReadonlySet<string> = new Set()): readonly Located[] {
  const place = resolveConstant(program, at);
  const value = valueOf(place);
  if (seen.has(keyOf(place)) || seen.size > MAX_DEPTH) return [place];
  const next = new Set([...seen, keyOf(place)]);
  if (value.op === 'choose') return value.options.flatMap((option) => possibleValues(program, beside(place, option), next));
  if (value.op !== 'call') return [place];
  const callee = identify(program, beside(place, value.callee));
  if (callee?.kind !== 'function') return [place];
  const returned = returnedValues(callee.ir, callee.fn);
  return returned.length === 0 ? [place] : returned.flatMap((id) => possibleValues(program, { file: callee.file, ir: callee.ir, value: id }, next));
}

/** Is an option a literal `true` or `false`? Undefined where it is neither. */
export function constantBoolean(program: Program, given: Located | 'unknown' | undefined): boolean | undefined {
  if (given === undefined || given === 'unknown') return undefined;
  const value = valueOf(resolveConstant(program, given));
  return value.op === 'literal' && value.kind === 'boolean' ? value.text === 'true' : undefined;
}
