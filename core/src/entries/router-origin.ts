import { functionAt, valueAt } from '../ir/access.js';
import { returnedValues } from '../ir/function-uses.js';
import type { ValueOf } from '../ir/ir.js';
import { definitionsOf } from '../facts/definitions.js';
import { identify } from '../facts/identity.js';
import { beside, keyOf, valueOf, type Located } from '../facts/located.js';
import { requiredArgument } from '../facts/require-call.js';
import { fieldOf, resolveConstant } from '../flow/constants.js';
import { keptRouterMethods, routerPackages } from '../model/frameworks/routers.js';
import { exportTarget, importTarget, type ImportTarget } from '../program/modules.js';
import type { Program } from '../program/program.js';
import { constantText } from './constant-text.js';
import { memberValues } from './member-values.js';
import { joinedPath } from './joined-path.js';

/** The place where a router was made, or entered a function, and the path that stands in front of its routes from there on. */
export interface RouterOrigin {
  readonly at: Located;
  readonly prefix: string;
}

const MAX_DEPTH = 10;

/** Methods that give back a router as a function: `router.routes()` of Koa. */
const asFunction: ReadonlySet<string> = new Set(['routes', 'middleware', 'callback']);

const known = new WeakMap<Program, Map<string, RouterOrigin | undefined>>();

/** Where the router that an expression stands for was made. Undefined where that cannot be seen. */
export function routerOrigin(program: Program, at: Located, depth = 0): RouterOrigin | undefined {
  const ofProgram = known.get(program) ?? new Map<string, RouterOrigin | undefined>();
  known.set(program, ofProgram);
  const key = keyOf(at);
  if (!ofProgram.has(key)) {
    ofProgram.set(key, undefined);
    const found = depth > MAX_DEPTH ? undefined : step(program, at, depth);
    ofProgram.set(key, found);
  }
  return ofProgram.get(key);
}

function step(program: Program, at: Located, depth: number): RouterOrigin | undefined {
  const value = valueOf(at);
  const next = (one: Located): RouterOrigin | undefined => routerOrigin(program, one, depth + 1);
  switch (value.op) {
    case 'cast': case 'await': case 'write': case 'store': return next(beside(at, value.value));
    case 'choose': return first(value.options, (id) => next(beside(at, id)));
    case 'parameter': return { at, prefix: '' };
    case 'call': return ofCall(program, at, value, depth);
    case 'read': {
      const found = definitionsOf(program, at);
      return first(found.kind === 'values' ? found.values : valuesOf(program, found.target), next);
    }
    case 'import-call': return value.specifier === undefined ? undefined : first(valuesOf(program, importTarget(program, at.file, value.specifier, 'default')), next);
    case 'member': {
      const object = valueAt(at.ir, value.object);
      // `(await import('./auth.js')).default`
      return first(memberValues(program, at, value), next) ?? (value.name === 'default' && object.op === 'await' ? next(beside(at, object.value)) : undefined);
    }
    default: return undefined;
  }
}

function first<Item>(items: readonly Item[], find: (item: Item) => RouterOrigin | undefined): RouterOrigin | undefined {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return undefined;
}

/** Of an own file as a whole, what it exports as its router. */
function valuesOf(program: Program, target: ImportTarget): readonly Located[] {
  if (target?.kind === 'own') return target.values;
  const whole = target?.kind === 'own-namespace' ? exportTarget(program, target.file, 'default') : undefined;
  return whole?.kind === 'own' ? whole.values : [];
}

function ofCall(program: Program, from: Located, outer: ValueOf<'call'>, depth: number): RouterOrigin | undefined {
  const required = requiredArgument(from, outer);
  const specifier = required && valueOf(required);
  if (specifier?.op === 'literal') return first(valuesOf(program, importTarget(program, from.file, specifier.text, '=')), (one) => routerOrigin(program, one, depth + 1));
  const { start, prefix } = chainStart(program, from);
  const call = valueOf(start);
  const made = call.op === 'call' ? ofMaker(program, start, call, depth) : routerOrigin(program, start, depth + 1);
  return made && { at: made.at, prefix: joinedPath(made.prefix, prefix) };
}

/** Of a chain of calls that each give back the router: where it begins, and the paths that were put in front on the way. */
function chainStart(program: Program, from: Located): { readonly start: Located; readonly prefix: string } {
  let prefix = '';
  for (let start = from; ;) {
    const call = valueOf(start);
    const callee = call.op === 'call' && call.kind === 'call' ? valueAt(start.ir, call.callee) : undefined;
    if (call.op !== 'call' || callee?.op !== 'member' || !(keptRouterMethods.has(callee.name) || asFunction.has(callee.name))) return { start, prefix };
    const [path] = call.args;
    if ((callee.name === 'basePath' || callee.name === 'prefix') && path !== undefined) prefix = joinedPath(constantText(program, beside(start, path)) ?? ':x', prefix);
    start = beside(start, callee.object);
  }
}

/** `new Router({ prefix: '/auth' })`, `express.Router()`, or a function of the project's own that gives back a router. */
function ofMaker(program: Program, at: Located, call: ValueOf<'call'>, depth: number): RouterOrigin | undefined {
  const maker = identify(program, beside(at, call.callee));
  if (maker?.kind === 'class') return { at, prefix: '' };
  if (maker?.kind === 'function') {
    const { file, ir, fn } = maker;
    const made = first(returnedValues(ir, fn), (value) => routerOrigin(program, { file, ir, value }, depth + 1));
    const parameter = made && valueOf(made.at);
    const argument = parameter?.op === 'parameter' && parameter.fn === fn && made?.at.file === file && functionAt(ir, fn).parameters.includes(made.at.value) ? call.args[parameter.index] : undefined;
    return argument === undefined ? made : routerOrigin(program, beside(at, argument), depth + 1);
  }
  if (maker?.kind !== 'export' || !routerPackages.has(maker.package)) return undefined;
  const options = call.args.map((id) => fieldOf(resolveConstant(program, beside(at, id)), 'prefix')).find((one) => one !== undefined);
  return { at, prefix: options === undefined ? '' : constantText(program, options) ?? ':x' };
}
