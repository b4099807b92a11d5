import { blockAt, functionAt, valueAt } from '../ir/access.js';
import type { Block, BlockId } from '../ir/ir.js';
import { exitClass } from './exit-class.js';
import { exitNote } from './exit-note.js';
import type { WaysAsk } from './function-ways.js';
import { maxLevel, type Recorded } from './level.js';
import { MAX_EXITS, type FailedExit } from './ways.js';

/** The ways out of a function that did not go well, while they are gathered. */
export type Exits = Record<'thrown' | 'answered' | 'valued' | 'swallowed' | 'below', FailedExit[]>;

/** Nothing of the function catches what a block throws. */
export const leavesAtOnce = ({ handler, handlerLink }: Block, throwExit: BlockId): boolean => handler === throwExit && handlerLink === undefined;

export function push<T>(list: T[], state: Recorded | undefined, make: (state: Recorded) => T): void {
  if (state && list.length < MAX_EXITS) list.push(make(state));
}

const outcomes: ReadonlySet<string> = new Set(['call', 'store']);

/** A way out at a block, or at an expression of it. */
export function exitAt({ file, ir, fn, near }: WaysAsk, block: Block, state: Recorded, at?: { start: number; end: number }): FailedExit {
  // Where it was said that it failed tells more than where the function then ended.
  const told = at || state.from === undefined ? block : blockAt(ir, state.from);
  const last = told.values.findLast((id) => outcomes.has(valueAt(ir, id).op)) ?? told.values.at(-1);
  const range = at ?? (last === undefined ? functionAt(ir, fn) : valueAt(ir, last));
  return { ill: maxLevel(state.ill, state.told), events: state.events, place: { file, start: range.start, end: range.end }, note: exitNote(ir, fn, told.id) || (block.terminator.kind === 'throw' ? 'where this is thrown' : 'where it ends there'), why: exitClass(ir, fn, told, near) };
}
