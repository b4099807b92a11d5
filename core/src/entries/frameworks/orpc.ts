import { bindingAt, valueAt } from '../../ir/access.js';
import type { ValueOf } from '../../ir/ir.js';
import { identify } from '../../facts/identity.js';
import { beside, valueOf, type Located } from '../../facts/located.js';
import { fieldOf, resolveConstant } from '../../flow/constants.js';
import type { Program } from '../../program/program.js';
import { constantText } from '../constant-text.js';
import type { Framework, Registration, Route } from '../entry-point.js';
import { placesOf } from '../kept-as.js';
import { chainOf, endsAsProcedure, isBuilt, type ProcedureModel } from '../procedure-chain.js';

/** Steps of building a procedure. https://orpc.dev/docs/procedure */
const procedures: ProcedureModel = {
  steps: new Set(['$context', '$config', '$route', '$meta', '$input', 'use', 'route', 'input', 'output', 'errors', 'meta', 'prefix', 'tag']),
  members: true,
  isRoot(program, at) {
    const value = valueOf(at);
    if (value.op === 'member' ? endsAsProcedure(value.name) : value.op === 'read' && endsAsProcedure(bindingAt(at.ir, value.binding).name)) return true;
    const known = value.op === 'read' ? identify(program, at) : value.op === 'call' ? identify(program, beside(at, value.callee)) : undefined;
    return known?.kind === 'export' && known.package === '@orpc/server' && (value.op === 'call' ? 'implement' : 'os') === known.path;
  },
};

/** oRPC: `os.input(schema).handler(fn)`, `base.use(fn)`, `os.middleware(fn)`. */
export const orpc: Framework = {
  id: 'orpc',
  mentions: /@orpc\/|rocedure\b[\s\S]*\.\s*handler\s*\(/,
  *find(program, file, ir) {
    for (const [id, value] of ir.values.entries()) {
      if (value.op !== 'call') continue;
      const callee = valueAt(ir, value.callee);
      if (callee.op === 'member' && ['handler', 'use', 'middleware'].includes(callee.name)) yield* ofCall(program, { file, ir, value: id }, value, callee);
    }
  },
};

function* ofCall(program: Program, at: Located, call: ValueOf<'call'>, callee: ValueOf<'member'>): Iterable<Registration> {
  const [first] = call.args;
  if (first === undefined || !isBuilt(program, beside(at, callee.object), procedures)) return;
  const handler = beside(at, first);
  const places = placesOf(at.ir, at.value);
  const name = places.at(-1);
  const named = name === undefined ? {} : { name };
  if (callee.name !== 'handler') {
    if (callee.name === 'middleware' || valueOf(handler).op === 'function') yield { handler, framework: 'orpc', role: 'guard', ...named };
    return;
  }
  const { names, around } = chainOf(program, at, callee.object);
  const route = describedRoute(program, beside(at, callee.object)) ?? { method: 'CALL', path: places.length === 0 ? undefined : places.join('.') };
  yield { handler, framework: 'orpc', role: 'handler', route, ...named, says: names, around };
}

const MAX_STEPS = 20;

/** `.route({ method: 'DELETE', path: '/account' })` among the steps. */
function describedRoute(program: Program, from: Located): Route | undefined {
  let at = from;
  for (let step = 0; step < MAX_STEPS; step++) {
    const call = valueOf(at);
    const callee = call.op === 'call' ? valueAt(at.ir, call.callee) : undefined;
    if (call.op !== 'call' || callee?.op !== 'member') return undefined;
    const [first] = call.args;
    if (callee.name === 'route' && first !== undefined) {
      const options = resolveConstant(program, beside(at, first));
      const [method, path] = ['method', 'path'].map((name) => fieldOf(options, name)).map((field) => field && constantText(program, field));
      if (path !== undefined) return { method: method?.toUpperCase() ?? 'POST', path };
    }
    at = beside(at, callee.object);
  }
  return undefined;
}
