import type { Program } from '../program/program.js';
import { definitionsOf } from './definitions.js';
import { identify } from './identity.js';
import { beside, keyOf, valueOf, type Located } from './located.js';

const MAX_DEPTH = 4;

/**
 * The call that made a logger, also where an annotation says already that it is one (`export let logger: Logger = pino(options)`).
 *
 * @returns undefined where it cannot be seen, or where several calls with different options may have made it
 */
export function loggerMaker(program: Program, library: string, at: Located): Located | undefined {
  const makers = makersOf(program, library, at, 0);
  const [first] = makers;
  return first && makers.every((maker) => sameOptions(maker, first)) ? first : undefined;
}

function makersOf(program: Program, library: string, at: Located, depth: number): readonly Located[] {
  const known = identify(program, at);
  if (known?.kind !== 'logger' || known.library !== library || depth > MAX_DEPTH) return [];
  const value = valueOf(at);
  if (value.op !== 'read') return known.made ? [known.made] : [];
  const definitions = definitionsOf(program, at);
  const values = definitions.kind === 'values' ? definitions.values : definitions.target?.kind === 'own' ? definitions.target.values : [];
  return values.flatMap((next) => makersOf(program, library, next, depth + 1));
}

/** `pino(options)` and `pino(options, destination)` redact alike. */
function sameOptions(a: Located, b: Located): boolean {
  return keyOf(a) === keyOf(b) || (optionsKey(a) !== undefined && optionsKey(a) === optionsKey(b));
}

function optionsKey(made: Located): string | undefined {
  const call = valueOf(made);
  const [first] = call.op === 'call' ? call.args : [];
  if (first === undefined) return undefined;
  const value = valueOf(beside(made, first));
  return value.op === 'read' ? `${value.binding}@${made.file}` : undefined;
}
