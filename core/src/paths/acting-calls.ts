import { blockAt, functionAt, valueAt } from '../ir/access.js';
import { valuesOf } from '../ir/function-values.js';
import { perPart } from '../ir/per-file.js';
import type { BlockId, FileIR, FunctionId, ValueId, ValueOf } from '../ir/ir.js';
import { dottedName } from '../facts/dotted-name.js';
import { splitName } from '../facts/split-name.js';
import { readingVerbs } from '../model/handler-kinds.js';

/** How the result of a call is waited for; `dropped`: nobody looks at it. */
export type Waiting = 'awaited' | 'called-back' | 'dropped' | 'kept';

/** What is done with the result of each call of a function. */
const uses = perPart((ir: FileIR, fn: FunctionId): { readonly awaited: ReadonlySet<ValueId>; readonly kept: ReadonlySet<ValueId>; readonly voided: ReadonlySet<ValueId> } => {
  const awaited = new Set<ValueId>();
  const kept = new Set<ValueId>();
  const voided = new Set<ValueId>();
  for (const id of valuesOf(ir, fn)) {
    const value = valueAt(ir, id);
    if (value.op === 'await') awaited.add(value.value);
    else if (value.op === 'unary' && value.operator === 'void') voided.add(value.operand);
    else for (const part of partsOf(value)) kept.add(part);
  }
  for (const block of functionAt(ir, fn).blocks) {
    const { terminator } = blockAt(ir, block);
    if (terminator.kind === 'return' && terminator.value !== undefined) awaited.add(terminator.value);
    if (terminator.kind === 'branch') kept.add(terminator.test);
  }
  return { awaited, kept, voided };
});

function partsOf(value: ReturnType<typeof valueAt>): readonly ValueId[] {
  switch (value.op) {
    case 'write': case 'cast': case 'spread': case 'store': case 'store-index': return [value.value];
    case 'member': case 'index': case 'rest': return [value.object];
    case 'call': return [...value.args, value.callee];
    case 'choose': return value.options;
    case 'object': return value.entries.map((entry) => entry.value);
    case 'array': return value.elements;
    case 'binary': return [value.left, value.right];
    case 'unary': return [value.operand];
    case 'template': return value.parts;
    case 'yield': return value.value === undefined ? [] : [value.value];
    default: return [];
  }
}

export function waitingFor(ir: FileIR, id: ValueId): Waiting {
  const call = valueAt(ir, id);
  const { awaited, kept, voided } = uses(ir, call.fn);
  if (awaited.has(id)) return 'awaited';
  if (call.op === 'call' && call.args.some((argument) => valueAt(ir, argument).op === 'function')) return 'called-back';
  return kept.has(id) && !voided.has(id) ? 'kept' : 'dropped';
}

/** Is its result thrown away on purpose: `void save()`? */
export const isVoided = (ir: FileIR, id: ValueId): boolean => uses(ir, valueAt(ir, id).fn).voided.has(id);

/** The words of the name of the function that is called. */
export const calleeWords = (ir: FileIR, call: ValueOf<'call'>): readonly string[] => splitName(nameOf(ir, call.callee));

function nameOf(ir: FileIR, id: ValueId): string {
  const value = valueAt(ir, id);
  return value.op === 'member' ? value.name : dottedName(ir, id)?.split('.').at(-1) ?? '';
}

/** Does a function only look, by its name? `findOneAndUpdate` does more. */
export function onlyReads(words: readonly string[]): boolean {
  const [first = ''] = words;
  const more = words.indexOf('and');
  return (readingVerbs.has(first) || ['parse', 'select', 'include', 'exists', 'assert', 'ensure', 'json', 'text', 'sleep', 'delay', 'wait', 'then', 'catch', 'now', 'map', 'filter', 'lean', 'exec', 'populate'].includes(first)) && more < 0;
}

/** Does one place come before another on some way through a function? Ways over exceptions count where that is asked for. */
export function comesBefore(ir: FileIR, first: ValueId, second: ValueId, exceptions = false): boolean {
  const [a, b] = [valueAt(ir, first), valueAt(ir, second)];
  if (a.fn !== b.fn) return false;
  if (a.block === b.block) {
    const { values } = blockAt(ir, a.block);
    return values.indexOf(first) < values.indexOf(second);
  }
  return leadsTo(ir, a.block, b.block, exceptions);
}

/** Does a way lead from one block to another, after at least one step? */
export function leadsTo(ir: FileIR, from: BlockId, to: BlockId, exceptions = false): boolean {
  const seen = new Set<BlockId>();
  const queue: BlockId[] = [from];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const { successors, handler } = blockAt(ir, id);
    const next = successors.filter((edge) => exceptions || edge.when !== 'exception').map((edge) => edge.to);
    for (const block of exceptions ? [...next, handler] : next) {
      if (block === to) return true;
      if (seen.has(block)) continue;
      seen.add(block);
      queue.push(block);
    }
  }
  return false;
}
