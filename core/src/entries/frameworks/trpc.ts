import { bindingAt, functionAt, valueAt } from '../../ir/access.js';
import type { ValueOf } from '../../ir/ir.js';
import { identify } from '../../facts/identity.js';
import { beside, valueOf, type Located } from '../../facts/located.js';
import { resolveConstant } from '../../flow/constants.js';
import type { Program } from '../../program/program.js';
import type { Framework, Registration } from '../entry-point.js';
import { keptAs } from '../kept-as.js';
import { chainOf, endsAsProcedure, isBuilt, type ProcedureModel } from '../procedure-chain.js';

/** What ends the building of a procedure, and what it is then called. https://trpc.io/docs/server/procedures */
const resolvers: ReadonlyMap<string, string> = new Map([['query', 'QUERY'], ['mutation', 'MUTATION'], ['subscription', 'SUBSCRIPTION']]);

/** Steps of building one: what stands in front of them is a procedure, too. */
const procedures: ProcedureModel = {
  steps: new Set(['input', 'output', 'meta', 'use', 'concat', 'unstable_concat', 'handler', 'actionClient', 'schema', 'metadata']),
  isRoot: (_program, at) => {
    const value = valueOf(at);
    return value.op === 'member' ? endsAsProcedure(value.name) : value.op === 'read' && endsAsProcedure(bindingAt(at.ir, value.binding).name);
  },
};

/** tRPC 10 and 11: `procedure.input(schema).mutation(fn)`, `t.middleware(fn)`, `procedure.use(fn)`. */
export const trpc: Framework = {
  id: 'trpc',
  mentions: /\.\s*(?:query|mutation|subscription|unstable_pipe)\s*[(<]|\bmiddleware\s*[(<]|rocedure\s*\.use\s*[(<]/,
  *find(program, file, ir) {
    for (const [id, value] of ir.values.entries()) if (value.op === 'call') yield* ofCall(program, { file, ir, value: id }, value);
  },
};

function* ofCall(program: Program, at: Located, call: ValueOf<'call'>): Iterable<Registration> {
  const [first] = call.args;
  if (first === undefined || call.args.length > 1) return;
  const callee = valueAt(at.ir, call.callee);
  const handler = beside(at, first);
  const method = callee.op === 'member' ? resolvers.get(callee.name) : undefined;
  const name = keptAs(at.ir, at.value);
  if (callee.op === 'member' && method !== undefined && isBuilt(program, beside(at, callee.object), procedures)) {
    const { names, around } = chainOf(program, at, callee.object);
    yield { handler, framework: 'trpc', role: 'handler', route: { method, path: name }, ...(name === undefined ? {} : { name }), says: names, around };
  } else if (callee.op === 'member' && callee.name === 'unstable_pipe' && valueOf(handler).op === 'function') {
    // Where a function makes it, it is called like that.
    const made = name ?? functionAt(at.ir, call.fn).name;
    yield { handler, framework: 'trpc', role: 'guard', ...(made === undefined ? {} : { name: made }) };
  } else if (makesMiddleware(program, beside(at, call.callee)) || (callee.op === 'member' && callee.name === 'use' && valueOf(handler).op === 'function' && isBuilt(program, beside(at, callee.object), procedures))) {
    yield { handler, framework: 'trpc', role: 'guard', ...(name === undefined ? {} : { name }) };
  }
}

/** `t.middleware`, also under a name of its own: `export const middleware = t.middleware`. */
function makesMiddleware(program: Program, at: Located): boolean {
  const maker = valueOf(at).op === 'read' ? resolveConstant(program, at) : at;
  const value = valueOf(maker);
  return value.op === 'member' && value.name === 'middleware' && ['read', 'member', 'call'].includes(valueAt(maker.ir, value.object).op) && isTrpc(program, beside(maker, value.object));
}

/** `initTRPC.create()`, or what is called `t` or `trpc`. */
function isTrpc(program: Program, at: Located): boolean {
  const value = valueOf(at);
  const name = value.op === 'read' ? bindingAt(at.ir, value.binding).name : '';
  if (/^(?:t|trpc)$/i.test(name)) return true;
  const known = identify(program, at);
  return known?.kind === 'export' && known.package === '@trpc/server';
}
