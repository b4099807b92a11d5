import { valueOf, type Located } from '../../facts/located.js';
import { mongooseShaping, type MongooseQuery } from '../../model/schemas/mongoose.js';
import type { Program } from '../../program/program.js';
import { constantString, resolveConstant } from '../constants.js';
import { namedEntries, type ChainCall } from './calls-in-chain.js';
import { only, type RecordShape } from './shape.js';

/**
 * The fields that a query leaves in its documents: by its projection, by `.select('-password +pin')`, and without those that the schema hides.
 *
 * @returns undefined where what it leaves in cannot be read
 */
export function projected(program: Program, shape: RecordShape, query: MongooseQuery, first: ChainCall, steps: readonly ChainCall[]): RecordShape | undefined {
  const options = query.options === undefined ? undefined : first.args[query.options];
  if (options && !leavesAll(program, options)) return undefined;
  const given = [query.projection === undefined ? undefined : first.args[query.projection], ...steps.filter(({ name }) => name === 'select').map(({ args }) => args[0])];
  const chosen = new Map<string, Choice>();
  for (const one of given) {
    if (!one) continue;
    const choices = choicesIn(program, one);
    if (!choices) return undefined;
    for (const [name, choice] of choices) chosen.set(name, choice);
  }
  const some = [...chosen.values()].includes('in');
  return only(shape, (name, field) => (chosen.has(name) ? chosen.get(name) !== 'out' : !some && field.hidden !== true));
}

/** `in`: only these; `out`: all but these; `too`: although the schema hides it. */
type Choice = 'in' | 'out' | 'too';

function leavesAll(program: Program, options: Located): boolean {
  const place = resolveConstant(program, options);
  const value = valueOf(place);
  return value.op === 'object' && value.entries.every(({ kind, name }) => kind !== 'spread' && name !== undefined && !mongooseShaping.has(name));
}

function choicesIn(program: Program, at: Located): readonly (readonly [string, Choice])[] | undefined {
  const place = resolveConstant(program, at);
  const value = valueOf(place);
  if (value.op === 'literal' && (value.kind === 'null' || value.kind === 'undefined')) return [];
  if (value.op !== 'object') return constantString(program, place)?.split(/\s+/).filter((part) => part !== '').map(choiceOf);
  const entries = namedEntries(place);
  return entries.length === value.entries.length ? entries.map((entry) => [entry.name.split('.')[0] ?? entry.name, isOut(entry.value) ? 'out' : 'in'] as const) : undefined;
}

function choiceOf(part: string): readonly [string, Choice] {
  const name = part.replace(/^[-+]/, '').split('.')[0] ?? '';
  return [name, part.startsWith('-') ? 'out' : part.startsWith('+') ? 'too' : 'in'];
}

function isOut(at: Located): boolean {
  const value = valueOf(at);
  return value.op === 'literal' && (value.text === '0' || value.text === 'false');
}
