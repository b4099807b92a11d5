import { identify } from '../facts/identity.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { filesNaming } from '../facts/packages-in-use.js';
import type { Program } from '../program/program.js';
import { callsIn } from './log-calls.js';

/** The calls of some exports of a package, in the whole program. */
export function exportedCalls(program: Program, packageName: string, paths: { has(path: string): boolean }): readonly Located[] {
  return filesNaming(program, packageName).flatMap((file) => callsIn(program, file)).filter((at) => {
    const call = valueOf(at);
    const known = call.op === 'call' ? identify(program, beside(at, call.callee)) : undefined;
    return known?.kind === 'export' && known.package === packageName && paths.has(known.path);
  });
}
