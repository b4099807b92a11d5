import { blockAt, functionAt, valueAt } from '../ir/access.js';
import type { Block, FileIR } from '../ir/ir.js';
import { isFailedValue, turnsAway } from '../facts/failed-value.js';
import { beside, type Located } from '../facts/located.js';
import { valuesWithin } from '../ir/function-values.js';
import { nextNames } from '../model/outcomes.js';
import { dottedName } from '../facts/dotted-name.js';
import type { FunctionPlace, Role } from '../entries/entry-point.js';
import type { CallEffects } from './call-effects.js';
import { decidedHere, isContinuation, type Continuation } from './continuation.js';
import { exitAt, leavesAtOnce, push, type Exits } from './exits.js';
import { hopefulBlocks } from './failing-blocks.js';
import { goodEnds } from './good-ends.js';
import { decidedBy, type Known } from './given.js';
import { join, type Recorded } from './level.js';
import { throughBlock } from './through-block.js';
import { startOf, walk, type Through } from './walk.js';
import type { FailedExit, Ways } from './ways.js';
import { everything, nowhere, toldOfFailure, type Worlds } from './worlds.js';

export interface WaysAsk extends FunctionPlace {
  /** What it is to its framework; undefined for a function that others call. */
  readonly role: Role | undefined;
  /** It is a handler, or is written inside of one: what it logs is about that. */
  readonly near: boolean;
  /** It runs in a transaction: what it writes there is there only if all of it is. */
  readonly atomic?: boolean;
  readonly known: Known | undefined;
  /** What it stands around, where it does. */
  readonly inner?: Continuation | undefined;
  /** It is only run where something failed. */
  readonly failing?: boolean;
}

/** The ways out of one function, and what is recorded on each. @param effects what its calls do */
export function functionWays(ask: WaysAsk, effects: CallEffects): Ways {
  const { file, ir, fn, role, known } = ask;
  const { exit, throwExit } = functionAt(ir, fn);
  const hopeful = hopefulBlocks(ir, fn, (id) => givesFailure(effects, file, ir, blockAt(ir, id)) || blockAt(ir, id).values.some((value) => valueAt(ir, value).op === 'call' || valueAt(ir, value).op === 'store' ? endsBadly(ask, effects, { file, ir, value }) : false));
  const through = (block: Block, worlds: Worlds, exits?: Exits): Through => throughBlock(ask, effects, block, worlds, hopeful.has(block.id), exits);
  const reached = walk({
    file, ir, fn, hopeful, start: startOf(ask.failing === true || (role === 'guard' && handsOn(ask))), through,
    decided: (test, nullish) => decidedBy({ file, ir, value: test }, nullish, known) ?? decidedHere({ file, ir, value: test }, nullish, ask.inner),
  });
  const exits: Exits = { thrown: [], answered: [], valued: [], swallowed: [], below: [] };
  const ends: End[] = [];
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
    else if (block.successors.some(({ to }) => to === exit)) push(ends, leave(ask, effects, block, out, exits), (state) => ({ ...state, gives: givesBack(ir, block), block }));
  }
  return { well: together(ask, ends), ...exits, ...(role === undefined ? {} : { ends: goodEnds(effects, ask, ends.map((end) => [end.block, end])) }) };
}

/** A good end, and whether it gives something back: `false`, `null` and `undefined` are nothing; undefined where it says nothing of it. */
interface End extends Recorded {
  readonly gives: boolean | undefined;
  readonly block: Block;
}

function givesBack(ir: FileIR, { terminator }: Block): boolean | undefined {
  const value = terminator.kind === 'return' && terminator.value !== undefined ? valueAt(ir, terminator.value) : undefined;
  return value && !((value.op === 'literal' && (['null', 'undefined'].includes(value.kind) || value.text === 'false')) || (value.op === 'global' && value.name === 'undefined'));
}

/** All its good ends. Where some do what it is for and others find that there is nothing to do, or give nothing back, those are of no weight to who calls it. */
function together({ role, near }: WaysAsk, ends: readonly End[]): Recorded | undefined {
  const does = ({ acted, well, early }: Recorded): boolean => acted > 0 || well > 0 || early > 0;
  const busy = role !== undefined || near ? ends : ends.filter(does);
  const meant = busy.length > 0 ? busy : ends;
  const giving = role === undefined && !near && meant.some(({ gives }) => gives === true) ? meant.filter(({ gives }) => gives !== false) : meant;
  return giving.reduce<Recorded | undefined>((all, one) => join(all, one), undefined);
}

/** `return { success: false }` */
const givesFailure = ({ program }: CallEffects, file: string, ir: FileIR, { terminator }: Block): boolean => terminator.kind === 'return' && terminator.value !== undefined && isFailedValue(program, { file, ir, value: terminator.value });

/** It answers that it failed, or never comes back. */
const endsBadly = ({ inner }: WaysAsk, effects: CallEffects, at: Located): boolean => !isContinuation(inner, at) && (['failed', 'thrown'].includes(effects.marker(at) ?? '') || effects.neverReturns(at));

/** Is there a `next` that it can call? */
const handsOn = ({ ir, fn }: FunctionPlace): boolean => valuesWithin(ir, fn).some((id) => {
  const value = valueAt(ir, id);
  return value.op === 'call' && nextNames.has(dottedName(ir, value.callee)?.split('.').at(-1) ?? '');
});

/** The end of a function, or a `return`: what goes well from there, failures being noted. */
function leave(ask: WaysAsk, effects: CallEffects, block: Block, out: Worlds, exits: Exits): Recorded | undefined {
  const { ir, file } = ask;
  const value = block.terminator.kind === 'return' ? block.terminator.value : undefined;
  push(exits.answered, out.hard, (state) => exitAt(ask, block, state));
  push(out.soft && toldOfFailure(out.soft) ? exits.valued : exits.swallowed, out.soft, (state) => exitAt(ask, block, state));
  if (!out.well) return undefined;
  const given = value === undefined ? undefined : { file, ir, value };
  if (given && effects.rejects(given)) {
    push(exits.thrown, out.well, (state) => exitAt(ask, block, state, valueAt(ir, given.value)));
    return undefined;
  }
  // `return done(null, user)` says it by what it calls.
  const away = given && judgesByValue(ask) && effects.marker(given) === undefined ? turnsAway(effects.program, given) : undefined;
  if (away === 'maybe') exits.valued.push({ ...exitAt(ask, block, out.well), maybe: true });
  else if (away === true) exits.valued.push(exitAt(ask, block, out.well));
  else if (given && isFailedValue(effects.program, given)) exits.valued.push(exitAt(ask, block, out.well));
  else if (given) exits.valued.push(...handedBack(effects, given, out.well));
  return away === true || (given && isFailedValue(effects.program, given)) ? undefined : out.well;
}

const judgesByValue = (ask: WaysAsk): boolean => (ask.role === 'validator') || (ask.role === 'guard' && !handsOn(ask));

/** `return this.service.login(...)`: its failures are handed on. */
function handedBack(effects: CallEffects, at: Located, state: Recorded): readonly FailedExit[] {
  const value = valueAt(at.ir, at.value);
  const inner = value.op === 'await' ? beside(at, value.value) : at;
  return valueAt(at.ir, inner.value).op === 'call' ? effects.at(inner)?.valued.map((one) => ({ ...one, ill: one.ill > state.ill ? one.ill : state.ill })) ?? [] : [];
}
