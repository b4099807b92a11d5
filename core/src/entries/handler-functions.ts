import { functionAt, valueAt } from '../ir/access.js';
import { returnedValues } from '../ir/function-uses.js';
import type { ValueId, ValueOf } from '../ir/ir.js';
import { callsOfParameter } from '../ir/parameter-calls.js';
import { definitionsOf } from '../facts/definitions.js';
import { asMethod } from '../facts/exported-method.js';
import { identify, type Identity } from '../facts/identity.js';
import { partialCall } from '../facts/invocation.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { requiredArgument } from '../facts/require-call.js';
import { fieldOf, resolveConstant } from '../flow/constants.js';
import { exportTarget, importTarget } from '../program/modules.js';
import type { Program } from '../program/program.js';
import type { FunctionPlace } from './entry-point.js';
import { memberValues } from './member-values.js';

/** A function that a registration runs. */
export interface HandlerFunction extends FunctionPlace {
  /** Own functions around it that call it, the outermost first: `catchAsync(async (req, res) => ...)`. */
  readonly wrappers: readonly FunctionPlace[];
  /** The function that made it, where it is a closure: it is called so. */
  readonly madeBy?: FunctionPlace;
  /** It gives back what a library made: `() => expressJwt({ secret })`. */
  readonly library?: string;
}

const MAX_DEPTH = 8;

/** The functions that an expression handed over as a handler stands for. None where nothing is known of it. */
export function handlerFunctions(program: Program, at: Located, depth = 0): readonly HandlerFunction[] {
  if (depth > MAX_DEPTH) return [];
  const value = valueOf(at);
  const next = (id: ValueId): readonly HandlerFunction[] => handlerFunctions(program, beside(at, id), depth + 1);
  switch (value.op) {
    case 'function': return [{ file: at.file, ir: at.ir, fn: value.target, wrappers: [] }];
    case 'array': return value.elements.flatMap((id) => (id < 0 ? [] : next(id)));
    case 'spread': case 'cast': case 'write': case 'store': case 'await': return next(value.value);
    case 'choose': return value.options.flatMap(next);
    case 'call': return ofCall(program, at, value, depth);
    case 'read': return ofRead(program, at, depth);
    case 'member': return ofMember(program, at, value, depth);
    default: return ofIdentity(identify(program, at));
  }
}

function ofIdentity(known: Identity | undefined): readonly HandlerFunction[] {
  if (known?.kind !== 'function') return [];
  const { file, ir, fn } = known;
  return [{ file, ir, fn, wrappers: [], ...(known.madeBy ? madeByOf(known) : {}) }];
}

function madeByOf({ file, ir, fn }: FunctionPlace): { readonly madeBy?: FunctionPlace } {
  const { parent } = functionAt(ir, fn);
  return parent > 0 ? { madeBy: { file, ir, fn: parent } } : {};
}

/** A name: what it was given, so that wrappers around it are seen. */
function ofRead(program: Program, at: Located, depth: number): readonly HandlerFunction[] {
  const definitions = definitionsOf(program, at);
  const values = definitions.kind === 'values' ? definitions.values : definitions.target?.kind === 'own' ? definitions.target.values : [];
  const found = values.flatMap((one) => handlerFunctions(program, one, depth + 1));
  return found.length > 0 ? found : ofIdentity(identify(program, at));
}

/** `controller.login` of a module, of an object literal or of a class that keeps it in a field: the same. */
function ofMember(program: Program, at: Located, { object, name }: ValueOf<'member'>, depth: number): readonly HandlerFunction[] {
  const found = memberValues(program, at, { object, name }).flatMap((one) => handlerFunctions(program, one, depth + 1));
  if (found.length > 0) return found;
  const direct = ofIdentity(identify(program, at));
  return direct.length > 0 ? direct : ofWrapped(program, beside(at, object), name, depth);
}

/** `const auth = wrapAll(controller)`: what is called like it in what was handed over. */
function ofWrapped(program: Program, owner: Located, name: string, depth: number): readonly HandlerFunction[] {
  const made = resolveConstant(program, owner);
  const call = valueOf(made);
  if (call.op !== 'call') return [];
  return call.args.flatMap((id) => {
    const given = identify(program, beside(made, id));
    const target = given?.kind === 'namespace' ? exportTarget(program, given.file, name) : undefined;
    const field = given?.kind === 'object' ? fieldOf(given.at, name) : undefined;
    return (target?.kind === 'own' ? target.values : field ? [field] : []).flatMap((one) => handlerFunctions(program, one, depth + 1));
  });
}

function ofCall(program: Program, at: Located, call: ValueOf<'call'>, depth: number): readonly HandlerFunction[] {
  const required = requiredArgument(at, call);
  const specifier = required && valueOf(required);
  if (specifier?.op === 'literal') {
    const target = importTarget(program, at.file, specifier.text, '=');
    return target?.kind === 'own' ? target.values.flatMap((one) => handlerFunctions(program, one, depth + 1)) : [];
  }
  const partial = partialCall(at, call);
  if (partial) return handlerFunctions(program, partial.callee, depth + 1);
  const callee = asMethod(identify(program, beside(at, call.callee)));
  if (callee?.kind !== 'function') return givenFunctions(program, at, call, depth);
  const { file, ir, fn } = callee;
  const inner = returnedValues(ir, fn).flatMap((value) => handlerFunctions(program, { file, ir, value }, depth + 1));
  const closures = inner.filter((one) => one.file === file && functionAt(ir, one.fn).parent === fn);
  const wrapped = closures.length === 0 ? [] : call.args.flatMap((id, argument) => handedOver(at, callee, id, argument)
    .flatMap((one) => handlerFunctions(program, beside(at, one), depth + 1)).map((one) => ({ ...one, wrappers: [...closures, ...one.wrappers] })));
  if (wrapped.length > 0) return wrapped;
  if (closures.length > 0) return closures.map((one) => ({ ...one, madeBy: one.madeBy ?? { file, ir, fn } }));
  if (inner.length > 0) return inner;
  const library = returnedValues(ir, fn).map((value) => libraryOf(program, { file, ir, value })).find((one) => one !== undefined);
  return library === undefined ? givenFunctions(program, at, call, depth) : [{ file, ir, fn, wrappers: [], library }];
}

/** What of an argument the function, or a closure in it, calls: the argument itself, or a field of it (`withApi({ handler: async () => ... })`). */
function handedOver(at: Located, { ir, fn }: FunctionPlace, id: ValueId, argument: number): readonly ValueId[] {
  if (callsOfParameter(ir, fn, argument, []).length > 0) return [id];
  const value = valueAt(at.ir, id);
  return value.op !== 'object' ? [] : value.entries.flatMap((entry) => (entry.name !== undefined && callsOfParameter(ir, fn, argument, [entry.name]).length > 0 ? [entry.value] : []));
}

/** `asyncHandler(async (req, res) => ...)` of a package. */
function givenFunctions(program: Program, at: Located, call: ValueOf<'call'>, depth: number): readonly HandlerFunction[] {
  return call.args.flatMap((id) => (['function', 'read', 'member', 'call'].includes(valueAt(at.ir, id).op) ? handlerFunctions(program, beside(at, id), depth + 1) : []));
}

/** The package whose function made a value: `expressJwt({ ... })`. */
function libraryOf(program: Program, at: Located): string | undefined {
  const value = valueOf(at);
  if (value.op !== 'call') return undefined;
  const callee = identify(program, beside(at, value.callee));
  return callee?.kind === 'export' ? `${callee.package}${callee.path === '' ? '' : `.${callee.path}`}` : undefined;
}
