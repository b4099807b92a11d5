import { functionAt, valueAt } from '../../ir/access.js';
import { returnedValues } from '../../ir/function-uses.js';
import type { FileIR, ValueOf } from '../../ir/ir.js';
import { beside, type Located } from '../../facts/located.js';
import { parameterName } from '../../facts/parameter-name.js';
import { fieldOf, resolveConstant } from '../../flow/constants.js';
import type { Program } from '../../program/program.js';
import { handlerParameters, routeMethods } from '../../model/frameworks/routers.js';
import { callRounds, elementsOf } from '../call-rounds.js';
import { constantText } from '../constant-text.js';
import type { Framework, Registration } from '../entry-point.js';
import { handlerFunctions } from '../handler-functions.js';
import { routerOf } from '../routers.js';

/** Hooks that run in front of a handler and can answer in its place. https://fastify.dev/docs/latest/Reference/Hooks/ */
const guardingHooks: ReadonlySet<string> = new Set(['onRequest', 'preParsing', 'preValidation', 'preHandler']);

/** Methods that put a function on the requests: guards are kept there. */
const decorating: ReadonlySet<string> = new Set(['decorate', 'decorateRequest', 'decorateReply']);

/** `fastify.addHook('onRequest', guard)`, `fastify.route({ method, url, handler })`, `fastify.decorate('verifyAccess', guard)` */
export const fastify: Framework = {
  id: 'fastify',
  mentions: /\.\s*(?:addHook|route|decorate\w*|get|post|put|patch|delete)\s*[(<]/,
  *find(program, file, ir) {
    for (const [id, value] of ir.values.entries()) {
      if (value.op !== 'call') continue;
      const callee = valueAt(ir, value.callee);
      if (callee.op !== 'member') continue;
      for (const one of ofCall(program, file, ir, { ...value, id }, callee)) yield { ...one, router: { file, ir, value: callee.object } };
    }
  },
};

function* ofCall(program: Program, file: string, ir: FileIR, call: ValueOf<'call'> & { id: number }, callee: ValueOf<'member'>): Iterable<Registration> {
  const at = { file, ir, value: call.id };
  const [first, second] = call.args;
  const isFastify = (): boolean => ['fastify', 'router'].includes(routerOf(program, beside(at, callee.object)) ?? '');
  if (first === undefined) return;
  if (callee.name === 'addHook' && second !== undefined) {
    if (guardingHooks.has(constantText(program, beside(at, first)) ?? '') && (isFastify() || ir.imports.some(({ specifier }) => specifier.includes('fastify')))) yield { handler: beside(at, second), framework: 'fastify', role: 'guard', route: { method: '*', path: undefined } };
  } else if (decorating.has(callee.name) && second !== undefined) {
    const name = constantText(program, beside(at, first));
    if (name !== undefined && isFastify() && (callee.name !== 'decorate' || mayTakeRequest(program, beside(at, second)))) yield { handler: beside(at, second), framework: 'fastify', role: 'guard', name, says: [name] };
  } else if (callee.name === 'route') {
    for (const { args: [given] } of callRounds(program, at, call)) {
      const options = given && resolveConstant(program, given);
      if (options && (isFastify() || saysRoute(options))) for (const one of ofOptions(program, options, undefined, undefined)) yield { ...one, framework: isFastify() ? 'fastify' : 'router' };
    }
  } else if (second !== undefined && routeMethods.has(callee.name) && valueAt(ir, second).op === 'object' && isFastify()) {
    yield* ofOptions(program, beside(at, second), constantText(program, beside(at, first)), routeMethods.get(callee.name));
  }
}

/** What is put on the server is a tool of handlers, unless it takes their requests, or makes what does; what is put on requests is called on them. */
const mayTakeRequest = (program: Program, at: Located): boolean => handlerFunctions(program, at).some(({ ir, fn, madeBy }) => madeBy !== undefined || functionAt(ir, fn).parameters.length === 0 || handlerParameters.has(parameterName(ir, fn, 0) ?? '') || makesFunction(ir, fn));

const makesFunction = (ir: FileIR, fn: number): boolean => returnedValues(ir, fn).some((id) => valueAt(ir, id).op === 'function');

/** An object that says method, address and handler is a route, whoever takes it. */
const saysRoute = (options: Located): boolean => ['method', 'handler'].every((name) => fieldOf(options, name)) && ['url', 'path'].some((name) => fieldOf(options, name));

/** `{ method: 'POST', url: '/login', preHandler: [guard], handler }` */
function* ofOptions(program: Program, options: Located, path: string | undefined, verb: string | undefined): Iterable<Registration> {
  const text = (name: string): string | undefined => {
    const field = fieldOf(options, name);
    return field && constantText(program, field);
  };
  const url = text('url') ?? text('path') ?? path;
  const guards = [...guardingHooks].flatMap((name) => fieldOf(options, name) ?? []);
  const handler = fieldOf(options, 'handler');
  for (const method of verb === undefined ? methodsOf(program, options) : [verb]) {
    const route = { method, path: url };
    for (const guard of guards) yield { handler: guard, framework: 'fastify', role: 'guard', route };
    if (handler) yield { handler, framework: 'fastify', role: 'handler', route, around: guards };
  }
}

/** `method: 'POST'`, `method: ['POST', 'PUT']`; any where it is not written here. */
function methodsOf(program: Program, options: Located): readonly string[] {
  const field = fieldOf(options, 'method');
  const listed = field ? elementsOf(program, field) : [];
  const texts = (listed.length > 0 ? listed : field ? [field] : []).flatMap((one) => constantText(program, one)?.toUpperCase() ?? []);
  return texts.length > 0 ? texts : ['*'];
}
