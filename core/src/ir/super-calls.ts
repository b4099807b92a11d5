import type { FileIR, FunctionId, ValueId, ValueOf } from './ir.js';
import { grouped, perFile } from './per-file.js';
import { ownerOfThis } from './stores.js';

export interface SuperCall {
  readonly id: ValueId;
  readonly call: ValueOf<'call'>;
}

/** The calls of `super(...)` in a constructor, also in arrow functions in it. */
export const superCalls = (ir: FileIR, constructor: FunctionId): readonly SuperCall[] => index(ir).get(constructor) ?? [];

const index = perFile((ir) => grouped(ir.values.flatMap((call, id) =>
  (call.op === 'call' && call.kind === 'super' ? [[ownerOfThis(ir, call.fn), { id, call } satisfies SuperCall] as const] : []))));
