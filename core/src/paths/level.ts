import type { Emission } from './emission.js';

/** On none, some or all of the ways to a point. */
export type Level = 0 | 1 | 2;

/** Of ways that meet. */
const joinLevels = (a: Level, b: Level): Level => (a === b ? a : 1);

/** Of one thing after the other. */
export const maxLevel = (a: Level, b: Level): Level => (a > b ? a : b);

/** What has been recorded and done on the ways to a point of a function. */
export interface Recorded {
  /** Recorded that it went well, or that it was done. */
  readonly well: Level;
  /** The same, while nothing had been done yet: an attempt, should something be done after it. */
  readonly early: Level;
  /** Recorded that it failed, or that somebody tried. */
  readonly ill: Level;
  /** Something was changed. */
  readonly acted: Level;
  /** Recorded by an ordinary log call far from the handler: whether it is about it is said there. */
  readonly far: Level;
  /** Recorded of a failure by a function that gives it back as a value, until somebody has asked for it. */
  readonly told: Level;
  readonly events: ReadonlySet<Emission>;
  /** The block that answered that it failed; of several the first. */
  readonly from?: number;
}

export const nothingRecorded: Recorded = { well: 0, early: 0, ill: 0, acted: 0, far: 0, told: 0, events: new Set() };

export function join(a: Recorded | undefined, b: Recorded | undefined): Recorded | undefined {
  if (!a || !b) return a ?? b;
  return {
    well: joinLevels(a.well, b.well), early: joinLevels(a.early, b.early), ill: joinLevels(a.ill, b.ill), acted: joinLevels(a.acted, b.acted), far: joinLevels(a.far, b.far), told: joinLevels(a.told, b.told),
    events: union(a.events, b.events),
    ...fromOf(a, b),
  };
}

const fromOf = (a: Recorded, b: Recorded): { readonly from?: number } => (a.from === undefined && b.from === undefined ? {} : { from: Math.min(a.from ?? Infinity, b.from ?? Infinity) });

export function union(a: ReadonlySet<Emission>, b: ReadonlySet<Emission>): ReadonlySet<Emission> {
  if (b.size === 0 || a === b) return a;
  if (a.size === 0) return b;
  const extra = [...b].filter((one) => !a.has(one));
  return extra.length === 0 ? a : new Set([...a, ...extra]);
}

/** What a function records that is run at a point. */
export function after(before: Recorded, run: Recorded): Recorded {
  const acts = run.acted > 0;
  // What was recorded before anything was done was an attempt, if something is done now.
  const settled = acts && before.early > 0 ? maxLevel(before.well, 1) : before.well;
  const early = acts ? 0 : before.early;
  const runsEarly = before.acted === 0 && !acts;
  return {
    well: maxLevel(maxLevel(settled, run.well), before.acted > 0 ? run.early : run.early > 0 && acts ? 1 : 0),
    early: runsEarly ? maxLevel(early, run.early) : early,
    ill: maxLevel(before.ill, run.ill),
    acted: maxLevel(before.acted, run.acted),
    far: maxLevel(before.far, run.far),
    told: before.told,
    events: union(before.events, run.events),
    ...(before.from === undefined ? {} : { from: before.from }),
  };
}

/** Somebody asked, and it failed. */
export const asFailed = (state: Recorded): Recorded => (state.told === 0 ? state : { ...state, ill: maxLevel(state.ill, state.told), told: 0 });

/** Somebody asked, and it did not. */
export const asDone = (state: Recorded): Recorded => (state.told === 0 ? state : { ...state, told: 0 });

/** Nothing follows: what was recorded early was no attempt after all. */
export const settledWell = (state: Recorded): Level => maxLevel(state.well, state.early);

export function sameRecorded(a: Recorded | undefined, b: Recorded | undefined): boolean {
  if (!a || !b) return a === b;
  return a.well === b.well && a.early === b.early && a.ill === b.ill && a.acted === b.acted && a.far === b.far && a.told === b.told && a.from === b.from && a.events.size === b.events.size;
}
