import { valueAt } from '../../ir/access.js';
import type { FileIR, ValueOf } from '../../ir/ir.js';
import { beside, type Located } from '../../facts/located.js';
import { fieldOf, resolveConstant } from '../../flow/constants.js';
import type { Program } from '../../program/program.js';
import { constantText } from '../constant-text.js';
import type { Framework, Registration } from '../entry-point.js';
import { routerOf } from '../routers.js';

/** Hooks that run in front of a handler and can answer in its place. https://fastify.dev/docs/latest/Reference/Hooks/ */
const guardingHooks: ReadonlySet<string> = new Set(['onRequest', 'preParsing', 'preValidation', 'preHandler']);

/** Methods that put a function on the requests: guards are kept there. */
const decorating: ReadonlySet<string> = new Set(['decorate', 'decorateRequest', 'decorateReply']);

/** `fastify.addHook('onRequest', guard)`, `fastify.route({ method, url, handler })`, `fastify.decorate('verifyAccess', guard)` */
export const fastify: Framework = {
  id: 'fastify',
  mentions: /\.\s*(?:addHook|route|decorate\w*|get|post|put|patch|delete)\s*\(/,
  *find(program, file, ir) {
    for (const [id, value] of ir.values.entries()) {
      if (value.op !== 'call') continue;
      const callee = valueAt(ir, value.callee);
      if (callee.op === 'member') yield* ofCall(program, file, ir, { ...value, id }, callee);
    }
  },
};

function* ofCall(program: Program, file: string, ir: FileIR, call: ValueOf<'call'> & { id: number }, callee: ValueOf<'member'>): Iterable<Registration> {
  const at = { file, ir, value: call.id };
  const [first, second] = call.args;
  const isFastify = (): boolean => ['fastify', 'router'].includes(routerOf(program, beside(at, callee.object)) ?? '');
  if (first === undefined) return;
  if (callee.name === 'addHook' && second !== undefined) {
    if (guardingHooks.has(constantText(program, beside(at, first)) ?? '') && isFastify()) yield { handler: beside(at, second), framework: 'fastify', role: 'guard', route: { method: '*', path: undefined } };
  } else if (decorating.has(callee.name) && second !== undefined) {
    const name = constantText(program, beside(at, first));
    if (name !== undefined && isFastify()) yield { handler: beside(at, second), framework: 'fastify', role: 'guard', says: [name] };
  } else if (callee.name === 'route') {
    const options = resolveConstant(program, beside(at, first));
    if (valueAt(options.ir, options.value).op === 'object' && (saysRoute(options) || isFastify())) yield* ofOptions(program, options, undefined, isFastify() ? 'fastify' : 'router');
  } else if (second !== undefined && valueAt(ir, second).op === 'object' && isFastify()) {
    yield* ofOptions(program, beside(at, second), constantText(program, beside(at, first)), 'fastify');
  }
}

/** An object that says method, address and handler is a route, whoever takes it. */
const saysRoute = (options: Located): boolean => ['method', 'handler'].every((name) => fieldOf(options, name)) && ['url', 'path'].some((name) => fieldOf(options, name));

/** `{ method: 'POST', url: '/login', preHandler: [guard], handler }` */
function* ofOptions(program: Program, options: Located, path: string | undefined, framework: string): Iterable<Registration> {
  const text = (name: string): string | undefined => {
    const field = fieldOf(options, name);
    return field && constantText(program, field);
  };
  const route = { method: text('method')?.toUpperCase() ?? '*', path: text('url') ?? text('path') ?? path };
  const guards = [...guardingHooks].flatMap((name) => fieldOf(options, name) ?? []);
  for (const guard of guards) yield { handler: guard, framework, role: 'guard', route };
  const handler = fieldOf(options, 'handler');
  if (handler) yield { handler, framework, role: 'handler', route, around: guards };
}
