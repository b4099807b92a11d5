import { valueAt } from '../ir/access.js';
import { argumentOf } from '../ir/argument-of.js';
import type { FunctionId, ValueId, ValueOf } from '../ir/ir.js';
import { reachingWrites } from '../ir/reaching.js';
import { beside, type Located } from '../facts/located.js';
import type { Program } from '../program/program.js';
import type { CallRound } from './call-rounds.js';
import { callsOf } from './calls-of.js';
import { constantText } from './constant-text.js';
import { handlerFunctions } from './handler-functions.js';
import { memberValues } from './member-values.js';

/** A registration that a function of the project's own makes of what one of its callers hands over. */
export interface HandedRound extends CallRound {
  readonly router: Located;
}

/** `setupRoute(router, 'post', '/login', [limit], login)`: one for each call of the function around a registration; none where that registers nothing it was handed. */
export function handedRounds(program: Program, at: Located, call: ValueOf<'call'>): readonly HandedRound[] {
  const callee = valueAt(at.ir, call.callee);
  if (callee.op !== 'member' && callee.op !== 'index') return [];
  const own: OpenRound = { fn: call.fn, file: at.file, router: beside(at, callee.object), method: callee.op === 'member' ? callee.name : beside(at, callee.index), args: call.args.map((id) => beside(at, id)) };
  const left = { rounds: MOST_ROUNDS };
  const rounds = expanded(program, own, 0, left);
  if (left.rounds <= 0) cut.set(program, (cut.get(program) ?? 0) + 1);
  return rounds.flatMap(({ method, router, args }) => {
    const name = typeof method === 'string' ? method : constantText(program, method)?.toLowerCase();
    return name === undefined ? [] : [{ method: name, router, args }];
  });
}

interface OpenRound {
  /** The function that the registration, or the call that hands everything over, stands in, and its file. */
  readonly fn: FunctionId;
  readonly file: string;
  readonly router: Located;
  readonly method: string | Located;
  readonly args: readonly Located[];
}

/** Functions deep that what is handed over is handed on. */
const MOST_HANDED = 3;

/** Routes that one registration makes; more are callers that call each other in circles. */
const MOST_ROUNDS = 5000;

const cut = new WeakMap<Program, number>();

/** How many registrations make more routes than are looked at. */
export const registrationsCut = (program: Program): number => cut.get(program) ?? 0;

/** The same for each caller of its function; none where it was handed nothing. */
function expanded(program: Program, round: OpenRound, depth: number, left: { rounds: number }): readonly OpenRound[] {
  const handedOver = round.fn === 0 || depth >= MOST_HANDED ? undefined : round.args.find((one) => isHanded(one, round));
  if (!handedOver) return [];
  return callsOf(program, handedOver, round.fn).flatMap((caller) => {
    if (left.rounds-- <= 0) return [];
    const handed = (one: Located): readonly Located[] => (standsIn(one, round) ? given(program, round.fn, caller.args, one, new Set()) : undefined) ?? [one];
    const next: OpenRound = { fn: caller.fn, file: caller.file, router: handed(round.router)[0] ?? round.router, method: typeof round.method === 'string' ? round.method : handed(round.method)[0] ?? round.method, args: round.args.flatMap(handed) };
    const further = expanded(program, next, depth + 1, left);
    return further.length > 0 ? further : [next];
  });
}

const standsIn = (at: Located, { file, fn }: OpenRound): boolean => at.file === file && valueAt(at.ir, at.value).fn === fn;

const isHanded = (at: Located, round: OpenRound): boolean => standsIn(at, round) && partsOf(at).some((part) => argumentOf(at.ir, part, round.fn) !== undefined);

/** What a caller hands over for an expression of a function; undefined where it is the function's own, or nothing is known of it. */
function given(program: Program, fn: FunctionId, args: readonly Located[], at: Located, seen: Set<ValueId>): readonly Located[] | undefined {
  if (seen.has(at.value)) return undefined;
  seen.add(at.value);
  const place = argumentOf(at.ir, at.value, fn);
  if (place) {
    const one = args.at(place.index);
    return one && standingIn(program, one, place.names);
  }
  const inner = partsOf(at);
  const found = inner.map((one) => (one === at.value ? undefined : given(program, fn, args, beside(at, one), seen)));
  if (found.every((one) => one === undefined)) return undefined;
  const { op } = valueAt(at.ir, at.value);
  // What stands in a list beside what is handed over is the function's own.
  if (op === 'array') return found.flatMap((one, index) => one ?? beside(at, inner[index] ?? at.value));
  const all = found.flatMap((one) => one ?? []);
  return op !== 'call' || all.some((one) => handlerFunctions(program, one).length > 0) ? all : undefined;
}

/** What stands in an object or a module under some names. */
function standingIn(program: Program, at: Located, [name, ...others]: readonly string[]): readonly Located[] | undefined {
  if (name === undefined) return [at];
  const [only] = memberValues(program, at, { object: at.value, name });
  return only && standingIn(program, only, others);
}

/** What an expression is made of, as far as handlers go: the elements of a list, the arguments of a wrapper. */
function partsOf(at: Located): readonly ValueId[] {
  const value = valueAt(at.ir, at.value);
  switch (value.op) {
    case 'cast': case 'write': case 'await': case 'spread': return [value.value];
    case 'choose': return value.options;
    case 'array': return value.elements.filter((one) => one >= 0);
    case 'call': return value.args;
    case 'read': return reachingWrites(at.ir, at.value);
    default: return [at.value];
  }
}
