import { functionAt, valueAt } from '../ir/access.js';
import type { ValueOf } from '../ir/ir.js';
import { ancestors, type OwnClass } from '../facts/ancestors.js';
import { identify } from '../facts/identity.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import type { Given } from '../facts/invocation.js';
import { hookDecorators, rowHooks } from '../model/row-hooks.js';
import type { Program } from '../program/program.js';
import type { FunctionPlace } from '../entries/entry-point.js';

/** A function that a database library runs when a row is written, and what it is handed. */
export interface HookRun extends FunctionPlace {
  readonly args: readonly Given[];
}

/** The hooks of a model of the project that a call runs: `@AfterCreate static record(instance, options)` for `User.create(values, options)`. */
export function rowHooksOf(program: Program, at: Located): readonly HookRun[] {
  const call = valueOf(at);
  const callee = call.op === 'call' ? valueAt(at.ir, call.callee) : undefined;
  if (call.op !== 'call' || callee?.op !== 'member') return [];
  const run = rowHooks.get(callee.name);
  const owner = run && identify(program, beside(at, callee.object));
  if (!run || (owner?.kind !== 'class' && owner?.kind !== 'instance')) return [];
  const options = call.args[run.options];
  const args: readonly Given[] = options === undefined ? [] : [{ value: call.callee, each: false }, { value: options, each: false }];
  return ancestors(program, owner).flatMap((one) => hooksIn(one, run.hooks, call)).map((fn) => ({ ...fn, args }));
}

function hooksIn({ file, ir, class: id }: OwnClass, hooks: ReadonlySet<string>, _call: ValueOf<'call'>): readonly FunctionPlace[] {
  return (ir.classes[id]?.members ?? []).flatMap(({ fn, decorators }) => {
    const named = decorators.some((decorator) => hooks.has(nameOf({ file, ir, value: decorator })));
    return fn !== undefined && named && functionAt(ir, fn).hasBody ? [{ file, ir, fn }] : [];
  });
}

function nameOf(at: Located): string {
  const value = valueOf(at);
  if (value.op === 'call') return nameOf(beside(at, value.callee));
  const name = value.op === 'read' ? at.ir.bindings[value.binding]?.name ?? '' : value.op === 'global' || value.op === 'member' ? value.name : '';
  return hookDecorators.get(name) ?? name;
}
