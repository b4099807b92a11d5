import { functionAt } from '../ir/access.js';
import { valueOf, type Located } from '../facts/located.js';
import { outcomeMarker, type OutcomeMarker } from '../facts/outcome-marker.js';
import { dottedName } from '../facts/dotted-name.js';
import type { Program } from '../program/program.js';
import { changesSomething } from './acts.js';
import { delegates } from './delegates.js';
import { namedEmission, type Emission, type Recorders } from './emission.js';
import { functionWays, type WaysAsk } from './function-ways.js';
import { asObserved, told } from './observed.js';
import { knownFrom } from './given.js';
import { nothingRecorded } from './level.js';
import { perValue } from './per-value.js';
import { counting } from './relevant.js';
import { runFunctions, type RunFunction } from './runs.js';
import { sequence, type Done } from './sequence.js';
import type { FailedExit, Ways } from './ways.js';
import { isAccessLog } from './access-log.js';
import { acted, everything, recorded, recordedFar, type Worlds } from './worlds.js';

export interface CallEffects {
  readonly program: Program;
  apply(at: Located, worlds: Worlds, hopeful: boolean, ask: WaysAsk): Done;
  /** The failures that a call gives back as values. */
  at(call: Located): { readonly valued: readonly FailedExit[] } | undefined;
  /** A promise that is refused: `Promise.reject(error)`. */
  rejects(at: Located): boolean;
  /** Does a call never come back well? */
  neverReturns(at: Located): boolean;
  /** What a value says of the outcome by itself. */
  marker(at: Located): OutcomeMarker | undefined;
  /** The ways out of a function. */
  ways(ask: WaysAsk): Ways;
  /** How often a limit stopped the search. */
  stopped(): number;
}

/** Functions deep that what is recorded is looked for. */
const MAX_DEPTH = 12;
/** Functions deep that what is known of arguments is carried. */
const MAX_KNOWN = 4;

const nothing: Ways = { well: nothingRecorded, thrown: [], answered: [], valued: [], swallowed: [] };

/** What the calls of a program do: each function is worked out once. */
export function createCallEffects(recorders: Recorders): CallEffects {
  const { program, emission } = recorders;
  const known = new Map<string, { readonly ways: Ways; readonly from: number }>();
  const active = new Set<string>();
  let stops = 0;
  // How often something was met that the limit cut short.
  let cuts = 0;
  let deepKnown = 0;
  const runs = perValue((at) => runFunctions(program, at));
  const marker = perValue((at) => outcomeMarker(program, at));
  const changes = perValue((at) => changesSomething(at));
  const ways = (ask: WaysAsk): Ways => {
    const key = `${String(ask.fn)}@${ask.file}@${ask.role ?? ''}@${String(ask.near)}${ask.atomic === true ? '@atomic' : ''}`;
    const plain = ask.known === undefined && ask.inner === undefined && ask.failing !== true;
    const solved = plain ? known.get(key) : undefined;
    if (solved && active.size >= solved.from) {
      if (solved.from > 0) cuts++;
      return solved.ways;
    }
    if (active.has(key)) return nothing;
    if (active.size >= MAX_DEPTH) {
      stops++;
      cuts++;
      return nothing;
    }
    active.add(key);
    const before = cuts;
    const found = functionAt(ask.ir, ask.fn).hasBody ? functionWays(ask, effects) : nothing;
    active.delete(key);
    // What the limit cut short holds from this depth on: from nearer more is seen.
    if (plain) known.set(key, { ways: found, from: cuts === before ? 0 : active.size });
    return found;
  };
  const waysOf = (at: Located, run: RunFunction, { near: nearHere, known: outer, inner, ir, fn }: WaysAsk): Ways => {
    const near = nearHere && ((run.how === 'called' && delegates(ir, fn)) || run.how === 'inside' || run.how === 'caught' || run.how === 'always');
    const around = run.ir === ir && run.how !== 'called' && run.how !== 'hook' ? inner : undefined;
    const carries = (run.how === 'hook' || outer !== undefined) && deepKnown < MAX_KNOWN;
    if (!carries) return ways({ file: run.file, ir: run.ir, fn: run.fn, role: undefined, near, known: undefined, inner: around, atomic: run.how === 'inside' && isTransaction(at) });
    deepKnown++;
    const found = ways({ file: run.file, ir: run.ir, fn: run.fn, role: undefined, near, inner: around, known: knownFrom(program, at, run.args, outer) });
    deepKnown--;
    return found;
  };
  const effects: CallEffects = {
    program, ways, marker,
    stopped: () => stops,
    neverReturns: (at) => valueOf(at).op === 'call' && !emission(at) && runs(at).some((run) => run.how === 'called' && isOver(ways({ file: run.file, ir: run.ir, fn: run.fn, role: undefined, near: false, known: undefined }))),
    rejects: (at) => {
      const value = valueOf(at);
      return value.op === 'call' && dottedName(at.ir, value.callee) === 'Promise.reject';
    },
    at: (call) => {
      const valued = runs(call).filter(({ how }) => how === 'called').flatMap((run) => ways({ ...run, role: undefined, near: false, known: undefined }).valued);
      return { valued };
    },
    apply: (at, worlds, hopeful, ask) => {
      let current: Done = { worlds, marker: marker(at), thrown: undefined, exits: { thrown: [], answered: [], told: [] } };
      if (valueOf(at).op !== 'call') return current;
      const own = emission(at);
      // Of what records by itself nobody asks how, nor of what only measures.
      const run = own || isAccessLog(at) ? [] : asObserved(at, runs(at), ask.inner);
      // What is changed is changed before the callback that is told of it.
      if (!own && run.every(({ how }) => how !== 'called') && changes(at)) current = { ...current, worlds: acted(current.worlds) };
      const afterwards = told(at, ask.inner);
      if (afterwards) current = { ...current, worlds: afterwards.enter(current.worlds) };
      for (const one of run) current = sequence(current, waysOf(at, one, ask), one);
      if (afterwards) current = { ...current, worlds: afterwards.leave(current.worlds) };
      const said = own ?? (run.length > 0 ? namedOver(program, at, newEvents(current, worlds)) : undefined);
      const counted = said && counting(said, ask, hopeful && current.worlds.well !== undefined);
      if (counted) current = { ...current, worlds: counted === 'far' ? recordedFar(current.worlds, said) : recorded(current.worlds, said, hopeful, ask.atomic === true) };
      return current;
    },
  };
  return effects;
}

/** Nothing comes back from it but exceptions. */
const isOver = (ways: Ways): boolean => !ways.well && ways.valued.length === 0 && ways.swallowed.length === 0 && ways.thrown.length > 0;

/** `prisma.$transaction(async (tx) => ...)` */
function isTransaction(at: Located): boolean {
  const call = valueOf(at);
  return call.op === 'call' && /transaction/i.test(dottedName(at.ir, call.callee) ?? '');
}

function newEvents(done: Done, before: Worlds): readonly Emission[] {
  const known = everything(before)?.events;
  return [...everything(done.worlds)?.events ?? []].filter((event) => known?.has(event) !== true);
}

/** `audit('user_created', ...)` of the project, in which nothing, an ordinary log call or an event for other parts of the program is seen: its name and arguments say what that is about. Below the default level it stays what it is. */
function namedOver(program: Program, at: Located, inside: readonly Emission[]): Emission | undefined {
  if (inside.some(({ strength }) => strength === 'audit' || strength === 'typed')) return undefined;
  const named = namedEmission(program, at);
  return named && { ...named, quiet: inside.length > 0 && inside.every(({ quiet }) => quiet) };
}
