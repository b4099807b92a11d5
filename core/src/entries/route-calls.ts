import { functionAt, valueAt } from '../ir/access.js';
import type { FileIR, ValueId, ValueOf } from '../ir/ir.js';
import { parameterName } from '../facts/parameter-name.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { constantText } from './constant-text.js';
import { handlerParameters, routeMethods } from '../model/frameworks/routers.js';
import type { Program } from '../program/program.js';
import type { Registration, Role, Route } from './entry-point.js';
import { handlerFunctions } from './handler-functions.js';
import { routerOf } from './routers.js';

/** The packages' names in quotes: files without any of them register nothing, unless they get their router from elsewhere. */
export const routerMention = /\.\s*(?:get|post|put|patch|delete|del|all|use|openapi|register|addHook|route)\s*\(/;

/** `router.post('/login', limit, login)`, `app.use('/api', guard)`, `router.route('/login').post(login)` */
export function* routeCalls(program: Program, file: string, ir: FileIR): Iterable<Registration> {
  for (const [id, value] of ir.values.entries()) {
    if (value.op !== 'call' || value.kind !== 'call') continue;
    const callee = valueAt(ir, value.callee);
    if (callee.op !== 'member' || (callee.name !== 'use' && callee.name !== 'register' && !routeMethods.has(callee.name))) continue;
    yield* ofCall(program, { file, ir, value: id }, value, callee);
  }
}

function* ofCall(program: Program, at: Located, call: ValueOf<'call'>, callee: ValueOf<'member'>): Iterable<Registration> {
  const framework = routerOf(program, beside(at, callee.object));
  if (framework === undefined) return;
  if (callee.name === 'register') {
    yield* ofRegister(program, at, call, framework);
    return;
  }
  const { path, rest } = pathAndRest(program, at, call, callee);
  const handlers = rest.map((id) => beside(at, id)).filter((one) => !['object', 'literal', 'template'].includes(valueOf(one).op));
  if (callee.name !== 'use' && path === undefined && !isHandlerLike(program, handlers.at(-1))) return;
  if (framework === 'router' && !handlers.some((one) => isHandlerLike(program, one))) return;
  const route: Route = { method: callee.name === 'use' ? '*' : routeMethods.get(callee.name) ?? '*', path };
  // What stands last answers; behind `use` everything stands in front of what comes later.
  const flat = handlers.flatMap((one) => elementsOf(one));
  for (const [index, handler] of flat.entries()) {
    const last = index === flat.length - 1 && callee.name !== 'use';
    const role: Role = last ? 'handler' : 'guard';
    yield { handler, framework, role, route, around: last ? flat.slice(0, -1) : [] };
  }
}

/** `router.register(path, ['get', 'post'], handler)` of koa-router; of Fastify it takes a plugin. */
function* ofRegister(program: Program, at: Located, { args: [path, methods, handler] }: ValueOf<'call'>, framework: string): Iterable<Registration> {
  if (path === undefined || methods === undefined || handler === undefined || valueAt(at.ir, methods).op !== 'array') return;
  const flat = elementsOf(beside(at, handler));
  const route = { method: '*', path: constantText(program, beside(at, path)) };
  for (const [index, one] of flat.entries()) yield { handler: one, framework, role: index === flat.length - 1 ? 'handler' : 'guard', route, around: index === flat.length - 1 ? flat.slice(0, -1) : [] };
}

const elementsOf = (at: Located): readonly Located[] => {
  const value = valueOf(at);
  return value.op === 'array' ? value.elements.filter((id) => id >= 0).map((id) => beside(at, id)) : [at];
};

/** `router.post(path, ...handlers)`, `router.route(path).post(...handlers)`, and `router.post('name', path, ...handlers)` of koa-router. */
function pathAndRest(program: Program, at: Located, call: ValueOf<'call'>, callee: ValueOf<'member'>): { readonly path: string | undefined; readonly rest: readonly ValueId[] } {
  const shared = call.args.every((id) => valueAt(at.ir, id).op !== 'literal') ? sharedPath(at, callee.object) : undefined;
  if (shared !== undefined) return { path: constantText(program, beside(at, shared)), rest: call.args };
  const [first, ...rest] = call.args;
  if (first === undefined) return { path: undefined, rest: [] };
  const text = pathText(program, beside(at, first));
  if (text === undefined) return { path: undefined, rest: isPathLike(at, first) ? rest : call.args };
  const second = rest[0] === undefined ? undefined : pathText(program, beside(at, rest[0]));
  return second?.startsWith('/') === true && !text.startsWith('/') ? { path: second, rest: rest.slice(1) } : { path: text, rest };
}

/** `router.route(path).get(...).post(...)`: what stands in the chain. */
function sharedPath(at: Located, object: ValueId): ValueId | undefined {
  for (let id = object; ;) {
    const owner = valueAt(at.ir, id);
    const callee = owner.op === 'call' ? valueAt(at.ir, owner.callee) : undefined;
    if (owner.op !== 'call' || callee?.op !== 'member') return undefined;
    const [first] = owner.args;
    if (callee.name === 'route' && owner.args.length === 1) return first;
    if (!routeMethods.has(callee.name) || (first !== undefined && valueAt(at.ir, first).op === 'literal')) return undefined;
    id = callee.object;
  }
}

/** The first of several paths stands for them. */
function pathText(program: Program, at: Located): string | undefined {
  const value = valueOf(at);
  const [first] = value.op === 'array' ? value.elements : [];
  if (first !== undefined && first >= 0) return valueAt(at.ir, first).op === 'literal' ? constantText(program, beside(at, first)) : undefined;
  return constantText(program, at);
}

/** A template, an expression, an array of paths: not a handler. */
function isPathLike(at: Located, id: ValueId): boolean {
  const value = valueAt(at.ir, id);
  return value.op === 'template' || value.op === 'binary' || (value.op === 'literal') || (value.op === 'array' && value.elements.every((one) => one < 0 || valueAt(at.ir, one).op === 'literal'));
}

/** A function that takes a request; one that nothing is known of counts, if it is named. */
function isHandlerLike(program: Program, at: Located | undefined): boolean {
  if (!at) return false;
  const functions = handlerFunctions(program, at);
  return functions.some(({ ir, fn, library }) => library !== undefined || functionAt(ir, fn).parameters.length > 1 || handlerParameters.has(parameterName(ir, fn, 0) ?? ''));
}
