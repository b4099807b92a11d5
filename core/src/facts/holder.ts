import { bindingAt, valueAt } from '../ir/access.js';
import type { ValueOf } from '../ir/ir.js';
import { holderSteps, jobGetters, type Holder } from '../model/frameworks/payloads.js';
import type { Program } from '../program/program.js';
import { definitionsOf } from './definitions.js';
import { givenHolder } from './given-holder.js';
import { typedHolder, type DeclaredType } from './holder-type.js';
import { beside, valueOf, type Located } from './located.js';

/** What a value is that holds a payload. */
export interface Held {
  readonly holder: Holder;
  /** What the source says the payload's type is: `Order` in `Job<Order>`. */
  readonly declared: readonly DeclaredType[];
  /** Told by a name or by a call in code that has types: they may know better. */
  readonly inferred: boolean;
}

const MAX_STEPS = 12;

/** Is this a job, a message of a queue, or what leads to one? */
export function holderOf(program: Program, at: Located, depth = 0): Held | undefined {
  if (depth > MAX_STEPS) return undefined;
  const value = valueOf(at);
  const follow = (id: number): Held | undefined => holderOf(program, beside(at, id), depth + 1);
  switch (value.op) {
    case 'read': return ofRead(program, at, value, depth);
    case 'parameter': return givenHolder(program, at, value, (receiver) => stepped(holderOf(program, receiver, depth + 1), '*'));
    case 'cast': {
      const typed = typedHolder(program, at, value.type);
      return typed === 'other' ? undefined : typed ?? follow(value.value);
    }
    case 'await': case 'write': return follow(value.value);
    case 'call': {
      const callee = valueAt(at.ir, value.callee);
      return callee.op === 'member' && jobGetters.has(callee.name) ? { holder: 'job', declared: [], inferred: true } : undefined;
    }
    case 'choose': return value.options.map(follow).find((held) => held !== undefined);
    case 'member': return stepped(follow(value.object), value.name);
    case 'index': return stepped(follow(value.object), '*');
    case 'element': return value.key ? undefined : stepped(follow(value.iterable), '*');
    default: return undefined;
  }
}

function ofRead(program: Program, at: Located, value: ValueOf<'read'>, depth: number): Held | undefined {
  const typed = typedHolder(program, at, bindingAt(at.ir, value.binding).type);
  if (typed !== undefined) return typed === 'other' ? undefined : typed;
  const definitions = definitionsOf(program, at);
  if (definitions.kind !== 'values') return undefined;
  // A job by its name alone is a parameter: `const job = await store.find(id)` is a record of the application.
  return definitions.values.map((place) => holderOf(program, place, depth + 1)).find((held) => held !== undefined);
}

function stepped(held: Held | undefined, property: string): Held | undefined {
  const holder = held && holderSteps.get(`${held.holder}.${property}`);
  return held && holder && { ...held, holder };
}
