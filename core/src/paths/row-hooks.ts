import { bindingAt, functionAt, valueAt } from '../ir/access.js';
import type { ValueOf } from '../ir/ir.js';
import { ancestors, type OwnClass } from '../facts/ancestors.js';
import { identify } from '../facts/identity.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import type { Given } from '../facts/invocation.js';
import { hookDecorators, rowHooks, type RowHook } from '../model/row-hooks.js';
import type { Program } from '../program/program.js';
import type { FunctionPlace } from '../entries/entry-point.js';
import { declaredHooks, modelName } from './declared-hooks.js';

/** A function that a database library runs when a row is written, and what it is handed. */
export interface HookRun extends FunctionPlace {
  readonly args: readonly Given[];
}

/** The hooks of a model of the project that a call runs: `@AfterCreate static record(instance, options)` for `User.create(values, options)`. */
export function rowHooksOf(program: Program, at: Located): readonly HookRun[] {
  const call = valueOf(at);
  const callee = call.op === 'call' ? valueAt(at.ir, call.callee) : undefined;
  const run = callee?.op === 'member' ? rowHooks.get(callee.name) : undefined;
  if (call.op !== 'call' || callee?.op !== 'member' || !run) return [];
  const owner = identify(program, beside(at, callee.object));
  const options = call.args[run.options];
  const args: readonly Given[] = options === undefined ? [] : [{ value: call.callee, each: false }, { value: options, each: false }];
  const decorated = owner?.kind === 'class' || owner?.kind === 'instance' ? ancestors(program, owner).flatMap((one) => hooksIn(one, run.hooks)) : [];
  return [...decorated, ...declaredOf(program, at, callee, run)].map((fn) => ({ ...fn, args }));
}

/** Those that are set up by a call, an option or a subscriber. A row that is saved is new, or changed. */
function declaredOf(program: Program, at: Located, { name, object }: ValueOf<'member'>, { hooks }: RowHook): readonly FunctionPlace[] {
  const all = declaredHooks(program);
  if (all.length === 0) return [];
  const owner = valueAt(at.ir, object);
  const model = modelName(owner.op === 'read' ? bindingAt(at.ir, owner.binding).name : owner.op === 'member' || owner.op === 'global' ? owner.name : '');
  const around = `Around${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return all.filter((one) => (one.model === '*' ? owner.op === 'member' || one.hook !== '*' : one.model === model) && (one.hook === '*' || one.hook === around || hooks.has(one.hook) || (name === 'save' && one.hook === 'AfterCreate')));
}

function hooksIn({ file, ir, class: id }: OwnClass, hooks: ReadonlySet<string>): readonly FunctionPlace[] {
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
