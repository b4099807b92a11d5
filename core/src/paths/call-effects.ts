import { blockAt, functionAt } from '../ir/access.js';
import { keyOf, valueOf, type Located } from '../facts/located.js';
import { outcomeMarker, type OutcomeMarker } from '../facts/outcome-marker.js';
import { dottedName } from '../facts/dotted-name.js';
import type { Program } from '../program/program.js';
import { changesSomething } from './acts.js';
import { emissionAt, namedEmission, type Emission, type Recorders } from './emission.js';
import { functionWays, type WaysAsk } from './function-ways.js';
import { knownFrom } from './given.js';
import { after, join, maxLevel, union, type Level, type Recorded } from './level.js';
import { counting } from './relevant.js';
import { runFunctions, type RunFunction } from './runs.js';
import { levelOf, type FailedExit, type Ways } from './ways.js';
import { acted, everything, found, mapWorlds, nowhere, recorded, recordedFar, type Worlds } from './worlds.js';

/** What a call does to what is known. */
export interface Done {
  readonly worlds: Worlds;
  readonly marker: OutcomeMarker | undefined;
  /** What the exceptions of functions of the project carry. */
  readonly thrown: Recorded | undefined;
  /** `told`: values that stand for a failure that was recorded when they were made. */
  readonly exits: { readonly thrown: readonly FailedExit[]; readonly answered: readonly FailedExit[]; readonly told: readonly FailedExit[] };
}

export interface CallEffects {
  readonly program: Program;
  apply(at: Located, worlds: Worlds, hopeful: boolean, ask: WaysAsk): Done;
  /** The failures that a call gives back as values. */
  at(call: Located): { readonly valued: readonly FailedExit[] } | undefined;
  /** A promise that is refused: `Promise.reject(error)`. */
  rejects(at: Located): boolean;
  /** Does a call never come back well? */
  neverReturns(at: Located): boolean;
  /** The ways out of a function. */
  ways(ask: WaysAsk): Ways;
  /** How often a limit stopped the search. */
  stopped(): number;
}

/** Functions deep that what is recorded is looked for. */
const MAX_DEPTH = 12;
/** Functions deep that what is known of arguments is carried. */
const MAX_KNOWN = 4;

const nothing: Ways = { well: { well: 0, early: 0, ill: 0, acted: 0, far: 0, events: new Set() }, thrown: [], answered: [], valued: [], swallowed: [] };

/** What the calls of a program do: each function is worked out once. */
export function createCallEffects(recorders: Recorders): CallEffects {
  const { program } = recorders;
  const known = new Map<string, Ways>();
  const active = new Set<string>();
  const emissions = new Map<string, Emission | undefined>();
  let stops = 0;
  let deepKnown = 0;
  const emission = (at: Located): Emission | undefined => {
    const key = keyOf(at);
    if (!emissions.has(key)) emissions.set(key, emissionAt(recorders, at));
    return emissions.get(key);
  };
  const ways = (ask: WaysAsk): Ways => {
    const key = `${String(ask.fn)}@${ask.file}@${ask.role ?? ''}@${String(ask.near)}${ask.atomic === true ? '@atomic' : ''}`;
    const solved = ask.known ? undefined : known.get(key);
    if (solved) return solved;
    if (active.has(key)) return nothing;
    if (active.size >= MAX_DEPTH) {
      stops++;
      return nothing;
    }
    active.add(key);
    const found = functionAt(ask.ir, ask.fn).hasBody ? functionWays(ask, effects) : nothing;
    active.delete(key);
    if (!ask.known) known.set(key, found);
    return found;
  };
  const waysOf = (at: Located, run: RunFunction, { near: nearHere, known: outer }: WaysAsk): Ways => {
    const near = nearHere && (run.how === 'inside' || run.how === 'caught');
    const carries = (run.how === 'hook' || outer !== undefined) && deepKnown < MAX_KNOWN;
    if (!carries) return ways({ file: run.file, ir: run.ir, fn: run.fn, role: undefined, near, known: undefined, atomic: run.how === 'inside' && isTransaction(at) });
    deepKnown++;
    const found = ways({ file: run.file, ir: run.ir, fn: run.fn, role: undefined, near, known: knownFrom(program, at, run.args, outer) });
    deepKnown--;
    return found;
  };
  const effects: CallEffects = {
    program, ways,
    stopped: () => stops,
    neverReturns: (at) => valueOf(at).op === 'call' && !emission(at) && runFunctions(program, at).some((run) => run.how === 'called' && !isUnbuilt(run) && isOver(ways({ file: run.file, ir: run.ir, fn: run.fn, role: undefined, near: false, known: undefined }))),
    rejects: (at) => {
      const value = valueOf(at);
      return value.op === 'call' && dottedName(at.ir, value.callee) === 'Promise.reject';
    },
    at: (call) => {
      const valued = runFunctions(program, call).filter(({ how }) => how === 'called').flatMap((run) => ways({ ...run, role: undefined, near: false, known: undefined }).valued);
      return { valued };
    },
    apply: (at, worlds, hopeful, ask) => {
      let current: Done = { worlds, marker: outcomeMarker(program, at), thrown: undefined, exits: { thrown: [], answered: [], told: [] } };
      if (valueOf(at).op !== 'call') return current;
      const own = emission(at);
      // Of what records by itself nobody asks how.
      const runs = own ? [] : runFunctions(program, at).filter((run) => !isUnbuilt(run));
      // What is changed is changed before the callback that is told of it.
      if (!own && runs.every(({ how }) => how !== 'called') && changesSomething(at)) current = { ...current, worlds: acted(current.worlds) };
      for (const run of runs) current = sequence(current, waysOf(at, run, ask), run);
      const said = own ?? (runs.length > 0 ? namedOver(program, at, newEvents(current, worlds)) : undefined);
      const counted = said && counting(said, ask, hopeful && current.worlds.well !== undefined);
      if (counted) current = { ...current, worlds: counted === 'far' ? recordedFar(current.worlds, said) : recorded(current.worlds, said, hopeful, ask.atomic === true) };
      return current;
    },
  };
  return effects;
}

