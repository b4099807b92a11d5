import { valueAt } from '../../ir/access.js';
import { returnedValues } from '../../ir/function-uses.js';
import type { FileIR, ValueOf } from '../../ir/ir.js';
import { dottedName } from '../../facts/dotted-name.js';
import { valueOf, type Located } from '../../facts/located.js';
import { filesNaming } from '../../facts/packages-in-use.js';
import { fieldOf, resolveConstant } from '../../flow/constants.js';
import type { Program } from '../../program/program.js';
import { elementsOf } from '../call-rounds.js';
import { constantText } from '../constant-text.js';
import type { Framework, Registration } from '../entry-point.js';
import { handlerFunctions } from '../handler-functions.js';

/** Points on the way of a request at which it can be turned away. https://hapi.dev/api#request-lifecycle */
const guardingPoints: ReadonlySet<string> = new Set(['onRequest', 'onPreAuth', 'onCredentials', 'onPostAuth', 'onPreHandler']);

/** Hapi: routes as objects wherever they stand, `server.auth.scheme` and `server.auth.strategy`, `server.ext`. */
export const hapi: Framework = {
  id: 'hapi',
  mentions: /\bmethod\b[^]*\bpath\b|\bpath\b[^]*\bmethod\b|\.auth\.(?:scheme|strategy)\s*\(|\.ext\s*\(/,
  *find(program, file, ir) {
    if (!usesHapi(program)) return;
    for (const [id, value] of ir.values.entries()) {
      if (value.op === 'object') yield* ofRoute(program, { file, ir, value: id });
      if (value.op === 'call') yield* ofCall(program, file, ir, value);
    }
  },
};

const usesHapi = (program: Program): boolean => ['\'@hapi/hapi\'', '"@hapi/hapi"', '\'hapi\'', '"hapi"'].some((name) => filesNaming(program, name).length > 0);

/** `{ method: 'POST', path: '/login', handler, options: { pre, handler } }`: routes are kept in lists that others hand to the server. */
function* ofRoute(program: Program, at: Located): Iterable<Registration> {
  const path = fieldOf(at, 'path');
  const method = fieldOf(at, 'method');
  if (!path || !method) return;
  const options = ['options', 'config'].flatMap((name) => fieldOf(at, name) ?? []).map((one) => resolveConstant(program, one));
  const within = (name: string): Located | undefined => options.flatMap((one) => fieldOf(one, name) ?? [])[0];
  const handler = fieldOf(at, 'handler') ?? within('handler');
  if (!handler) return;
  const pre = within('pre');
  const guards = pre ? flatElements(program, pre).map((one) => fieldOf(resolveConstant(program, one), 'method') ?? one) : [];
  const text = constantText(program, path);
  const listed = elementsOf(program, method);
  for (const one of listed.length > 0 ? listed : [method]) {
    const route = { method: constantText(program, one)?.toUpperCase() ?? '*', path: text };
    for (const guard of guards) yield { handler: guard, framework: 'hapi', role: 'guard', route };
    yield { handler, framework: 'hapi', role: 'handler', route, around: guards };
  }
}

/** What runs at the same time stands in a list of its own. */
const flatElements = (program: Program, list: Located): readonly Located[] => elementsOf(program, list).flatMap((one) => (valueOf(one).op === 'array' ? elementsOf(program, one) : [one]));

function* ofCall(program: Program, file: string, ir: FileIR, call: ValueOf<'call'>): Iterable<Registration> {
  const name = dottedName(ir, call.callee) ?? '';
  const given = call.args.map((value): Located => ({ file, ir, value }));
  const [first, second, third] = given;
  if (!first) return;
  if (name.endsWith('.auth.scheme') && second) {
    for (const { ir: home, file: where, fn } of handlerFunctions(program, second)) {
      for (const value of returnedValues(home, fn)) {
        const authenticate = fieldOf(resolveConstant(program, { file: where, ir: home, value }), 'authenticate');
        if (authenticate) yield { handler: authenticate, framework: 'hapi', role: 'guard', says: ['auth', constantText(program, first) ?? ''] };
      }
    }
  } else if (name.endsWith('.auth.strategy') && third) {
    const options = resolveConstant(program, third);
    for (const validate of ['validate', 'validateFunc', 'verify'].flatMap((field) => fieldOf(options, field) ?? [])) {
      if (valueAt(validate.ir, validate.value).op !== 'object') yield { handler: validate, framework: 'hapi', role: 'validator', says: ['auth', constantText(program, first) ?? ''] };
    }
  } else if (name.endsWith('.ext')) {
    yield* ofExtension(program, first, second);
  }
}

/** `server.ext('onPreAuth', guard)`, `server.ext({ type: 'onPreAuth', method: guard })`, also in a list. */
function* ofExtension(program: Program, first: Located, second: Located | undefined): Iterable<Registration> {
  const listed = elementsOf(program, first);
  for (const one of listed.length > 0 ? listed : [first]) {
    const options = resolveConstant(program, one);
    const type = fieldOf(options, 'type') ?? one;
    const method = fieldOf(options, 'method') ?? second;
    if (method && guardingPoints.has(constantText(program, type) ?? '')) yield { handler: method, framework: 'hapi', role: 'guard', route: { method: '*', path: undefined } };
  }
}
