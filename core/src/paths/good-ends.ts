import { valueAt } from '../ir/access.js';
import type { Block } from '../ir/ir.js';
import { isAnswer } from '../facts/answer.js';
import { dottedName } from '../facts/dotted-name.js';
import { beside, placeOf, type Located } from '../facts/located.js';
import type { FunctionPlace } from '../entries/entry-point.js';
import { callbackNames } from '../model/outcomes.js';
import type { CallEffects } from './call-effects.js';
import { settledWell, type Recorded } from './level.js';
import type { GoodEnd } from './ways.js';

/** Functions of Next.js and others that answer without an object to do it on. */
const answering: ReadonlySet<string> = new Set(['redirect', 'NextResponse.json', 'NextResponse.redirect', 'Response.json', 'Response.redirect', 'Response', 'NextResponse', 'json']);

/** Where a function answers that it went well; undefined where it does more there than answer: an event in front of that would come before its outcome is known. */
export function goodEnds(effects: CallEffects, { file, ir }: FunctionPlace, ends: readonly (readonly [Block, Recorded])[]): readonly GoodEnd[] | undefined {
  const found = ends.map(([block, state]) => {
    const answer = answerOf(effects, { file, ir, value: 0 }, block);
    return answer && { well: settledWell(state), place: placeOf(answer) };
  });
  return found.length > 0 && found.every((one) => one !== undefined) ? found : undefined;
}

/** The `return` of a value, or the last call of a block, that only answers. */
function answerOf(effects: CallEffects, at: Located, block: Block): Located | undefined {
  const { terminator } = block;
  const returned = terminator.kind === 'return' ? terminator.value : undefined;
  const last = returned ?? block.values.findLast((id) => valueAt(at.ir, id).op === 'call');
  if (last === undefined) return undefined;
  const { op, start, end } = valueAt(at.ir, last);
  if (op === 'await' || (op === 'call' && !answers(effects, beside(at, last))) || (returned === undefined && op !== 'call')) return undefined;
  // What is waited for there may still fail.
  const waits = block.values.some((id) => valueAt(at.ir, id).op === 'await' && valueAt(at.ir, id).start >= start && valueAt(at.ir, id).end <= end);
  return waits ? undefined : beside(at, last);
}

function answers(effects: CallEffects, at: Located): boolean {
  const call = valueAt(at.ir, at.value);
  if (call.op !== 'call') return false;
  const callee = valueAt(at.ir, call.callee);
  const name = dottedName(at.ir, call.callee) ?? '';
  return (callee.op === 'member' && isAnswer(at, callee.object)) || answering.has(name) || callbackNames.has(name) || effects.marker(at) === 'answered';
}
