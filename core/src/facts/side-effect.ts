import { bindingAt, functionAt, valueAt } from '../ir/access.js';
import type { Value, ValueId, ValueOf } from '../ir/ir.js';
import { valuesOf } from '../ir/function-values.js';
import type { Program } from '../program/program.js';
import { dottedName } from './dotted-name.js';
import { identify } from './identity.js';
import { beside, valueOf, type Located } from './located.js';

export interface SideEffect {
  readonly at: Located;
  /** What it does: it gives something another value, it waits, it changes what it is called on, it throws on bad input. */
  readonly kind: 'assigns' | 'awaits' | 'changes' | 'throws';
}

const changing: ReadonlySet<string> = new Set([
  'push', 'pop', 'shift', 'unshift', 'splice', 'fill', 'copyWithin', 'set', 'add', 'delete', 'clear', 'next', 'append', 'setTime', 'setDate', 'setHours', 'setMinutes', 'setUTCHours', 'increment', 'decrement', 'incr', 'decr',
]);

/** What an argument of a log call does beside giving a value; functions that stand in it run later, or elsewhere. Serves G13.5. */
export function sideEffectsIn(program: Program, argument: Located): readonly SideEffect[] {
  const outer = valueOf(argument);
  return valuesBetween(argument, outer).flatMap((value): SideEffect[] => {
    const at = beside(argument, value);
    const kind = effectOf(program, at);
    return kind ? [{ at, kind }] : [];
  });
}

const valuesBetween = ({ ir }: Located, { fn, start, end }: Value): readonly ValueId[] => valuesOf(ir, fn).filter((id) => {
  const value = valueAt(ir, id);
  return value.start >= start && value.end <= end;
});

function effectOf(program: Program, at: Located): SideEffect['kind'] | undefined {
  const value = valueOf(at);
  switch (value.op) {
    case 'write': return value.declaration || bindingAt(at.ir, value.binding).kind === 'parameter' && valueAt(at.ir, value.value).op === 'parameter' ? undefined : 'assigns';
    case 'store': case 'store-index': case 'delete': return 'assigns';
    case 'await': return 'awaits';
    case 'call': return ofCall(program, at, value);
    default: return undefined;
  }
}

function ofCall(program: Program, at: Located, call: ValueOf<'call'>): SideEffect['kind'] | undefined {
  const callee = valueAt(at.ir, call.callee);
  const name = dottedName(at.ir, call.callee);
  if (name === 'JSON.parse' || /OrThrow$/.test(callee.op === 'member' ? callee.name : name ?? '')) return 'throws';
  const known = identify(program, beside(at, call.callee));
  if (known?.kind === 'function') return changesOuter(known) ? 'changes' : undefined;
  if (callee.op !== 'member' || !changing.has(callee.name) || known?.kind === 'export') return undefined;
  // What was made on the spot, nobody else sees.
  return ['array', 'object', 'call', 'literal'].includes(valueAt(at.ir, callee.object).op) ? undefined : 'changes';
}

/** A function of the project that gives a field of its object, or a variable around it, another value. */
function changesOuter({ ir, fn }: { readonly ir: Located['ir']; readonly fn: number }): boolean {
  if (!functionAt(ir, fn).hasBody) return false;
  return valuesOf(ir, fn).some((id) => {
    const value = valueAt(ir, id);
    if (value.op === 'store') return ['this', 'read'].includes(valueAt(ir, value.object).op) && !isOwn(ir, fn, value.object);
    return value.op === 'write' && !value.declaration && bindingAt(ir, value.binding).fn !== fn;
  });
}

/** An object that the function itself has made. */
function isOwn(ir: Located['ir'], fn: number, object: ValueId): boolean {
  const value = valueAt(ir, object);
  return value.op === 'read' && bindingAt(ir, value.binding).fn === fn && bindingAt(ir, value.binding).kind !== 'parameter';
}
