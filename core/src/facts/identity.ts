import { bindingAt, classAt, functionAt } from '../ir/access.js';
import { callbackUse, returnedValues } from '../ir/function-uses.js';
import type { FileIR, TypeMember, ValueId, ValueOf } from '../ir/ir.js';
import { prototypeOwner } from '../ir/prototypes.js';
import { ownerOfThis } from '../ir/stores.js';
import { anyLogger, loggerModel, loggerOfPackage, securedBy } from '../model/loggers/index.js';
import { importTarget } from '../program/modules.js';
import type { Program } from '../program/program.js';
import { annotatedIdentity } from './annotation.js';
import { definitionsOf } from './definitions.js';
import { asMethod } from './exported-method.js';
import { firstKnown, ofImport } from './import-identity.js';
import { chainedClient, clientMadeBy } from './library-client.js';
import { invocationOf, partialCall } from './invocation.js';
import { beside, keyOf, valueOf, type Located } from './located.js';
import { memberIdentity } from './member-identity.js';
import { objectOfMethod } from './object-methods.js';
import { putOn } from './put-on.js';
import { requiredArgument } from './require-call.js';
import { securityLogMadeBy } from './security-log.js';

/** What a value is, as far as imports, definitions and annotations tell. */
export type Identity =
  /** An export of a package: `path` is `''` for the module itself, else `createLogger`, `loggers.get`. */
  | { readonly kind: 'export'; readonly package: string; readonly path: string }
  /** A global object or a member of one. */
  | { readonly kind: 'global'; readonly path: string }
  /** `made`: the call that made it, where it can be seen. */
  | { readonly kind: 'logger'; readonly library: string; readonly made: Located | undefined }
  | { readonly kind: 'logger-method'; readonly library: string; readonly name: string; readonly made: Located | undefined; readonly bound?: readonly Located[] }
  /** What a package makes that has methods which can fail: an HTTP client, a schema. `library` is the id of the model of its errors. */
  | { readonly kind: 'client'; readonly library: string; readonly made: Located | undefined }
  | { readonly kind: 'client-method'; readonly library: string; readonly name: string; readonly made: Located | undefined }
  /** What emits security events (`createSecurityLog(...)`), and its method. */
  | { readonly kind: 'security-log' | 'emitter' }
  /** The namespace of an own file. */
  | { readonly kind: 'namespace'; readonly file: string }
  /** An object literal. */
  | { readonly kind: 'object'; readonly at: Located }
  /** `bound`: the arguments it has been given already; `madeBy`: the call of the function around it that gave it back; `self`: what it is a method of, where it is inherited. */
  | { readonly kind: 'function'; readonly file: string; readonly ir: FileIR; readonly fn: number; readonly bound?: readonly Located[]; readonly madeBy?: Located; readonly self?: Identity }
  /** Something of a type whose members are known: an interface or type literal of the project. */
  | { readonly kind: 'shape'; readonly file: string; readonly ir: FileIR; readonly members: readonly TypeMember[] }
  /** An object made by `new` of a function. */
  | { readonly kind: 'made'; readonly file: string; readonly ir: FileIR; readonly fn: number }
  /** A class itself, or (`instance`) an object made of it. */
  | { readonly kind: 'class' | 'instance'; readonly file: string; readonly ir: FileIR; readonly class: number };

/** Follows on from a value; what a part of the search calls for the values it finds. */
export type Follow = (at: Located) => Identity | undefined;

const MAX_STEPS = 60;

const identified = new WeakMap<Program, WeakMap<FileIR, Map<ValueId, Identity | undefined>>>();

/** Follows a value back to what it is. Undefined: not known without a compiler. Asked of the same values again and again: answered once. */
export function identify(program: Program, at: Located): Identity | undefined {
  let ofProgram = identified.get(program);
  if (!ofProgram) identified.set(program, ofProgram = new WeakMap());
  let ofFile = ofProgram.get(at.ir);
  if (!ofFile) ofProgram.set(at.ir, ofFile = new Map<ValueId, Identity | undefined>());
  const known = ofFile.get(at.value);
  if (known !== undefined || ofFile.has(at.value)) return known;
  const found = identifyAnew(program, at);
  ofFile.set(at.value, found);
  return found;
}

