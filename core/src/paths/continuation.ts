import { valueAt } from '../ir/access.js';
import type { FileIR, ValueId } from '../ir/ir.js';
import { isAwaited, isChained } from './chains.js';
import type { Done } from './sequence.js';
import type { Emission } from './emission.js';
import { after, nothingRecorded, union, type Recorded } from './level.js';
import type { Located } from '../facts/located.js';
import { failingSide, failingStatusSide } from './tested.js';
import type { FailedExit } from './ways.js';
import { everything, mapWorlds, nowhere, passed, type Worlds } from './worlds.js';

/** How what a function stands around ends: one way at a time. `none`: it is not looked at. */
export type Ending = 'none' | 'well' | 'thrown' | 'answered' | 'valued';

/** What a function stands around: a handler, or what comes after a middleware. */
export interface Continuation {
  readonly ending: Ending;
  /** Is this the call that runs it? */
  readonly isCall: (at: Located) => boolean;
  /** `promise`: what fails comes out of the call, if somebody waits for it; `sync`: it comes out at once; `observable`: operators are told of it; `blind`: nothing of it comes back. */
  readonly style: 'promise' | 'sync' | 'observable' | 'blind';
}

export const isContinuation = (inner: Continuation | undefined, at: Located): inner is Continuation => inner !== undefined && valueAt(at.ir, at.value).op === 'call' && inner.isCall(at);

/** What a call does to what is known that runs what the function stands around. */
export function continued({ ending, style }: Continuation, at: Located, before: Worlds): Done {
  const worlds = mapWorlds(passed(before), (one) => ({ ...one, events: union(one.events, new Set([markOf(at)])) }));
  const state = everything(worlds);
  const done = (next: Worlds, exits: Partial<Done['exits']> = {}, thrown?: Recorded): Done => ({ worlds: next, marker: undefined, thrown, exits: { thrown: [], answered: [], told: [], ...exits } });
  if (!state || ending === 'none') return done(nowhere);
  if (ending === 'well') return done(style === 'blind' ? worlds : mapWorlds(worlds, (one) => after(one, { ...nothingRecorded, acted: 2 })));
  const exit = exitOf(at, state);
  const chained = isChained(at.ir, at.value);
  // Nobody sees it.
  if (style === 'blind' || (style === 'promise' && !chained && !isAwaited(at.ir, at.value))) return done(nowhere, { answered: [exit] });
  if (ending === 'thrown' && style === 'observable') return done({ ...nowhere, soft: state });
  if (ending === 'thrown') return done(chained ? worlds : nowhere, { thrown: [exit] }, state);
  return done(ending === 'answered' ? { ...nowhere, hard: state } : { ...nowhere, soft: state });
}

const marks = new WeakMap<FileIR, Map<ValueId, Emission>>();
const known = new WeakSet<Emission>();

/** What has come past the call that runs the rest can be told from what has not: it carries this among its events. */
export const isMark = (event: Emission): boolean => known.has(event);

/** Has it come past that call? */
export const hasPassed = (state: Recorded | undefined): boolean => state !== undefined && [...state.events].some(isMark);

function markOf(at: Located): Emission {
  const ofFile = marks.get(at.ir) ?? new Map<ValueId, Emission>();
  marks.set(at.ir, ofFile);
  const mark = ofFile.get(at.value) ?? { at, name: '', strength: 'log', outcome: 'success', quiet: true };
  ofFile.set(at.value, mark);
  known.add(mark);
  return mark;
}

const exitOf = ({ file, ir, value }: Located, { ill, events }: Recorded): FailedExit => {
  const { start, end } = valueAt(ir, value);
  return { ill, events, place: { file, start, end }, note: 'where it runs what is behind it', why: 'failure' };
};

/** Which side of a test is taken of how it ended: `result.ok`, `res.statusCode >= 400`. */
export function decidedHere(test: Located, nullish: boolean, inner: Continuation | undefined): boolean | undefined {
  if (inner === undefined || !['well', 'answered', 'valued'].includes(inner.ending)) return undefined;
  const side = failingSide(test, nullish) ?? failingStatusSide(test);
  return side === undefined ? undefined : (side === 'true') === (inner.ending !== 'well');
}
