import { blockAt, functionAt, valueAt } from '../ir/access.js';
import type { Block, BlockId, ValueId } from '../ir/ir.js';
import { isFailedValue, turnsAway } from '../facts/failed-value.js';
import { beside, type Located } from '../facts/located.js';
import { outcomeMarker } from '../facts/outcome-marker.js';
import { valuesWithin } from '../ir/function-values.js';
import { nextNames } from '../model/outcomes.js';
import { dottedName } from '../facts/dotted-name.js';
import type { FunctionPlace, Role } from '../entries/entry-point.js';
import type { CallEffects } from './call-effects.js';
import { exitClass } from './exit-class.js';
import { exitNote } from './exit-note.js';
import { hopefulBlocks } from './failing-blocks.js';
import { decidedBy, type Known } from './given.js';
import { join, type Recorded } from './level.js';
import { startOf, walk, type Through } from './walk.js';
import { MAX_EXITS, type FailedExit, type Ways } from './ways.js';
import { everything, failed, nowhere, passed, toldOfFailure, type Worlds } from './worlds.js';

export interface WaysAsk extends FunctionPlace {
  /** What it is to its framework; undefined for a function that others call. */
  readonly role: Role | undefined;
  /** It is a handler, or is written inside of one: what it logs is about that. */
  readonly near: boolean;
  /** It runs in a transaction: what it writes there is there only if all of it is. */
  readonly atomic?: boolean;
  readonly known: Known | undefined;
}

type Exits = Record<'thrown' | 'answered' | 'valued' | 'swallowed', FailedExit[]>;

/** The ways out of one function, and what is recorded on each. @param effects what its calls do */
export function functionWays(ask: WaysAsk, effects: CallEffects): Ways {
  const { file, ir, fn, role, known } = ask;
  const { exit, throwExit } = functionAt(ir, fn);
  const hopeful = hopefulBlocks(ir, fn, (id) => blockAt(ir, id).values.some((value) => valueAt(ir, value).op === 'call' || valueAt(ir, value).op === 'store' ? endsBadly(effects, { file, ir, value }) : false));
  const through = (block: Block, worlds: Worlds, exits?: Exits): Through => throughBlock(ask, effects, block, worlds, hopeful.has(block.id), exits);
  const reached = walk({
    file, ir, fn, start: startOf(role === 'guard' && handsOn(ask)), through,
    decided: (test, nullish) => decidedBy({ file, ir, value: test }, nullish, known),
  });
  const exits: Exits = { thrown: [], answered: [], valued: [], swallowed: [] };
  const ends: Recorded[] = [];
  for (const id of functionAt(ir, fn).blocks) {
    const worlds = reached.get(id) ?? nowhere;
    const block = blockAt(ir, id);
    if (id === exit || everything(worlds) === undefined) continue;
    if (id === throwExit) {
      if (worlds.flying) exits.thrown.push(exitAt(ask, block, worlds.flying));
      continue;
    }
    const { out } = through(block, worlds, exits);
    if (block.terminator.kind === 'throw' && leavesAtOnce(block, throwExit)) push(exits.thrown, everything(out), (state) => exitAt(ask, block, state, valueAt(ir, block.terminator.kind === 'throw' ? block.terminator.value : 0)));
    else if (block.successors.some(({ to }) => to === exit)) push(ends, leave(ask, effects, block, out, exits), (state) => state);
  }
  return { well: together(ask, ends), ...exits };
}

/** All its good ends. Where some do what it is for and others find that there is nothing to do, those are of no weight to who calls it. */
function together({ role, near }: WaysAsk, ends: readonly Recorded[]): Recorded | undefined {
  const busy = role !== undefined || near ? ends : ends.filter(({ acted, well, early }) => acted > 0 || well > 0 || early > 0);
  return (busy.length > 0 ? busy : ends).reduce<Recorded | undefined>((all, one) => join(all, one), undefined);
}

/** It answers that it failed, or never comes back. */
const endsBadly = (effects: CallEffects, at: Located): boolean => ['failed', 'thrown'].includes(outcomeMarker(effects.program, at) ?? '') || effects.neverReturns(at);

const leavesAtOnce = ({ handler, handlerLink }: Block, throwExit: BlockId): boolean => handler === throwExit && handlerLink === undefined;

/** Is there a `next` that it can call? */
const handsOn = ({ ir, fn }: FunctionPlace): boolean => valuesWithin(ir, fn).some((id) => {
  const value = valueAt(ir, id);
  return value.op === 'call' && nextNames.has(dottedName(ir, value.callee)?.split('.').at(-1) ?? '');
});

