import { bindingAt, valueAt } from '../../ir/access.js';
import type { ValueOf } from '../../ir/ir.js';
import { identify } from '../../facts/identity.js';
import { beside, valueOf, type Located } from '../../facts/located.js';
import { splitName } from '../../facts/split-name.js';
import type { Program } from '../../program/program.js';
import type { Framework, Registration } from '../entry-point.js';
import { keptAs } from '../kept-as.js';
import { chainOf, isBuilt, type ProcedureModel } from '../procedure-chain.js';

/** Steps of building an action, of all versions. https://next-safe-action.dev/docs/define-actions/action-client */
const clients: ProcedureModel = {
  steps: new Set(['use', 'useValidated', 'metadata', 'schema', 'inputSchema', 'outputSchema', 'bindArgsSchemas', 'clone']),
  isRoot(program, at) {
    const value = valueOf(at);
    if (value.op === 'call') return isOfPackage(program, beside(at, value.callee), 'createSafeActionClient');
    // Where the client comes from what is not analysed its name tells.
    return value.op === 'read' && ['action client', 'safe action'].includes(splitName(bindingAt(at.ir, value.binding).name).slice(-2).join(' '));
  },
};

const isOfPackage = (program: Program, at: Located, name: string): boolean => {
  const known = identify(program, at);
  return known?.kind === 'export' && known.package === 'next-safe-action' && known.path === name;
};

/** next-safe-action: `actionClient.use(fn)`, `createMiddleware().define(fn)`, `authClient.inputSchema(schema).action(fn)`. */
export const safeActions: Framework = {
  id: 'next-safe-action',
  mentions: /next-safe-action|\.\s*(?:action|stateAction)\s*\(|ctionClient\s*\.use\s*\(/,
  *find(program, file, ir) {
    for (const [id, value] of ir.values.entries()) {
      if (value.op !== 'call') continue;
      const callee = valueAt(ir, value.callee);
      if (callee.op === 'member') yield* ofCall(program, { file, ir, value: id }, value, callee);
    }
  },
};

function* ofCall(program: Program, at: Located, { args: [first] }: ValueOf<'call'>, { name: step, object }: ValueOf<'member'>): Iterable<Registration> {
  if (first === undefined || !['use', 'useValidated', 'define', 'action', 'stateAction'].includes(step)) return;
  const handler = beside(at, first);
  const name = keptAs(at.ir, at.value);
  const named = name === undefined ? {} : { name };
  if (step === 'define' ? definesMiddleware(program, beside(at, object)) : step.startsWith('use') && valueOf(handler).op === 'function' && isBuilt(program, beside(at, object), clients)) {
    yield { handler, framework: 'next-safe-action', role: 'guard', ...named };
  } else if (step.endsWith('ction') && program.text(at.file)?.includes('use server') === true && isBuilt(program, beside(at, object), clients)) {
    // Elsewhere it is a function like others, until a file of the server exports it.
    const { names, around } = chainOf(program, at, object);
    yield { handler, framework: 'next-safe-action', role: 'handler', route: { method: 'ACTION', path: name }, ...named, says: names, around };
  }
}

/** `createMiddleware<{ ctx: Context }>()` */
function definesMiddleware(program: Program, at: Located): boolean {
  const call = valueOf(at);
  return call.op === 'call' && (isOfPackage(program, beside(at, call.callee), 'createMiddleware') || isOfPackage(program, beside(at, call.callee), 'experimental_createMiddleware'));
}
