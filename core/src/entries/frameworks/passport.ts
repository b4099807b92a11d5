import { valueAt } from '../../ir/access.js';
import { identify } from '../../facts/identity.js';
import { beside, type Located } from '../../facts/located.js';
import { dottedName } from '../../facts/dotted-name.js';
import type { Framework } from '../entry-point.js';
import { handlerFunctions } from '../handler-functions.js';

/** passport: the verify callback of a strategy, and the callback of `authenticate`. https://www.passportjs.org/concepts/authentication/strategies/ */
export const passport: Framework = {
  id: 'passport',
  mentions: /Strategy\b|\.authenticate\s*[(<]/,
  *find(program, file, ir) {
    for (const [id, value] of ir.values.entries()) {
      if (value.op !== 'call') continue;
      const at: Located = { file, ir, value: id };
      const name = dottedName(ir, value.callee) ?? '';
      const last = value.args.at(-1);
      if (last === undefined) continue;
      if (value.kind === 'new' && /Strategy$/.test(name) && value.args.length <= 3) {
        const known = identify(program, beside(at, value.callee));
        if (known?.kind === 'class') continue;
        yield { handler: beside(at, last), framework: 'passport', role: 'validator', says: [name, ...known?.kind === 'export' ? [known.package] : []] };
      } else if (/\bpassport\.authenticate$/.test(name) && value.args.length > 1 && handlerFunctions(program, beside(at, last)).length > 0 && valueAt(ir, last).op !== 'object') {
        yield { handler: beside(at, last), framework: 'passport', role: 'guard', says: ['authenticate'] };
      }
    }
  },
};
