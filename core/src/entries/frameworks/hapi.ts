import { valueAt } from '../../ir/access.js';
import { returnedValues } from '../../ir/function-uses.js';
import type { FileIR, ValueOf } from '../../ir/ir.js';
import { dottedName } from '../../facts/dotted-name.js';
import type { Located } from '../../facts/located.js';
import { filesNaming } from '../../facts/packages-in-use.js';
import { fieldOf, resolveConstant } from '../../flow/constants.js';
import type { Program } from '../../program/program.js';
import { elementsOf } from '../call-rounds.js';
import { constantText } from '../constant-text.js';
import type { Framework, Registration } from '../entry-point.js';
import { handlerFunctions } from '../handler-functions.js';

/** Points on the way of a request at which it can be turned away. https://hapi.dev/api#request-lifecycle */
const guardingPoints: ReadonlySet<string> = new Set(['onRequest', 'onPreAuth', 'onCredentials', 'onPostAuth', 'onPreHandler']);

/** Hapi: `server.auth.scheme` and `server.auth.strategy`, `server.ext`; its routes are objects, which `route-objects.ts` finds wherever they stand. */
export const hapi: Framework = {
  id: 'hapi',
  mentions: /\.auth\.(?:scheme|strategy)\s*[(<]|\.ext\s*[(<]/,
  *find(program, file, ir) {
    if (!usesHapi(program)) return;
    for (const value of ir.values) if (value.op === 'call') yield* ofCall(program, file, ir, value);
  },
};

/** Does some file of the program name the package? */
export const usesHapi = (program: Program): boolean => ['\'@hapi/hapi\'', '"@hapi/hapi"', '\'hapi\'', '"hapi"'].some((name) => filesNaming(program, name).length > 0);

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
