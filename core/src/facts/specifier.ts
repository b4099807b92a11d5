import { bindingAt, valueAt } from '../ir/access.js';
import type { FileIR, ValueId } from '../ir/ir.js';
import type { Specifier } from '../policy/policy.js';
import type { Program } from '../program/program.js';
import { identify } from './identity.js';
import { beside, valueOf, type Located } from './located.js';

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

/** `a.b.c` as it is written; undefined where a part is no plain name. */
export function dottedName(ir: FileIR, id: ValueId): string | undefined {
  const value = valueAt(ir, id);
  switch (value.op) {
    case 'read': return bindingAt(ir, value.binding).name;
    case 'global': return value.name;
    case 'this': return 'this';
    case 'cast': case 'await': return dottedName(ir, value.value);
    case 'member': {
      const owner = dottedName(ir, value.object);
      return owner === undefined ? undefined : `${owner}.${value.name}`;
    }
    default: return undefined;
  }
}
