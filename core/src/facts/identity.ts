import { bindingAt, classAt, functionAt } from '../ir/access.js';
import { returnedValues } from '../ir/function-uses.js';
import type { FileIR, ValueOf } from '../ir/ir.js';
import { anyLogger, loggerModel, loggerOfPackage } from '../model/loggers/index.js';
import { importTarget } from '../program/modules.js';
import type { Program } from '../program/program.js';
import { annotatedIdentity } from './annotation.js';
import { definitionsOf } from './definitions.js';
import { firstKnown, ofImport } from './import-identity.js';
import { invocationOf, partialCall } from './invocation.js';
import { beside, keyOf, valueOf, type Located } from './located.js';
import { memberIdentity } from './member-identity.js';
import { requiredArgument } from './require-call.js';

/** What a value is, as far as imports, definitions and annotations tell. */
export type Identity =
  /** An export of a package: `path` is `''` for the module itself, else `createLogger`, `loggers.get`. */
  | { readonly kind: 'export'; readonly package: string; readonly path: string }
  /** A global object or a member of one. */
  | { readonly kind: 'global'; readonly path: string }
  /** `made`: the call that made it, where it can be seen. */
  | { readonly kind: 'logger'; readonly library: string; readonly made: Located | undefined }
  | { readonly kind: 'logger-method'; readonly library: string; readonly name: string; readonly made: Located | undefined; readonly bound?: readonly Located[] }
  /** The namespace of an own file. */
  | { readonly kind: 'namespace'; readonly file: string }
  /** An object literal. */
  | { readonly kind: 'object'; readonly at: Located }
  /** `bound`: the arguments it has been given already; `madeBy`: the call of the function around it that gave it back. */
  | { readonly kind: 'function'; readonly file: string; readonly ir: FileIR; readonly fn: number; readonly bound?: readonly Located[]; readonly madeBy?: Located }
  /** A class itself, or (`instance`) an object made of it. */
  | { readonly kind: 'class' | 'instance'; readonly file: string; readonly ir: FileIR; readonly class: number };

/** Follows on from a value; what a part of the search calls for the values it finds. */
export type Follow = (at: Located) => Identity | undefined;

const MAX_STEPS = 60;

/** Follows a value back to what it is. Undefined: not known without a compiler. */
export function identify(program: Program, at: Located): Identity | undefined {
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

function step(program: Program, at: Located, follow: Follow): Identity | undefined {
  const value = valueOf(at);
  switch (value.op) {
    case 'read': return ofRead(program, at, value, follow);
    case 'global': return { kind: 'global', path: value.name };
    case 'import': {
      const source = at.ir.imports[value.import];
      return source && ofImport(importTarget(program, at.file, source.specifier, source.imported), follow);
    }
    case 'write': case 'cast': case 'await': return follow(beside(at, value.value));
    case 'choose': return firstKnown(value.options.map((option) => () => follow(beside(at, option))));
    case 'member': {
      const owner = follow(beside(at, value.object));
      return owner && memberIdentity(program, owner, value.name, follow);
    }
    case 'call': return ofCall(program, at, value, follow);
    case 'parameter': return annotatedIdentity(program, at.file, at.ir, value.type);
    case 'object': return { kind: 'object', at };
    case 'function': return { kind: 'function', file: at.file, ir: at.ir, fn: value.target };
    case 'class': return { kind: 'class', file: at.file, ir: at.ir, class: value.target };
    case 'this': return ofThis(at);
    default: return undefined;
  }
}

/** An annotation says more surely than a definition what a name is for, where it names something we know. */
function ofRead(program: Program, at: Located, value: ValueOf<'read'>, follow: Follow): Identity | undefined {
  const annotated = annotatedIdentity(program, at.file, at.ir, bindingAt(at.ir, value.binding).type);
  if (annotated) return annotated;
  const definitions = definitionsOf(program, at);
  if (definitions.kind === 'import') return ofImport(definitions.target, follow);
  return firstKnown(definitions.values.map((definition) => () => follow(definition)));
}

/** Arrow functions keep the `this` of the function around them. */
function ofThis(at: Located): Identity | undefined {
  let fn = functionAt(at.ir, valueOf(at).fn);
  while (fn.kind === 'arrow' && fn.parent >= 0) fn = functionAt(at.ir, fn.parent);
  if (fn.class === undefined) return undefined;
  return { kind: fn.isStatic ? 'class' : 'instance', file: at.file, ir: at.ir, class: classAt(at.ir, fn.class).id };
}

function ofCall(program: Program, at: Located, value: ValueOf<'call'>, follow: Follow): Identity | undefined {
  const required = requiredModule(at, value);
  if (required !== undefined) return ofImport(importTarget(program, at.file, required, '='), follow);
  const partial = partialCall(at, value);
  if (partial) return withBound(follow(partial.callee), partial.bound);
  const callee = follow(invocationOf(at, value)?.callee ?? beside(at, value.callee));
  switch (callee?.kind) {
    case 'export': {
      const model = loggerOfPackage(callee.package);
      return model?.factories.includes(callee.path) ? { kind: 'logger', library: model.id, made: at } : undefined;
    }
    case 'logger-method': {
      const model = loggerModel(callee.library) ?? anyLogger;
      return model.children.includes(callee.name) ? { kind: 'logger', library: callee.library, made: at } : undefined;
    }
    case 'class': return value.kind === 'new' ? { ...callee, kind: 'instance' } : undefined;
    case 'function': return ofReturned(callee, at, follow);
    default: return undefined;
  }
}

function withBound(known: Identity | undefined, bound: readonly Located[]): Identity | undefined {
  return bound.length > 0 && (known?.kind === 'function' || known?.kind === 'logger-method') ? { ...known, bound: [...known.bound ?? [], ...bound] } : known;
}

/** `getLogger()`: what the function returns. */
function ofReturned({ file, ir, fn }: Identity & { kind: 'function' }, call: Located, follow: Follow): Identity | undefined {
  const returned = firstKnown(returnedValues(ir, fn).map((value) => () => follow({ file, ir, value })));
  return returned?.kind === 'function' && returned.file === file && functionAt(ir, returned.fn).parent === fn ? { ...returned, madeBy: call } : returned;
}

function requiredModule(at: Located, value: ValueOf<'call'>): string | undefined {
  const given = requiredArgument(at, value);
  const argument = given && valueOf(given);
  return argument?.op === 'literal' && argument.kind === 'string' ? argument.text : undefined;
}
