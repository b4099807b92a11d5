import { bindingAt, classAt, functionAt, valueAt } from '../ir/access.js';
import type { ClassIR, FileIR } from '../ir/ir.js';
import { loggerOfGlobal } from '../model/loggers/index.js';
import { prototypeOf } from '../ir/prototypes.js';
import { exportTarget } from '../program/modules.js';
import type { Program } from '../program/program.js';
import { annotatedIdentity } from './annotation.js';
import { exportedMethod } from './exported-method.js';
import type { Follow, Identity } from './identity.js';
import { firstKnown, ofImport, rootPath } from './import-identity.js';
import { memberOfClient } from './library-client.js';
import { beside, valueOf, type Located } from './located.js';
import { storesToObject } from './object-methods.js';
import { storedOn } from './put-on.js';
import { memberOfSecurityLog } from './security-log.js';

/** What `owner.name` is. */
export function memberIdentity(program: Program, owner: Identity, name: string, follow: Follow): Identity | undefined {
  switch (owner.kind) {
    case 'export': return ofExport(owner, name);
    case 'global': {
      const model = loggerOfGlobal(owner.path);
      if (model && Object.hasOwn(model.methods, name)) return { kind: 'logger-method', library: model.id, name, made: undefined };
      return { kind: 'global', path: owner.path === 'globalThis' || owner.path === 'global' ? name : `${owner.path}.${name}` };
    }
    case 'logger': return { kind: 'logger-method', library: owner.library, name, made: owner.made };
    case 'client': return memberOfClient(owner, name);
    case 'namespace': return ofImport(exportTarget(program, owner.file, name), follow);
    case 'object': return ofObject(owner.at, name, follow);
    case 'class': case 'instance': return ofClass(program, owner, name, follow);
    case 'made': return ofPrototype(owner, name, follow);
    case 'shape': return ofShape(program, owner, name);
    case 'security-log': return memberOfSecurityLog(name);
    case 'function': case 'logger-method': case 'client-method': case 'emitter': return undefined;
  }
}

function ofExport(owner: Identity & { kind: 'export' }, name: string): Identity {
  if (owner.path === '' && rootPath(name) === '') return owner;
  const path = owner.path === '' ? name : `${owner.path}.${name}`;
  return exportedMethod(owner.package, path) ?? { kind: 'export', package: owner.package, path };
}

function ofObject(at: Located, name: string, follow: Follow): Identity | undefined {
  const value = valueOf(at);
  if (value.op === 'namespace') {
    const exported = value.exports.find((one) => one.name === name);
    return exported && firstKnown(bindingAt(at.ir, exported.binding).writes.map((write) => () => follow(beside(at, write))));
  }
  if (value.op !== 'object') return undefined;
  const entry = value.entries.findLast((candidate) => candidate.name === name && candidate.kind !== 'getter' && candidate.kind !== 'setter');
  if (entry) return follow(beside(at, entry.value));
  return firstKnown([
    ...storesToObject(at.ir, at.value, name).map((stored) => () => follow(beside(at, stored))),
    ...storedOn(at.ir, at.value, name).map((stored) => () => follow(beside(at, stored))),
    ...value.entries.flatMap((one) => (one.kind === 'spread' ? [() => spreadMember(follow(beside(at, one.value)), name, follow)] : [])),
  ]);
}

/** `{ ...base, info }` */
function spreadMember(base: Identity | undefined, name: string, follow: Follow): Identity | undefined {
  return base?.kind === 'object' ? ofObject(base.at, name, follow) : undefined;
}

/** A method on the prototype of the function that made an object, or of one it inherits from. */
function ofPrototype(owner: Identity & { kind: 'made' }, name: string, follow: Follow): Identity | undefined {
  let current: Identity | undefined = owner;
  for (let depth = 0; depth < MAX_ANCESTORS && current?.kind === 'made'; depth++) {
    const { file, ir, fn }: Identity & { kind: 'made' } = current;
    const prototype = prototypeOf(ir, fn);
    const method = prototype?.members.get(name) ?? storesTo(ir, fn, name).at(-1);
    if (method !== undefined) return follow({ file, ir, value: method });
    const parent: Identity | undefined = prototype?.parent === undefined ? undefined : follow({ file, ir, value: prototype.parent });
    current = parent?.kind === 'function' ? { kind: 'made', file: parent.file, ir: parent.ir, fn: parent.fn } : undefined;
  }
  return undefined;
}

/** `deps.logger` with `deps: { logger: Logger }`, or an interface that says so. */
function ofShape(program: Program, { file, ir, members }: Identity & { kind: 'shape' }, name: string): Identity | undefined {
  return annotatedIdentity(program, file, ir, members.find((member) => member.name === name)?.type);
}

/** Superclasses are looked through this far. */
const MAX_ANCESTORS = 8;

/** A field or method, also an inherited one. */
function ofClass(program: Program, owner: Identity & { kind: 'class' | 'instance' }, name: string, follow: Follow): Identity | undefined {
  let current: Identity | undefined = owner;
  for (let depth = 0; depth < MAX_ANCESTORS && current?.kind === owner.kind; depth++) {
    const cls: ClassIR = classAt(current.ir, current.class);
    const found = ofOwnMember(program, current, cls, name, follow);
    if (found) return found.kind === 'function' && depth > 0 ? { ...found, self: owner } : found;
    const parent: Identity | undefined = cls.superClass === undefined ? undefined : follow({ file: current.file, ir: current.ir, value: cls.superClass });
    current = parent?.kind === 'class' ? { ...parent, kind: owner.kind } : undefined;
  }
  return undefined;
}

function ofOwnMember(program: Program, owner: Identity & { kind: 'class' | 'instance' }, cls: ClassIR, name: string, follow: Follow): Identity | undefined {
  const { file, ir } = owner;
  const member = cls.members.find((candidate) => candidate.name === name && candidate.isStatic === (owner.kind === 'class') && candidate.kind !== 'setter');
  // A class that only promises a method leaves it to others.
  if (member?.kind === 'method' && member.fn !== undefined) return { kind: 'function', file, ir, fn: (cls.members.find((one) => one.name === name && one.fn !== undefined && functionAt(ir, one.fn).hasBody && one.isStatic === member.isStatic && one.kind === 'method') ?? member).fn ?? member.fn };
  const annotated = member && annotatedIdentity(program, file, ir, member.type);
  if (annotated) return annotated;
  if (member?.initializer !== undefined) return follow({ file, ir, value: member.initializer });
  if (cls.constructorFn === undefined) return undefined;
  return firstKnown(storesTo(ir, cls.constructorFn, name).map((value) => () => follow({ file, ir, value })));
}

/** The values of `this.name = value` in a function. */
function storesTo(ir: FileIR, fn: number, name: string): number[] {
  const found: number[] = [];
  for (const block of functionAt(ir, fn).blocks) {
    for (const id of ir.blocks[block]?.values ?? []) {
      const value = valueAt(ir, id);
      if (value.op === 'store' && value.name === name && valueAt(ir, value.object).op === 'this') found.push(value.value);
    }
  }
  return found;
}
