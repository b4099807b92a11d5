import type { FileIR, FunctionId, ValueId, ValueOf } from './ir.js';
import { functionAt, valueAt } from './access.js';
import { perFile, perPart } from './per-file.js';

/** A function expression that is handed to a call. */
export interface CallbackUse {
  readonly call: ValueId;
  readonly value: ValueOf<'call'>;
  readonly argument: number;
  /** Names under which it stands in the argument, where that is an object literal. */
  readonly names: readonly string[];
}

/** The call that a function literal is an argument of, or stands in one. */
export function callbackUse(ir: FileIR, fn: FunctionId): CallbackUse | undefined {
  return index(ir).get(fn);
}

const index = perFile((ir): ReadonlyMap<FunctionId, CallbackUse> => {
  const made = new Map<FunctionId, CallbackUse>();
  ir.values.forEach((value, call) => {
    if (value.op !== 'call') return;
    value.args.forEach((id, argument) => {
      const given = valueAt(ir, id);
      if (given.op === 'function') made.set(given.target, { call, value, argument, names: [] });
      if (given.op !== 'object') return;
      for (const entry of given.entries) {
        const inner = valueAt(ir, entry.value);
        if (inner.op === 'function' && entry.name !== undefined) made.set(inner.target, { call, value, argument, names: [entry.name] });
      }
    });
  });
  return made;
});

/** The values a function returns. */
export const returnedValues = perPart((ir, fn): readonly ValueId[] => functionAt(ir, fn).blocks.flatMap((id) => {
  const terminator = ir.blocks[id]?.terminator;
  return terminator?.kind === 'return' && terminator.value !== undefined ? [terminator.value] : [];
}));

/** The values a generator yields; `all` where they are those of another one. */
export function yieldedValues(ir: FileIR, fn: FunctionId): readonly { readonly value: ValueId; readonly all: boolean }[] {
  return functionAt(ir, fn).blocks.flatMap((id) => (ir.blocks[id]?.values ?? []).flatMap((valueId) => {
    const value = ir.values[valueId];
    return value?.op === 'yield' && value.value !== undefined ? [{ value: value.value, all: value.delegate }] : [];
  }));
}
