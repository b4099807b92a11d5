import { valueAt } from '../ir/access.js';
import type { FileIR, ValueId } from '../ir/ir.js';
import type { Located } from '../facts/located.js';

/** A decorator by its name, and what it is given. */
export interface Decorator {
  readonly name: string;
  readonly args: readonly Located[];
}

/** The decorators of a class, a method or a property, in order. */
export function decoratorsOf(file: string, ir: FileIR, ids: readonly ValueId[]): readonly Decorator[] {
  return ids.flatMap((id) => {
    const value = valueAt(ir, id);
    const callee = value.op === 'call' ? valueAt(ir, value.callee) : value;
    const name = callee.op === 'read' ? ir.bindings[callee.binding]?.name : callee.op === 'member' || callee.op === 'global' ? callee.name : undefined;
    return name === undefined ? [] : [{ name, args: value.op === 'call' ? value.args.map((one) => ({ file, ir, value: one })) : [] }];
  });
}