function identifyAnew(program: Program, at: Located): Identity | undefined {
  const active = new Set<string>();
  let steps = 0;
  const follow: Follow = (next) => {
    const key = keyOf(next);
    if (active.has(key) || ++steps > MAX_STEPS) return undefined;
    active.add(key);
    const found = step(program, next, follow);
    active.delete(key);
    return found;
  };
  return follow(at);
}

/** What a member of something known is. */
export function identifyMember(program: Program, owner: Identity, name: string): Identity | undefined {
  return memberIdentity(program, owner, name, (next) => identify(program, next));
}

function step(program: Program, at: Located, follow: Follow): Identity | undefined {
  const value = valueOf(at);
  switch (value.op) {
    case 'read': return ofRead(program, at, value, follow);
    case 'global': return value.name === 'exports' && at.ir.moduleKind === 'commonjs' ? { kind: 'namespace', file: at.file } : { kind: 'global', path: value.name };
    case 'import': {
      const source = at.ir.imports[value.import];
      return source && ofImport(importTarget(program, at.file, source.specifier, source.imported), follow);
    }
    case 'write': case 'cast': case 'await': case 'store': return follow(beside(at, value.value));
    case 'choose': return firstKnown(value.options.map((option) => () => follow(beside(at, option))));
    case 'member': {
      if (isModuleExports(at, value)) return { kind: 'namespace', file: at.file };
      const owner = follow(beside(at, value.object));
      return (owner && memberIdentity(program, owner, value.name, follow)) ?? putOn(program, at, value, follow);
    }
    case 'call': return ofCall(program, at, value, follow);
    case 'parameter': return annotatedIdentity(program, at.file, at.ir, value.type) ?? handedLogger(at, value, follow) ?? resolvedModule(at, value, follow) ?? inTransaction(at, value, follow);
    case 'super': return ofSuper(at, follow);
    case 'import-call': return value.specifier === undefined ? undefined : ofImport(importTarget(program, at.file, value.specifier, '*'), follow);
    case 'namespace': return { kind: 'object', at };
    case 'object': return { kind: 'object', at };
    case 'function': return { kind: 'function', file: at.file, ir: at.ir, fn: value.target };
    case 'class': return { kind: 'class', file: at.file, ir: at.ir, class: value.target };
    case 'this': return ofThis(at);
    default: return undefined;
  }
}

/** `withScope((scope) => ...)`: some libraries hand a logger to the function they are given. */
function handedLogger(at: Located, value: ValueOf<'parameter'>, follow: Follow): Identity | undefined {
  const use = value.index === 0 ? callbackUse(at.ir, value.fn) : undefined;
  const callee = asMethod(use && follow(beside(at, use.value.callee)));
  const model = callee?.kind === 'export' ? loggerOfPackage(callee.package) : callee?.kind === 'logger-method' ? loggerModel(callee.library) : undefined;
  const name = callee?.kind === 'export' ? callee.path : callee?.kind === 'logger-method' ? callee.name : '';
  return model?.callbacks?.includes(name) ? { kind: 'logger', library: model.id, made: undefined } : undefined;
}

/** An annotation says more surely than a definition what a name is for, where it names something we know. */
function ofRead(program: Program, at: Located, value: ValueOf<'read'>, follow: Follow): Identity | undefined {
  const annotated = annotatedIdentity(program, at.file, at.ir, bindingAt(at.ir, value.binding).type);
  if (annotated && annotated.kind !== 'shape') return annotated;
  const definitions = definitionsOf(program, at);
  if (definitions.kind === 'import') return ofImport(definitions.target, follow);
  return firstKnown([...definitions.values.map((definition) => () => follow(definition)), () => annotated]);
}

function ofThis(at: Located): Identity | undefined {
  const { file, ir } = at;
  const fn = functionAt(ir, ownerOfThis(ir, valueOf(at).fn));
  if (fn.class !== undefined) return { kind: fn.isStatic ? 'class' : 'instance', file, ir, class: classAt(ir, fn.class).id };
  const object = objectOfMethod(ir, fn.id);
  if (object !== undefined) return { kind: 'object', at: beside(at, object) };
  const maker = prototypeOwner(ir, fn.id);
  return maker === undefined ? undefined : { kind: 'made', file, ir, fn: maker };
}

/** `super.info(x)`, `super(x)`: the class that is extended. */
function ofSuper(at: Located, follow: Follow): Identity | undefined {
  const own = ofThis(at);
  if (own?.kind !== 'class' && own?.kind !== 'instance') return undefined;
  const { superClass } = classAt(own.ir, own.class);
  const parent = superClass === undefined ? undefined : follow(beside(at, superClass));
  return parent?.kind === 'class' ? { ...parent, kind: own.kind } : undefined;
}

