import { valueAt } from '../../ir/access.js';
import { identify } from '../../facts/identity.js';
import { beside } from '../../facts/located.js';
import { fieldOf, resolveConstant } from '../../flow/constants.js';
import type { Framework } from '../entry-point.js';

/** Guards of Hono, and the option by which each asks the project who may go on. https://hono.dev/docs/middleware/builtin/bearer-auth */
const asked: ReadonlyMap<string, string> = new Map([['bearerAuth', 'verifyToken'], ['basicAuth', 'verifyUser']]);

/** Hono: `bearerAuth({ verifyToken: async (token, c) => ... })`, wherever it is mounted. */
export const honoGuards: Framework = {
  id: 'hono',
  mentions: /\b(?:bearerAuth|basicAuth)\s*\(/,
  *find(program, file, ir) {
    for (const value of ir.values) {
      if (value.op !== 'call' || value.args[0] === undefined || valueAt(ir, value.callee).op !== 'read') continue;
      const known = identify(program, { file, ir, value: value.callee });
      const name = known?.kind === 'export' && known.package === 'hono' ? asked.get(known.path) : undefined;
      const at = { file, ir, value: value.callee };
      const handler = name === undefined ? undefined : fieldOf(resolveConstant(program, beside(at, value.args[0])), name);
      if (name !== undefined && handler) yield { handler, framework: 'hono', role: 'guard', name };
    }
  },
};
