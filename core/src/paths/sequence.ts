import type { OutcomeMarker } from '../facts/outcome-marker.js';
import type { Emission } from './emission.js';
import type { Caught } from './in-any-case.js';
import { after, join, maxLevel, nothingRecorded, settledWell, union, type Level, type Recorded } from './level.js';
import type { RunFunction } from './runs.js';
import { levelOf, MAX_EXITS, type FailedExit, type Ways } from './ways.js';
import { everything, found, mapWorlds, nowhere, type Worlds } from './worlds.js';

/** What a call does to what is known. */
export interface Done {
  readonly worlds: Worlds;
  readonly marker: OutcomeMarker | undefined;
  /** What the exceptions of functions of the project carry. */
  readonly thrown: Recorded | undefined;
  /** What is done in any case when a promise is: `promise.finally(f)`. */
  readonly always?: Recorded | undefined;
  /** A function was run that is told of a failure. */
  readonly caught?: Caught;
  /** `told`: values that stand for a failure that was recorded when they were made. */
  readonly exits: { readonly thrown: readonly FailedExit[]; readonly answered: readonly FailedExit[]; readonly told: readonly FailedExit[]; readonly below?: readonly FailedExit[] };
}

/** One function after what came before. */
export function sequence(before: Done, ways: Ways, run: RunFunction): Done {
  const state = everything(before.worlds);
  if (!state) return before;
  const carry = (exits: readonly FailedExit[]): readonly FailedExit[] => exits.map((one) => ({ ...one, ill: maxLevel(one.ill, state.ill), events: union(state.events, one.events) }));
  const thrown = carry(ways.thrown);
  const answered = carry(ways.answered);
  const valued = levelOf(ways.valued);
  const valuedEvents = ways.valued.reduce<ReadonlySet<Emission>>((all, { events }) => union(all, events), new Set());
  const exits = { thrown: [...before.exits.thrown, ...thrown], answered: [...before.exits.answered, ...answered], told: [...before.exits.told, ...ways.valued.filter(({ ill }) => ill === 2)], below: [...before.exits.below ?? [], ...belowOf(ways, run, state)] };
  // What runs only when a promise fails does not stand in the way of what goes well.
  if (run.how === 'caught') return { ...before, caught: { well: ways.well }, exits, thrown: join(before.thrown, asState(thrown)) };
  const well = ways.well ?? (ways.swallowed.length > 0 ? asState(ways.swallowed) : undefined);
  const next = (one: Recorded, ran: Recorded | undefined): Recorded | undefined => {
    const done = ran ? after(one, ran) : valued === undefined ? undefined : one;
    return done && valued !== undefined ? { ...done, told: maxLevel(done.told, valued), events: union(done.events, valuedEvents) } : done;
  };
  const { well: hopeful, ...others } = before.worlds;
  const ran: Worlds = { ...mapWorlds({ ...others, well: undefined }, (one) => next(one, well && asOfFailure(well))), well: hopeful && next(hopeful, well) };
  const worlds = !well && valued !== undefined ? found(ran) : ran;
  return { ...before, ...(run.how === 'always' ? { always: well } : {}), worlds: everything(worlds) ? worlds : nowhere, exits, thrown: join(before.thrown, asState(thrown)) };
}

/** Nobody is told of what it has recorded and kept to itself. Where the work is done by then, it may be that of something beside it. */
function belowOf({ swallowed, below = [] }: Ways, { how }: RunFunction, { acted }: Recorded): readonly FailedExit[] {
  const kept = how === 'called' ? [...swallowed.filter(({ ill }) => ill === 2), ...below].slice(0, MAX_EXITS) : [];
  return acted < 2 ? kept : kept.map((one) => ({ ...one, late: true }));
}

/** What a function records that does not say how it went, where it is known by then that it failed. */
function asOfFailure(well: Recorded): Recorded {
  const outcomes = [...well.events].map(({ outcome }) => outcome);
  return outcomes.includes('either') && !outcomes.includes('success') ? { ...well, ill: maxLevel(well.ill, settledWell(well)) } : well;
}

function asState(exits: readonly FailedExit[]): Recorded | undefined {
  const level: Level | undefined = levelOf(exits);
  return level === undefined ? undefined : { ...nothingRecorded, ill: level, events: exits.reduce<ReadonlySet<Emission>>((all, { events }) => union(all, events), new Set()) };
}
