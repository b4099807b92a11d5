import { functionAt, valueAt } from '../ir/access.js';
import { valuesWithin } from '../ir/function-values.js';
import type { FileIR, FunctionId, ValueId } from '../ir/ir.js';
import { dottedName } from '../facts/dotted-name.js';
import { splitName } from '../facts/split-name.js';
import { valueOf, type Located } from '../facts/located.js';
import { writingMethods } from '../model/loggers/index.js';
import { nextNames } from '../model/outcomes.js';

const MAX_DEPTH = 3;

/** Words of fields and texts that say how long something took. */
const durations: ReadonlySet<string> = new Set(['duration', 'elapsed', 'took', 'latency', 'timing', 'ms']);

/** Words of names of loggers that only measure. */
const measuring: ReadonlySet<string> = new Set(['perf', 'performance', 'metrics', 'timing', 'timings', 'profiler', 'benchmark']);

/** A log call of what stands around all handlers and says how long each took, or of a logger that only measures: a log of requests, which is no event. */
export function isAccessLog(at: Located): boolean {
  const call = valueOf(at);
  const callee = call.op === 'call' ? valueOf({ ...at, value: call.callee }) : undefined;
  if (call.op !== 'call' || callee?.op !== 'member' || !writingMethods.has(callee.name)) return false;
  if (splitName(dottedName(at.ir, call.callee) ?? '').some((word) => measuring.has(word))) return true;
  if (!call.args.some((id) => saysDuration(at.ir, id, 0))) return false;
  const around = at.ir.functions.filter(({ start, end, hasBody }) => hasBody && start <= call.start && call.end <= end).sort((a, b) => b.start - a.start)[0];
  return around !== undefined && handsOn(at.ir, around.id);
}

/** `await next()`, `opts.next()`, `next.handle()` */
const handsOn = (ir: FileIR, fn: FunctionId): boolean => functionAt(ir, fn).hasBody && valuesWithin(ir, fn).some((id) => {
  const value = valueAt(ir, id);
  const parts = value.op === 'call' ? dottedName(ir, value.callee)?.split('.') ?? [] : [];
  return nextNames.has(parts.at(-1) ?? '') || (parts.at(-1) === 'handle' && nextNames.has(parts.at(-2) ?? ''));
});

function saysDuration(ir: FileIR, id: ValueId, depth: number): boolean {
  const value = valueAt(ir, id);
  const next = (one: ValueId): boolean => saysDuration(ir, one, depth + 1);
  const says = (text: string): boolean => splitName(text.slice(0, 300)).some((word) => durations.has(word));
  if (depth > MAX_DEPTH) return false;
  switch (value.op) {
    case 'literal': return value.kind === 'string' && says(value.text);
    case 'template': return value.texts.some(says) || value.parts.some(next);
    case 'object': return value.entries.some(({ kind, name, value: given }) => (kind !== 'spread' && name !== undefined && says(name)) || next(given));
    case 'binary': return next(value.left) || next(value.right);
    case 'call': return value.args.some(next);
    case 'read': return says(ir.bindings[value.binding]?.name ?? '');
    default: return false;
  }
}
