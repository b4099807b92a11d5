import { bindingAt, valueAt } from '../../ir/access.js';
import type { ValueId, ValueOf } from '../../ir/ir.js';
import { definitionsOf } from '../../facts/definitions.js';
import { identify } from '../../facts/identity.js';
import { beside, valueOf, type Located } from '../../facts/located.js';
import { splitName } from '../../facts/split-name.js';
import type { Program } from '../../program/program.js';
import type { Framework, Registration } from '../entry-point.js';
import { keptAs } from '../kept-as.js';

/** What ends the building of a procedure, and what it is then called. https://trpc.io/docs/server/procedures */
const resolvers: ReadonlyMap<string, string> = new Map([['query', 'QUERY'], ['mutation', 'MUTATION'], ['subscription', 'SUBSCRIPTION']]);

/** Steps of building one: what stands in front of them is a procedure, too. */
const builders: ReadonlySet<string> = new Set(['input', 'output', 'meta', 'use', 'concat', 'unstable_concat', 'handler', 'actionClient', 'schema', 'metadata']);

/** tRPC 10 and 11: `procedure.input(schema).mutation(fn)`, `t.middleware(fn)`, `procedure.use(fn)`. */
export const trpc: Framework = {
  id: 'trpc',
  mentions: /\.\s*(?:query|mutation|subscription|middleware)\s*[(<]|rocedure\s*\.use\s*[(<]/,
  *find(program, file, ir) {
    for (const [id, value] of ir.values.entries()) {
      if (value.op !== 'call') continue;
      const callee = valueAt(ir, value.callee);
      if (callee.op === 'member') yield* ofCall(program, { file, ir, value: id }, value, callee);
    }
  },
};

function* ofCall(program: Program, at: Located, call: ValueOf<'call'>, callee: ValueOf<'member'>): Iterable<Registration> {
  const [first] = call.args;
  if (first === undefined || call.args.length > 1) return;
  const handler = beside(at, first);
  const method = resolvers.get(callee.name);
  if (method !== undefined && isProcedure(program, beside(at, callee.object), 0)) {
    const { names, around } = chainOf(program, at, callee.object);
    const name = keptAs(at.ir, at.value);
    yield { handler, framework: 'trpc', role: 'handler', route: { method, path: name }, ...(name === undefined ? {} : { name }), says: names, around };
  } else if (callee.name === 'middleware' && ['read', 'member', 'call'].includes(valueAt(at.ir, callee.object).op) && isTrpc(program, beside(at, callee.object))) {
    const name = keptAs(at.ir, at.value);
    yield { handler, framework: 'trpc', role: 'guard', ...(name === undefined ? {} : { name }) };
  } else if (callee.name === 'use' && valueOf(handler).op === 'function' && isProcedure(program, beside(at, callee.object), 0)) {
    const name = keptAs(at.ir, at.value);
    yield { handler, framework: 'trpc', role: 'guard', ...(name === undefined ? {} : { name }) };
  }
}

const MAX_DEPTH = 20;

/** `publicProcedure`, `t.procedure.input(...)`: by its root, or by its name where the root cannot be seen. */
function isProcedure(program: Program, at: Located, depth: number): boolean {
  const value = valueOf(at);
  if (depth > MAX_DEPTH) return false;
  switch (value.op) {
    case 'call': {
      const callee = valueAt(at.ir, value.callee);
      return callee.op === 'member' && builders.has(callee.name) && isProcedure(program, beside(at, callee.object), depth + 1);
    }
    case 'member': return endsAsProcedure(value.name);
    case 'read': {
      if (endsAsProcedure(bindingAt(at.ir, value.binding).name)) return true;
      const definitions = definitionsOf(program, at);
      const values = definitions.kind === 'values' ? definitions.values : definitions.target?.kind === 'own' ? definitions.target.values : [];
      return values.some((one) => isProcedure(program, one, depth + 1));
    }
    case 'write': case 'cast': return isProcedure(program, beside(at, value.value), depth + 1);
    default: return false;
  }
}

const endsAsProcedure = (name: string): boolean => ['procedure', 'proc'].includes(splitName(name).at(-1) ?? '');

/** `initTRPC.create()`, or what is called `t` or `trpc`. */
function isTrpc(program: Program, at: Located): boolean {
  const value = valueOf(at);
  const name = value.op === 'read' ? bindingAt(at.ir, value.binding).name : '';
  if (/^(?:t|trpc)$/i.test(name)) return true;
  const known = identify(program, at);
  return known?.kind === 'export' && known.package === '@trpc/server';
}

/** The names that the steps in front of a resolver are written with, and the middleware among them. */
function chainOf(program: Program, at: Located, object: ValueId): { readonly names: readonly string[]; readonly around: readonly Located[] } {
  const names: string[] = [];
  const around: Located[] = [];
  let place: Located | undefined = beside(at, object);
  for (let step = 0; place !== undefined && step < MAX_DEPTH; step++) {
    const here: Located = place;
    const value = valueOf(here);
    if (value.op === 'read' && here.file === at.file) names.push(bindingAt(here.ir, value.binding).name);
    if (value.op === 'call') {
      const callee = valueAt(here.ir, value.callee);
      if (callee.op === 'member' && callee.name === 'use') around.unshift(...value.args.map((one) => beside(here, one)));
      place = callee.op === 'member' ? beside(here, callee.object) : undefined;
    } else {
      place = value.op === 'member' ? beside(here, value.object) : value.op === 'read' ? whatItIs(program, here) : value.op === 'write' || value.op === 'cast' ? beside(here, value.value) : undefined;
    }
  }
  return { names, around };
}

/** `const adminProcedure = publicProcedure.use(isAdmin)` */
function whatItIs(program: Program, at: Located): Located | undefined {
  const definitions = definitionsOf(program, at);
  const values = definitions.kind === 'values' ? definitions.values : definitions.target?.kind === 'own' ? definitions.target.values : [];
  return values.length === 1 ? values[0] : undefined;
}