/** `module.exports` */
function isModuleExports(at: Located, { object, name }: ValueOf<'member'>): boolean {
  const owner = valueOf(beside(at, object));
  return name === 'exports' && owner.op === 'global' && owner.name === 'module';
}

/** `import('./file.js').then((module) => ...)` */
function resolvedModule(at: Located, value: ValueOf<'parameter'>, follow: Follow): Identity | undefined {
  const use = value.index === 0 ? callbackUse(at.ir, value.fn) : undefined;
  const callee = use && valueOf(beside(at, use.value.callee));
  return callee?.op === 'member' && callee.name === 'then' && valueOf(beside(at, callee.object)).op === 'import-call' ? follow(beside(at, callee.object)) : undefined;
}

/** `service.transactional((service) => ...)`: the same service, in a transaction. */
function inTransaction(at: Located, value: ValueOf<'parameter'>, follow: Follow): Identity | undefined {
  const use = value.index === 0 ? callbackUse(at.ir, value.fn) : undefined;
  const callee = use && valueOf(beside(at, use.value.callee));
  const owner = callee?.op === 'member' && /transaction/i.test(callee.name) ? follow(beside(at, callee.object)) : undefined;
  return owner?.kind === 'instance' ? owner : undefined;
}

function ofCall(program: Program, at: Located, value: ValueOf<'call'>, follow: Follow): Identity | undefined {
  const required = requiredModule(at, value);
  if (required !== undefined) return ofImport(importTarget(program, at.file, required, '='), follow);
  const partial = partialCall(at, value);
  if (partial) return withBound(follow(partial.callee), partial.bound);
  const callee = asMethod(follow(invocationOf(at, value)?.callee ?? beside(at, value.callee)));
  switch (callee?.kind) {
    case 'export': {
      // `const run = promisify(exec)`: what fails with `exec` fails with `run`.
      const [promisified] = callee.package === 'util' && callee.path === 'promisify' ? value.args : [];
      if (promisified !== undefined) return follow(beside(at, promisified));
      // With other types it is the same logger.
      if (callee.package === securedBy.package && callee.path === securedBy.path && value.args[0] !== undefined) return follow(beside(at, value.args[0]));
      const model = loggerOfPackage(callee.package);
      return model?.factories.includes(callee.path) ? { kind: 'logger', library: model.id, made: at } : securityLogMadeBy(callee) ?? clientMadeBy(callee, at);
    }
    case 'client-method': return chainedClient(callee);
    case 'global': return callee.path === 'Object.freeze' && value.args[0] !== undefined ? follow(beside(at, value.args[0])) : undefined;
    case 'logger-method': {
      const model = loggerModel(callee.library) ?? anyLogger;
      return model.children.includes(callee.name) ? { kind: 'logger', library: callee.library, made: at } : undefined;
    }
    case 'class': return value.kind === 'new' ? { ...callee, kind: 'instance' } : undefined;
    case 'function': return value.kind === 'new' ? { kind: 'made', file: callee.file, ir: callee.ir, fn: callee.fn } : ofReturned(callee, at, follow);
    default: return undefined;
  }
}

function withBound(known: Identity | undefined, bound: readonly Located[]): Identity | undefined {
  return bound.length > 0 && (known?.kind === 'function' || known?.kind === 'logger-method') ? { ...known, bound: [...known.bound ?? [], ...bound] } : known;
}

/** `getLogger()`: what the function returns. */
function ofReturned({ file, ir, fn, self }: Identity & { kind: 'function' }, call: Located, follow: Follow): Identity | undefined {
  const returned = firstKnown(returnedValues(ir, fn).map((value) => () => follow({ file, ir, value })));
  // An inherited method that returns `this` returns what it was called on.
  if (self && returned?.kind === 'instance' && returned.file === file && returned.class === functionAt(ir, fn).class) return self;
  return returned?.kind === 'function' && returned.file === file && functionAt(ir, returned.fn).parent === fn ? { ...returned, madeBy: call } : returned;
}

function requiredModule(at: Located, value: ValueOf<'call'>): string | undefined {
  const given = requiredArgument(at, value);
  const argument = given && valueOf(given);
  return argument?.op === 'literal' && argument.kind === 'string' ? argument.text : undefined;
}
