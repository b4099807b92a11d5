import { bindingAt, valueAt } from './access.js';
import type { BindingId, FileIR, FunctionId, ValueId } from './ir.js';
import { perFile } from './per-file.js';

/** What stands on the prototype of a function that is used as a class. */
export interface Prototype {
  readonly members: ReadonlyMap<string, ValueId>;
  /** The function it inherits from, by `util.inherits` or `Object.create`. */
  readonly parent: ValueId | undefined;
}

/** The prototype of a function: `Logger.prototype.info = ...`, `Logger.prototype = { ... }`. */
export function prototypeOf(ir: FileIR, fn: FunctionId): Prototype | undefined {
  return index(ir).byFunction.get(fn);
}

/** The function on whose prototype a function stands. */
export function prototypeOwner(ir: FileIR, method: FunctionId): FunctionId | undefined {
  const { owners, byFunction } = index(ir);
  return owners.get(method) ?? (byFunction.has(method) ? method : undefined);
}

interface Growing {
  readonly members: Map<string, ValueId>;
  parent: ValueId | undefined;
}

interface Index {
  readonly byFunction: Map<FunctionId, Growing>;
  readonly owners: Map<FunctionId, FunctionId>;
}

const index = perFile(collect);

function collect(ir: FileIR): Index {
  const made: Index = { byFunction: new Map(), owners: new Map() };
  for (const value of ir.values) {
    if (value.op === 'store') {
      const whole = value.name === 'prototype' ? functionNamed(ir, value.object) : undefined;
      if (whole !== undefined) notePrototype(ir, made, whole, value.value);
      const object = valueAt(ir, value.object);
      const owner = object.op === 'member' && object.name === 'prototype' ? functionNamed(ir, object.object) : undefined;
      if (owner !== undefined) noteMember(ir, made, owner, value.name, value.value);
    } else if (value.op === 'call') {
      const callee = valueAt(ir, value.callee);
      const [child, parent] = value.args;
      const inherits = (callee.op === 'member' && callee.name === 'inherits') || (callee.op === 'read' && /^(?:inherits|__extends)$/.test(bindingAt(ir, callee.binding).name));
      const fn = inherits && child !== undefined ? functionNamed(ir, child) : undefined;
      if (fn !== undefined) entryOf(made, fn).parent = parent;
    }
  }
  return made;
}

function entryOf(made: Index, fn: FunctionId): Growing {
  let entry = made.byFunction.get(fn);
  if (!entry) made.byFunction.set(fn, entry = { members: new Map(), parent: undefined });
  return entry;
}

function noteMember(ir: FileIR, made: Index, owner: FunctionId, name: string, value: ValueId): void {
  entryOf(made, owner).members.set(name, value);
  const method = valueAt(ir, value);
  if (method.op === 'function') made.owners.set(method.target, owner);
}

/** `= { info() {} }`, `= Object.create(Base.prototype)`, `= new Base()` */
function notePrototype(ir: FileIR, made: Index, owner: FunctionId, id: ValueId): void {
  const value = valueAt(ir, id);
  if (value.op === 'object') for (const entry of value.entries) if (entry.name !== undefined && entry.kind !== 'spread') noteMember(ir, made, owner, entry.name, entry.value);
  if (value.op !== 'call') return;
  const [first] = value.args;
  const given = first === undefined ? undefined : valueAt(ir, first);
  if (value.kind === 'new') entryOf(made, owner).parent = value.callee;
  else if (given?.op === 'member' && given.name === 'prototype') entryOf(made, owner).parent = given.object;
}

/** The function that a name stands for. */
function functionNamed(ir: FileIR, id: ValueId): FunctionId | undefined {
  const value = valueAt(ir, id);
  return value.op === 'read' ? functionOf(ir, value.binding) : undefined;
}

function functionOf(ir: FileIR, binding: BindingId): FunctionId | undefined {
  for (const id of bindingAt(ir, binding).writes) {
    const write = valueAt(ir, id);
    const given = write.op === 'write' ? valueAt(ir, write.value) : write;
    if (given.op === 'function') return given.target;
  }
  return undefined;
}
