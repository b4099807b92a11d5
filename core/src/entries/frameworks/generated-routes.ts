import { valueAt } from '../../ir/access.js';
import { dottedName } from '../../facts/dotted-name.js';
import { beside } from '../../facts/located.js';
import type { Framework } from '../entry-point.js';

/** Actions and milestones of resources whose routes a library makes from a model: finale-rest, epilogue. */
const milestone = /(?:^|\.)(create|list|read|update|delete|all)\.(start|auth|fetch|data|write|send|complete)(?:\.(before|action|after))?$/;
const verbs: ReadonlyMap<string, string> = new Map([['create', 'POST'], ['list', 'GET'], ['read', 'GET'], ['update', 'PUT'], ['delete', 'DELETE'], ['all', '*']]);

/** `resource.create.send.before((req, res, context) => ...)`: hooks of generated create, read, update and delete routes. */
export const generatedRoutes: Framework = {
  id: 'generated',
  mentions: /\.(?:create|list|read|update|delete|all)\.(?:start|auth|fetch|data|write|send|complete)\b/,
  *find(_program, file, ir) {
    for (const value of ir.values) {
      if (value.op !== 'call') continue;
      const found = milestone.exec(dottedName(ir, value.callee) ?? '');
      const [handler] = value.args;
      if (found && handler !== undefined && valueAt(ir, handler).op !== 'literal') {
        yield { handler: beside({ file, ir, value: handler }, handler), framework: 'generated', role: 'hook', route: { method: verbs.get(found[1] ?? '') ?? '*', path: undefined }, says: found.slice(1).filter((one) => typeof one === 'string') };
      }
    }
  },
};
