import { valueAt } from '../ir/access.js';
import { dottedName } from '../facts/dotted-name.js';
import { valueOf, type Located } from '../facts/located.js';
import { eventOperators, finishEvents } from '../model/outcomes.js';
import type { Continuation } from './continuation.js';
import { after, asFailed, join, nothingRecorded } from './level.js';
import type { RunFunction } from './runs.js';
import { everything, mapWorlds, nowhere, type Worlds } from './worlds.js';

/** Of the functions that operators of an observable are given, those that are run where it ends as it does. */
export function asObserved(at: Located, runs: readonly RunFunction[], inner: Continuation | undefined): readonly RunFunction[] {
  if (inner?.style !== 'observable') return runs;
  if (inner.ending !== 'thrown') return runs.filter(({ how }) => how !== 'caught');
  const call = valueOf(at);
  const isOperator = call.op === 'call' && eventOperators.has(dottedName(at.ir, call.callee) ?? '');
  return runs.flatMap((run): RunFunction[] => (run.how === 'caught' ? [{ ...run, how: 'inside' }] : isOperator && run.how === 'inside' ? [] : [run]));
}

/** `res.on('finish', f)`: how it ended is known by then. What holds while the function runs, and what holds of the rest after it. */
export function told(at: Located, inner: Continuation | undefined): { readonly enter: (worlds: Worlds) => Worlds; readonly leave: (worlds: Worlds) => Worlds } | undefined {
  if (inner === undefined || inner.ending === 'none' || !isFinish(at)) return undefined;
  if (inner.ending === 'well') return { enter: (worlds) => mapWorlds(worlds, (one) => after(one, { ...nothingRecorded, acted: 2 })), leave: (worlds) => worlds };
  return { enter: (worlds) => ({ ...nowhere, hard: everything(worlds) }), leave: (worlds) => mapWorlds({ ...nowhere, well: join(worlds.well, worlds.hard) }, asFailed) };
}

function isFinish(at: Located): boolean {
  const call = valueOf(at);
  const callee = call.op === 'call' ? valueAt(at.ir, call.callee) : undefined;
  if (call.op !== 'call') return false;
  const [first] = call.args;
  const event = first === undefined ? undefined : valueAt(at.ir, first);
  if (callee?.op === 'member') return ['on', 'once'].includes(callee.name) && event?.op === 'literal' && finishEvents.has(event.text);
  return dottedName(at.ir, call.callee) === 'onFinished';
}
