import { functionAt, valueAt } from '../ir/access.js';
import type { FileIR } from '../ir/ir.js';
import { dottedName } from '../facts/dotted-name.js';
import { parameterName } from '../facts/parameter-name.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { fieldOf, resolveConstant } from '../flow/constants.js';
import { constantText } from './constant-text.js';
import { handlerParameters, routeMethods } from '../model/frameworks/routers.js';
import type { Program } from '../program/program.js';
import { callRounds, elementsOf, type CallRound } from './call-rounds.js';
import { controllerMethod } from './controller-reference.js';
import type { FunctionPlace, Registration, Route } from './entry-point.js';
import { handlerFunctions } from './handler-functions.js';
import { libraryGuards } from './library-guards.js';
import { handedRounds } from './own-registrars.js';
import { pathAndRest } from './path-and-rest.js';
import { routerOf } from './routers.js';

/** The packages' names in quotes: files without any of them register nothing, unless they get their router from elsewhere. */
export const routerMention = /\.\s*(?:get|post|put|patch|delete|del|all|use|on|openapi|register|addHook|route)\s*[(<]|\]\s*\(/;

/** `router.post('/login', limit, login)`, `app.use('/api', guard)`, `router.route('/login').post(login)`, `router[route.method](route.path, route.handler)` */
export function* routeCalls(program: Program, file: string, ir: FileIR): Iterable<Registration> {
  for (const [id, value] of ir.values.entries()) {
    if (value.op !== 'call' || value.kind !== 'call') continue;
    const callee = valueAt(ir, value.callee);
    if (callee.op !== 'index' && (callee.op !== 'member' || !isRegistering(callee.name))) continue;
    const at = { file, ir, value: id };
    const router = beside(at, callee.object);
    const framework = routerOf(program, router);
    if (framework === undefined) continue;
    const handed = handedRounds(program, at, value);
    for (const round of handed.length > 0 ? handed : callRounds(program, at, value).map((one) => ({ ...one, router }))) {
      if (isRegistering(round.method)) for (const one of ofRound(program, round.router, round, routerOf(program, round.router) ?? framework)) yield { ...one, router: round.router };
    }
  }
}

const isRegistering = (name: string): boolean => name === 'use' || name === 'register' || name === 'on' || routeMethods.has(name);

function* ofRound(program: Program, router: Located, round: CallRound, framework: string): Iterable<Registration> {
  if (round.method === 'register' || round.method === 'on') {
    yield* ofMethodList(program, round, framework);
    return;
  }
  const described = round.method === 'openapi' && round.args[0] ? describedRoute(program, round.args[0]) : undefined;
  const { path, rest } = described ? { path: described.path, rest: round.args.slice(1, 2) } : pathAndRest(program, router, round.args);
  const inFront = described?.middleware ?? [];
  const handlers = [...inFront, ...rest].filter((one) => !['object', 'literal', 'template'].includes(valueOf(one).op));
  const use = round.method === 'use';
  if (!use && path === undefined && !isHandlerLike(program, handlers.at(-1))) return;
  if (framework === 'router' && !handlers.some((one) => isHandlerLike(program, one))) return;
  const route: Route = described ? { method: described.method, path: described.path } : { method: use ? '*' : routeMethods.get(round.method) ?? '*', path };
  // What stands last answers; behind `use` everything stands in front of what comes later.
  yield* inOrder(program, handlers.flatMap((one): readonly (Located | FunctionPlace)[] => {
    const method = controllerMethod(program, one);
    return method ? [method] : flattened(program, one);
  }), route, framework, !use);
}

function* inOrder(program: Program, flat: readonly (Located | FunctionPlace)[], route: Route, framework: string, answers: boolean): Iterable<Registration> {
  for (const [index, handler] of flat.entries()) {
    const last = index === flat.length - 1 && (answers || takesNoNext(program, handler, framework));
    yield { handler, framework, role: last ? 'handler' : 'guard', route, around: last ? flat.slice(0, -1).flatMap((one) => ('fn' in one ? [] : [one])) : [] };
  }
}

/** `app.use('/hook', (req, res) => { ... })`: who is not told what comes next answers himself. */
function takesNoNext(program: Program, handler: Located | FunctionPlace, framework: string): boolean {
  const functions = 'fn' in handler ? [handler] : handlerFunctions(program, handler);
  return functions.length > 0 && functions.every((one) => {
    const { parameters } = functionAt(one.ir, one.fn);
    const takesAnswer = framework === 'express' || (framework === 'router' && /^_?(?:req|request)$/.test(parameterName(one.ir, one.fn, 0) ?? ''));
    return !('library' in one && one.library !== undefined) && parameters.length > 0 && parameters.length < (takesAnswer ? 3 : 2);
  });
}

/** `router.register(path, ['get', 'post'], handler)` of koa-router (of Fastify it takes a plugin), `app.on(['PUT', 'DELETE'], path, handler)` of Hono. */
function* ofMethodList(program: Program, { method, args }: CallRound, framework: string): Iterable<Registration> {
  const [first, second, ...handlers] = args;
  const [path, methods] = method === 'on' ? [second, first] : [first, second];
  if (path === undefined || methods === undefined || handlers.length === 0) return;
  if (method === 'register' ? valueOf(methods).op !== 'array' : framework !== 'hono') return;
  const listed = valueOf(methods).op === 'array' ? elementsOf(program, methods) : [methods];
  const names = listed.flatMap((one) => constantText(program, one) ?? []);
  if (method === 'on' && !names.every((name) => routeMethods.has(name.toLowerCase()))) return;
  for (const name of names.length === 0 ? ['*'] : names) yield* inOrder(program, handlers.flatMap((one) => flattened(program, one)), { method: name.toUpperCase(), path: constantText(program, path) }, framework, true);
}

/** `app.openapi(createRoute({ method: 'post', path: '/login', middleware: [guard] }), login)` of Hono. */
function describedRoute(program: Program, at: Located): (Route & { readonly middleware: readonly Located[] }) | undefined {
  const place = resolveConstant(program, at);
  const value = valueOf(place);
  const [first] = value.op === 'call' ? value.args : [];
  const options = resolveConstant(program, first === undefined ? place : beside(place, first));
  const [method, path] = ['method', 'path'].map((name) => fieldOf(options, name)).map((field) => field && constantText(program, field));
  const middleware = fieldOf(options, 'middleware');
  return valueOf(options).op === 'object' ? { method: method?.toUpperCase() ?? '*', path, middleware: middleware ? [middleware] : [] } : undefined;
}

/** `[a, b]`, `...guards` */
function flattened(program: Program, at: Located): readonly Located[] {
  const value = valueOf(at);
  if (value.op === 'array') return elementsOf(program, at);
  if (value.op !== 'spread') return [at];
  const inner = elementsOf(program, beside(at, value.value));
  if (inner.length > 0) return inner;
  // `...factory.createHandlers(guard, login)` of Hono
  const made = resolveConstant(program, beside(at, value.value));
  const call = valueOf(made);
  return call.op === 'call' && dottedName(made.ir, call.callee)?.endsWith('.createHandlers') === true ? call.args.map((id) => beside(made, id)) : [at];
}

/** A function that takes a request; one that nothing is known of counts, if it is named. */
function isHandlerLike(program: Program, at: Located | undefined): boolean {
  if (!at) return false;
  if (controllerMethod(program, at)) return true;
  const functions = handlerFunctions(program, at);
  return libraryGuards(program, at).length > 0 || functions.some(({ ir, fn, library }) => library !== undefined || functionAt(ir, fn).parameters.length > 1 || handlerParameters.has(parameterName(ir, fn, 0) ?? ''));
}
