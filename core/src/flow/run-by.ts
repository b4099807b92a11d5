import { functionAt, valueAt } from '../ir/access.js';
import type { FileIR, FunctionId, ValueOf } from '../ir/ir.js';
import { handedOn } from '../facts/handed-on.js';
import { identify, identifyMember, type Identity } from '../facts/identity.js';
import { givenBy, invocationOf, type Given } from '../facts/invocation.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import type { Program } from '../program/program.js';

/** A function of the project that a call runs, and what it hands to its parameters. */
export interface Run {
  readonly target: { readonly file: string; readonly ir: FileIR; readonly fn: FunctionId };
  readonly args: readonly Given[];
  readonly self: Self;
}

/** The class of the object whose inherited method is run: what it leaves to its heirs is looked up there. */
export type Self = Identity & { kind: 'instance' | 'class' } | undefined;

/** The functions of the project that a call runs: its callee, and functions it is given by name (`tokens.forEach(show)`). */
export function runBy(program: Program, at: Located, self?: Self): readonly Run[] {
  const call = valueOf(at);
  if (call.op !== 'call') return [];
  const invocation = invocationOf(at, call);
  const callee = invocation?.callee ?? beside(at, call.callee);
  const known = (self && ofSelf(program, callee, self)) ?? identify(program, callee);
  const direct = runOf(known, callee, invocation?.args ?? givenBy(at, call.args), call.kind === 'new' || call.kind === 'super');
  return [...direct, ...call.args.flatMap((id, argument) => (isReference(at, id) ? byReference(program, at, call, argument) : []))];
}

const isReference = (at: Located, id: number): boolean => ['read', 'member', 'call'].includes(valueAt(at.ir, id).op);

function byReference(program: Program, at: Located, call: ValueOf<'call'>, argument: number): readonly Run[] {
  const given = [0, 1, 2].map((parameter) => handedOn(program, at, call, argument, parameter));
  const id = call.args[argument];
  if (id === undefined || given.every((one) => one === undefined)) return [];
  // An element is written like the list it stands in.
  const args = given.map((one): Given => (one ? { value: one.value.value, each: false, ...(one.failed ? { failed: true } : {}) } : { value: id, each: false }));
  return runOf(identify(program, beside(at, id)), beside(at, id), args, false);
}

const classOf = (known: Identity | undefined): Self => (known?.kind === 'instance' || known?.kind === 'class' ? known : undefined);

/** `this.write(x)` in an inherited method. */
function ofSelf(program: Program, callee: Located, self: Identity): Identity | undefined {
  const value = valueOf(callee);
  if (value.op !== 'member' || valueAt(callee.ir, value.object).op !== 'this') return undefined;
  const found = identifyMember(program, self, value.name);
  return found?.kind === 'function' ? { ...found, self } : found;
}

/** Arguments that a function had been given before take the first places. */
function runOf(known: Identity | undefined, callee: Located, args: readonly Given[], makes: boolean): readonly Run[] {
  const fn = known?.kind === 'function' ? known.fn : (known?.kind === 'class' || known?.kind === 'instance') && makes ? known.ir.classes[known.class]?.constructorFn : undefined;
  if ((known?.kind !== 'function' && known?.kind !== 'class' && known?.kind !== 'instance') || fn === undefined || !functionAt(known.ir, fn).hasBody) return [];
  const bound = known.kind === 'function' ? known.bound ?? [] : [];
  const before = bound.map((one): Given => (one.file === callee.file ? { value: one.value, each: false } : { value: callee.value, each: false }));
  return [{ target: { file: known.file, ir: known.ir, fn }, args: [...before, ...args], self: known.kind === 'function' ? classOf(known.self) : undefined }];
}
