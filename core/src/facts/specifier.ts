import type { Specifier } from '../policy/policy.js';
import type { Program } from '../program/program.js';
import { dottedName } from './dotted-name.js';
import { identify } from './identity.js';
import { beside, valueOf, type Located } from './located.js';

export { dottedName } from './dotted-name.js';

/** Does a call's callee match one of the policy's specifiers? */
export function calleeMatches(program: Program, call: Located, specifier: Specifier): boolean {
  const value = valueOf(call);
  if (value.op !== 'call') return false;
  const written = dottedName(call.ir, value.callee);
  if (typeof specifier === 'string') return written !== undefined && endsInPath(written, specifier);
  const names = typeof specifier.name === 'string' ? [specifier.name] : specifier.name;
  const known = identify(program, beside(call, value.callee));
  switch (specifier.from) {
    case 'package': return known?.kind === 'export' && known.package === specifier.package && names.includes(known.path);
    case 'global': return known?.kind === 'global' && names.includes(known.path);
    case 'file': return known?.kind !== 'export' && written !== undefined && names.some((name) => endsInPath(written, name))
      && (specifier.path === undefined || known?.kind !== 'function' || known.file.endsWith(`/${specifier.path.replace(/^\.?\//, '')}`));
  }
}

/** `audit.log` matches `this.audit.log`, not `myaudit.log`. */
function endsInPath(written: string, path: string): boolean {
  return written === path || written.endsWith(`.${path}`);
}
