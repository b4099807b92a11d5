import { functionAt, valueAt } from '../../ir/access.js';
import type { ValueOf } from '../../ir/ir.js';
import { beside, valueOf, type Located } from '../../facts/located.js';
import { parameterName } from '../../facts/parameter-name.js';
import { fieldOf, resolveConstant } from '../../flow/constants.js';
import { handlerParameters } from '../../model/frameworks/routers.js';
import type { Program } from '../../program/program.js';
import { elementsOf } from '../call-rounds.js';
import { constantText } from '../constant-text.js';
import type { Framework, Registration } from '../entry-point.js';
import { handlerFunctions } from '../handler-functions.js';
import { usesHapi } from './hapi.js';

const verb = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|ALL|\*)$/i;

/** Routes that are told by their form alone: what a project's own functions are given in the end reaches a router that nobody follows there. */
export const routeObjects: Framework = {
  id: 'router',
  mentions: /['"](?:GET|POST|PUT|PATCH|DELETE|get|post|put|patch|delete)['"]|\bmethod\s*:/,
  *find(program, file, ir) {
    const framework = usesHapi(program) ? 'hapi' : 'router';
    for (const [id, value] of ir.values.entries()) {
      if (value.op === 'object') yield* ofObject(program, { file, ir, value: id }, framework);
      if (value.op === 'call') yield* ofBuilder(program, { file, ir, value: id }, value, framework);
    }
  },
};

/** `{ method: 'POST', path: '/login', handler, options: { pre, handler } }`: of Hapi, and in lists that others hand to a router. */
function* ofObject(program: Program, at: Located, framework: string): Iterable<Registration> {
  const path = ['path', 'url', 'route'].flatMap((name) => fieldOf(at, name) ?? [])[0];
  const method = fieldOf(at, 'method');
  if (!path || !method) return;
  const options = ['options', 'config'].flatMap((name) => fieldOf(at, name) ?? []).map((one) => resolveConstant(program, one));
  const within = (name: string): Located | undefined => options.flatMap((one) => fieldOf(one, name) ?? [])[0];
  const handler = fieldOf(at, 'handler') ?? within('handler') ?? (framework === 'hapi' ? undefined : fieldOf(at, 'controller') ?? fieldOf(at, 'action'));
  if (!handler) return;
  const text = constantText(program, path);
  const methods = (elementsOf(program, method).length > 0 ? elementsOf(program, method) : [method]).map((one) => constantText(program, one) ?? '*');
  if (framework !== 'hapi' && !(text?.startsWith('/') === true && methods.every((one) => one !== '*' && verb.test(one)) && takesRequest(program, handler))) return;
  const pre = within('pre');
  const guards = pre ? flatElements(program, pre).map((one) => fieldOf(resolveConstant(program, one), 'method') ?? one) : [];
  for (const one of methods) {
    const route = { method: one.toUpperCase(), path: text };
    for (const guard of guards) yield { handler: guard, framework, role: 'guard', route };
    yield { handler, framework, role: 'handler', route, around: guards };
  }
}

/** What runs at the same time stands in a list of its own. */
const flatElements = (program: Program, list: Located): readonly Located[] => elementsOf(program, list).flatMap((one) => (valueOf(one).op === 'array' ? elementsOf(program, one) : [one]));

/** `buildRoute('POST', '/users/signup', controller.signup)` */
function* ofBuilder(program: Program, at: Located, call: ValueOf<'call'>, framework: string): Iterable<Registration> {
  if (call.kind !== 'call' || call.args.length < 3) return;
  const [first, second, ...rest] = call.args.map((id) => beside(at, id));
  if (!first || !second || !isText(first) || !isText(second)) return;
  const texts = [first, second].map((one) => constantText(program, one) ?? '');
  const method = texts.find((text) => verb.test(text));
  const path = texts.find((text) => text.startsWith('/'));
  const handler = rest.findLast((one) => ['function', 'read', 'member', 'call'].includes(valueOf(one).op) && takesRequest(program, one));
  if (method !== undefined && path !== undefined && handler) yield { handler, framework, role: 'handler', route: { method: method.toUpperCase(), path } };
}

const isText = ({ ir, value }: Located): boolean => ['literal', 'template'].includes(valueAt(ir, value).op);

/** Its functions take two things, or one that is called like a request. */
const takesRequest = (program: Program, at: Located): boolean => handlerFunctions(program, at).some(({ ir, fn }) => functionAt(ir, fn).parameters.length > 1 || handlerParameters.has(parameterName(ir, fn, 0) ?? ''));