/** A method that leaves it to its heirs: all it does is to say so. */
function isUnbuilt({ ir, fn }: RunFunction): boolean {
  const { kind, isStatic, blocks, entry } = functionAt(ir, fn);
  return kind === 'method' && !isStatic && blockAt(ir, entry).terminator.kind === 'throw' && blocks.length <= 4;
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

/** `audit('user_created', ...)` of the project, in which nothing or an ordinary log call is seen: its name and arguments say what that is about. Below the default level it stays what it is. */
function namedOver(program: Program, at: Located, inside: readonly Emission[]): Emission | undefined {
  if (inside.some(({ strength }) => strength !== 'log')) return undefined;
  const named = namedEmission(program, at);
  return named && { ...named, quiet: inside.length > 0 && inside.every(({ quiet }) => quiet) };
}

/** One function after what came before. */
function sequence(before: Done, ways: Ways, run: RunFunction): Done {
  const state = everything(before.worlds);
  if (!state) return before;
  const carry = (exits: readonly FailedExit[]): readonly FailedExit[] => exits.map((one) => ({ ...one, ill: maxLevel(one.ill, state.ill), events: union(state.events, one.events) }));
  const thrown = carry(ways.thrown);
  const answered = carry(ways.answered);
  const valued = levelOf(ways.valued);
  const valuedEvents = ways.valued.reduce<ReadonlySet<Emission>>((all, { events }) => union(all, events), new Set());
  const exits = { thrown: [...before.exits.thrown, ...thrown], answered: [...before.exits.answered, ...answered], told: [...before.exits.told, ...ways.valued.filter(({ ill }) => ill === 2)] };
  // What runs only when a promise fails does not stand in the way of what goes well.
  if (run.how === 'caught') return { ...before, exits, thrown: join(before.thrown, asState(thrown)) };
  const well = ways.well ?? (ways.swallowed.length > 0 ? asState(ways.swallowed) : undefined);
  const next = (one: Recorded): Recorded | undefined => {
    const done = well ? after(one, well) : valued === undefined ? undefined : one;
    return done && valued !== undefined ? { ...done, ill: maxLevel(done.ill, valued), events: union(done.events, valuedEvents) } : done;
  };
  const worlds = !well && valued !== undefined ? found(mapWorlds(before.worlds, next)) : mapWorlds(before.worlds, next);
  return { ...before, worlds: everything(worlds) ? worlds : nowhere, exits, thrown: join(before.thrown, asState(thrown)) };
}

function asState(exits: readonly FailedExit[]): Recorded | undefined {
  const level: Level | undefined = levelOf(exits);
  return level === undefined ? undefined : { well: 0, early: 0, ill: level, acted: 0, far: 0, events: exits.reduce<ReadonlySet<Emission>>((all, { events }) => union(all, events), new Set()) };
}
