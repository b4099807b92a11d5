import { functionAt, typeNodeAt, valueAt } from '../../ir/access.js';
import { returnedValues } from '../../ir/function-uses.js';
import type { FileIR, FunctionId } from '../../ir/ir.js';
import type { Framework } from '../entry-point.js';

/** Connect: `export function auth(): Interceptor { return (next) => async (req) => ... }`, what stands in front of all methods. https://connectrpc.com/docs/node/interceptors */
export const connectRpc: Framework = {
  id: 'connect',
  mentions: /['"]@(?:connectrpc\/connect|bufbuild\/connect)['"]/,
  *find(_program, file, ir) {
    if (!ir.imports.some(({ specifier, imported }) => imported === 'Interceptor' && /^@(?:connectrpc|bufbuild)\/connect$/.test(specifier))) return;
    for (const { id, name, returnType } of ir.functions) {
      const type = returnType === undefined ? undefined : typeNodeAt(ir, returnType);
      const inner = type?.kind === 'name' && type.path.at(-1) === 'Interceptor' ? closureOf(ir, id, 2) : undefined;
      if (inner !== undefined && name !== undefined) yield { handler: { file, ir, fn: inner }, framework: 'connect', role: 'guard', name };
    }
  },
};

/** What a function gives back, and what that gives back. */
function closureOf(ir: FileIR, fn: FunctionId, depth: number): FunctionId | undefined {
  if (depth === 0) return fn;
  const made = returnedValues(ir, fn).map((id) => valueAt(ir, id)).find((value) => value.op === 'function');
  return made?.op === 'function' && functionAt(ir, made.target).parent === fn ? closureOf(ir, made.target, depth - 1) : undefined;
}
