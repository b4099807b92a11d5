import { after, asDone, asFailed, join, maxLevel, nothingRecorded, sameRecorded, union, type Level, type Recorded } from './level.js';
import type { Emission } from './emission.js';

/**
 * What holds at a point, apart for the ways on which nothing speaks against a good end (`well`), on which an error was found (`soft`), on which the answer is that it
 * failed (`hard`), and on which an exception is on its way through a `finally` (`flying`). Undefined where no such way leads there.
 */
export interface Worlds {
  readonly well: Recorded | undefined;
  readonly soft: Recorded | undefined;
  readonly hard: Recorded | undefined;
  readonly flying: Recorded | undefined;
}

export const nowhere: Worlds = { well: undefined, soft: undefined, hard: undefined, flying: undefined };

export const isNowhere = ({ well, soft, hard, flying }: Worlds): boolean => !well && !soft && !hard && !flying;

export function joinWorlds(a: Worlds, b: Worlds): Worlds {
  return { well: join(a.well, b.well), soft: join(a.soft, b.soft), hard: join(a.hard, b.hard), flying: join(a.flying, b.flying) };
}

export const sameWorlds = (a: Worlds, b: Worlds): boolean => sameRecorded(a.well, b.well) && sameRecorded(a.soft, b.soft) && sameRecorded(a.hard, b.hard) && sameRecorded(a.flying, b.flying);

export function mapWorlds({ well, soft, hard, flying }: Worlds, change: (state: Recorded) => Recorded | undefined): Worlds {
  return { well: well && change(well), soft: soft && change(soft), hard: hard && change(hard), flying: flying && change(flying) };
}

/** All of them as one. */
export const everything = ({ well, soft, hard, flying }: Worlds): Recorded | undefined => join(join(well, soft), join(hard, flying));

/** It is found that something went wrong. */
export const found = (worlds: Worlds): Worlds => ({ ...worlds, well: undefined, soft: join(worlds.well && asFailed(worlds.well), worlds.soft) });

/** It is found that nothing did. */
export const foundNone = (worlds: Worlds): Worlds => (worlds.well && worlds.well.told > 0 ? { ...worlds, well: asDone(worlds.well) } : worlds);

/** It is answered, in a block, that something went wrong. */
export function failed(worlds: Worlds, block: number): Worlds {
  const fresh = join(worlds.well && asFailed(worlds.well), worlds.soft);
  return { ...worlds, well: undefined, soft: undefined, hard: join(fresh && { ...fresh, from: block }, worlds.hard) };
}

/** It is handed on, or answered well: what was found was no failure, unless an event says that it was. */
export const passed = (worlds: Worlds): Worlds => (worlds.soft && toldOfFailure(worlds.soft) ? worlds : { ...worlds, well: join(worlds.well, worlds.soft), soft: undefined });

/** Who records a failure and comes back has told of it. */
export const toldOfFailure = ({ ill, events }: Recorded): boolean => ill === 2 && [...events].some(({ outcome, strength }) => outcome === 'failure' && strength !== 'log');

/** Something was changed. */
export const acted = (worlds: Worlds): Worlds => mapWorlds(worlds, (state) => after(state, { ...nothingRecorded, acted: 2 }));

/**
 * Something was recorded.
 *
 * @param hopeful it can still go well from there
 * @param atomic it is undone with all the rest, should that fail
 */
export function recorded(worlds: Worlds, emission: Emission, hopeful: boolean, atomic = false): Worlds {
  const level: Level = emission.quiet ? 1 : 2;
  const events = new Set([emission]);
  const ill = (state: Recorded, by: Level): Recorded => ({ ...state, ill: maxLevel(state.ill, by), events: union(state.events, events) });
  const well = (state: Recorded): Recorded => ({ ...(state.acted > 0 || (atomic && emission.strength === 'audit') ? { ...state, well: maxLevel(state.well, level) } : { ...state, early: maxLevel(state.early, level) }), events: union(state.events, events) });
  if (emission.outcome === 'both') return mapWorlds(worlds, (state) => ill(well(state), level));
  const onFailure = (state: Recorded): Recorded => (emission.outcome === 'success' ? well(state) : ill(state, level));
  if (!hopeful) return mapWorlds(worlds, emission.strength === 'log' ? (state) => ill(state, level) : onFailure);
  const onSuccess = (state: Recorded): Recorded => {
    if (emission.outcome === 'failure') return ill(state, level);
    // An attempt that is recorded is some record of its failure.
    return emission.outcome === 'either' && state.acted === 0 ? ill(well(state), 1) : well(state);
  };
  // A failure that is recorded as an event of security is one: it is on no good way.
  if (emission.outcome === 'failure' && emission.strength !== 'log') return found(mapWorlds(worlds, onFailure));
  return { well: worlds.well && onSuccess(worlds.well), soft: worlds.soft && onFailure(worlds.soft), hard: worlds.hard && onFailure(worlds.hard), flying: worlds.flying && onFailure(worlds.flying) };
}

/** An ordinary log call far from the handler recorded something. */
export function recordedFar(worlds: Worlds, emission: Emission): Worlds {
  return mapWorlds(worlds, (state) => ({ ...state, far: maxLevel(state.far, emission.quiet ? 1 : 2), events: union(state.events, new Set([emission])) }));
}