/** The end of a function, or a `return`: what goes well from there, failures being noted. */
function leave(ask: WaysAsk, effects: CallEffects, block: Block, out: Worlds, exits: Exits): Recorded | undefined {
  const { ir, file, role } = ask;
  const value = block.terminator.kind === 'return' ? block.terminator.value : undefined;
  push(exits.answered, out.hard, (state) => exitAt(ask, block, state));
  push(out.soft && toldOfFailure(out.soft) ? exits.valued : exits.swallowed, out.soft, (state) => exitAt(ask, block, state));
  if (!out.well) return undefined;
  const given = value === undefined ? undefined : { file, ir, value };
  // `return done(null, user)` says it by what it calls.
  const away = given && judgesByValue(ask) && outcomeMarker(effects.program, given) === undefined ? turnsAway(given) : undefined;
  if (away === 'maybe') exits.valued.push({ ...exitAt(ask, block, out.well), maybe: true });
  else if (away === true) exits.valued.push(exitAt(ask, block, out.well));
  else if (given && isFailedValue(given)) exits.valued.push(exitAt(ask, block, out.well));
  else if (given) exits.valued.push(...handedBack(effects, given, out.well));
  if (away === true || (given && isFailedValue(given))) return undefined;
  return role === undefined && isRejection(effects, given) ? undefined : out.well;
}

const judgesByValue = (ask: WaysAsk): boolean => (ask.role === 'validator') || (ask.role === 'guard' && !handsOn(ask));

const isRejection = (effects: CallEffects, given: Located | undefined): boolean => given !== undefined && effects.rejects(given);

/** `return this.service.login(...)`: its failures are handed on. */
function handedBack(effects: CallEffects, at: Located, state: Recorded): readonly FailedExit[] {
  const value = valueAt(at.ir, at.value);
  const inner = value.op === 'await' ? beside(at, value.value) : at;
  return valueAt(at.ir, inner.value).op === 'call' ? effects.at(inner)?.valued.map((one) => ({ ...one, ill: one.ill > state.ill ? one.ill : state.ill })) ?? [] : [];
}

function push<T>(list: T[], state: Recorded | undefined, make: (state: Recorded) => T): void {
  if (state && list.length < MAX_EXITS) list.push(make(state));
}

const outcomes: ReadonlySet<string> = new Set(['call', 'store']);

function exitAt({ file, ir, fn, near }: WaysAsk, block: Block, state: Recorded, at?: { start: number; end: number }): FailedExit {
  // Where it was said that it failed tells more than where the function then ended.
  const told = at || state.from === undefined ? block : blockAt(ir, state.from);
  const last = told.values.findLast((id) => outcomes.has(valueAt(ir, id).op)) ?? told.values.at(-1);
  const range = at ?? (last === undefined ? functionAt(ir, fn) : valueAt(ir, last));
  return { ill: state.ill, events: state.events, place: { file, start: range.start, end: range.end }, note: exitNote(ir, fn, told.id) || (block.terminator.kind === 'throw' ? 'where this is thrown' : 'where it ends there'), why: exitClass(ir, fn, told, near) };
}

/** What the calls of a block do, one after the other. */
function throughBlock(ask: WaysAsk, effects: CallEffects, block: Block, worlds: Worlds, hopeful: boolean, exits: Exits | undefined): Through {
  const { file, ir } = ask;
  let current = worlds;
  let thrown: Recorded | undefined;
  let raised: Recorded | undefined;
  for (const id of block.values) {
    const at: Located = { file, ir, value: id };
    if (!mayDoSomething(at, id)) continue;
    const done = effects.apply(at, current, hopeful, ask);
    raised = join(raised, everything(current));
    thrown = join(thrown, done.thrown);
    if (exits) note(exits, done, block, functionAt(ir, ask.fn).throwExit);
    current = done.marker === 'failed' ? failed(done.worlds, block.id) : done.marker === 'passed' || done.marker === 'answered' ? passed(done.worlds) : done.worlds;
    if (done.marker === 'again') current = nowhere;
    if (done.marker === 'thrown') {
      thrown = join(thrown, everything(current));
      if (exits && leavesAtOnce(block, functionAt(ir, ask.fn).throwExit)) push(exits.thrown, everything(current), (state) => exitAt(ask, block, state, valueAt(ir, id)));
      current = nowhere;
    }
  }
  if (block.terminator.kind === 'throw') thrown = join(thrown, everything(current));
  return { out: block.terminator.kind === 'throw' && !leavesAtOnce(block, functionAt(ir, ask.fn).throwExit) ? nowhere : current, thrown, raised };
}

const mayDoSomething = ({ ir }: Located, id: ValueId): boolean => ['call', 'store', 'await'].includes(valueAt(ir, id).op);

function note(exits: Exits, done: ReturnType<CallEffects['apply']>, block: Block, throwExit: BlockId): void {
  if (leavesAtOnce(block, throwExit)) exits.thrown.push(...done.exits.thrown.slice(0, Math.max(0, MAX_EXITS - exits.thrown.length)));
  exits.valued.push(...done.exits.told.slice(0, Math.max(0, MAX_EXITS - exits.valued.length)));
  exits.answered.push(...done.exits.answered.slice(0, Math.max(0, MAX_EXITS - exits.answered.length)));
}
