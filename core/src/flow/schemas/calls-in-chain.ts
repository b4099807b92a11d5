import { valueAt } from '../../ir/access.js';
import type { ValueId, ValueOf } from '../../ir/ir.js';
import { beside, valueOf, type Located } from '../../facts/located.js';

/** One call of `a.first(x).second(y)`. */
export interface ChainCall {
  readonly at: Located;
  readonly call: ValueOf<'call'>;
  /** The method; of a plain function call, the name is not looked at. */
  readonly name: string | undefined;
  readonly args: readonly Located[];
  /** What the method is called on. */
  readonly on: Located | undefined;
}

const MAX_CALLS = 40;

/** The calls of a chain, the first one first. */
export function callsInChain(at: Located): readonly ChainCall[] {
  const calls: ChainCall[] = [];
  for (let place: Located | undefined = at; place && calls.length < MAX_CALLS; ) {
    const id: ValueId = bare(place, place.value);
    const value = valueAt(place.ir, id);
    if (value.op !== 'call') break;
    const file: Located = place;
    const callee = valueAt(file.ir, value.callee);
    const on: Located | undefined = callee.op === 'member' ? beside(file, callee.object) : undefined;
    calls.unshift({ at: beside(file, id), call: value, name: callee.op === 'member' ? callee.name : undefined, args: value.args.map((arg) => beside(file, arg)), on });
    place = on;
  }
  return calls;
}

/** Without `await` and casts around it. */
function bare(at: Located, id: ValueId): ValueId {
  const value = valueAt(at.ir, id);
  return value.op === 'await' || value.op === 'cast' ? bare(at, value.value) : id;
}

/** The fields of an object literal with their names: no spreads, no computed keys, no methods. */
export function namedEntries(at: Located): readonly { readonly name: string; readonly value: Located }[] {
  const value = valueOf(at);
  if (value.op !== 'object') return [];
  return value.entries.flatMap((entry) => ((entry.kind === 'field' || entry.kind === 'shorthand') && entry.name !== undefined ? [{ name: entry.name, value: beside(at, entry.value) }] : []));
}
