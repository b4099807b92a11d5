import { functionAt, valueAt } from '../ir/access.js';
import type { Block, BlockId, ValueId } from '../ir/ir.js';
import type { Located } from '../facts/located.js';
import type { CallEffects } from './call-effects.js';
import type { Done } from './sequence.js';
import { receivers } from './chains.js';
import { continued, hasPassed, isContinuation } from './continuation.js';
import { exitAt, leavesAtOnce, push, type Exits } from './exits.js';
import type { WaysAsk } from './function-ways.js';
import { addTo, takeBack } from './in-any-case.js';
import { join, maxLevel, nothingRecorded, union, type Recorded } from './level.js';
import type { Through } from './walk.js';
import type { FailedExit } from './ways.js';
import { everything, failed, nowhere, passed, type Worlds } from './worlds.js';

/** What the calls of a block do, one after the other. */
export function throughBlock(ask: WaysAsk, effects: CallEffects, block: Block, worlds: Worlds, hopeful: boolean, exits: Exits | undefined): Through {
  const { file, ir } = ask;
  let current = worlds;
  let thrown: Recorded | undefined;
  let raised: Recorded | undefined;
  for (const id of block.values) {
    const at: Located = { file, ir, value: id };
    if (!mayDoSomething(at, id)) continue;
    const done = isContinuation(ask.inner, at) ? continued(ask.inner, at, current) : effects.apply(at, current, hopeful, ask);
    // What fails of what is behind it is looked at by itself.
    if (!ask.inner || (!isContinuation(ask.inner, at) && !hasPassed(everything(current)))) raised = join(raised, everything(current));
    thrown = join(thrown, done.thrown);
    if (exits) {
      const told = done.caught && takeBack(exits, new Set(receivers(ir, id)), done.caught);
      const found = saidHere(ask, block, id, done);
      note(exits, told ? withRecords(found, told) : found, id, block, functionAt(ir, ask.fn).throwExit);
      if (done.always) addTo(exits, new Set(receivers(ir, id)), done.always);
    }
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

/** What a function answers with is what it is told to: `sendError(res, 401)` fails where it is called, and `respond(res, 200)` does not. */
function saidHere(ask: WaysAsk, block: Block, by: ValueId, { marker, exits }: Done): Done['exits'] {
  if (exits.answered.length === 0 || (marker !== 'failed' && marker !== 'answered')) return exits;
  const here = exitAt(ask, block, nothingRecorded, valueAt(ask.ir, by));
  return { ...exits, answered: marker === 'answered' ? [] : exits.answered.map(({ ill, events }) => ({ ...here, ill, events })) };
}

/** What had been recorded of the failures before a function was told of them. */
function withRecords({ thrown, answered, told: valued, below = [] }: Done['exits'], told: Recorded): Done['exits'] {
  const raise = (one: FailedExit): FailedExit => ({ ...one, ill: maxLevel(one.ill, told.ill), events: union(told.events, one.events) });
  return { thrown: thrown.map(raise), answered: answered.map(raise), told: valued, below };
}

function note(exits: Exits, found: Done['exits'], by: ValueId, block: Block, throwExit: BlockId): void {
  const add = (list: FailedExit[], some: readonly FailedExit[]): void => {
    for (const one of some) push(list, nothingRecorded, () => ({ ...one, by }));
  };
  if (leavesAtOnce(block, throwExit)) add(exits.thrown, found.thrown);
  add(exits.valued, found.told);
  add(exits.answered, found.answered);
  add(exits.below, found.below ?? []);
}
