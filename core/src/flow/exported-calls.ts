import { identify } from '../facts/identity.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { filesNaming } from '../facts/packages-in-use.js';
import type { ValueOf } from '../ir/ir.js';
import type { Program } from '../program/program.js';
import { callsIn } from './log-calls.js';

/** A call of an export of a package. */
export interface ExportedCall {
  readonly at: Located;
  readonly call: ValueOf<'call'>;
  /** Of the export. */
  readonly path: string;
}

/** The calls of some exports of a package in some files; also in those that import it by another name from a file of the program. */
export function exportedCallsIn(program: Program, files: readonly string[], packageName: string, paths: { has(path: string): boolean }): readonly ExportedCall[] {
  if (filesNaming(program, packageName).length === 0) return [];
  return files.flatMap((file) => callsIn(program, file)).flatMap((at) => {
    const call = valueOf(at);
    const known = call.op === 'call' ? identify(program, beside(at, call.callee)) : undefined;
    return call.op === 'call' && known?.kind === 'export' && known.package === packageName && paths.has(known.path) ? [{ at, call, path: known.path }] : [];
  });
}

/** The calls of some exports of a package, in all files that name it. */
export const exportedCalls = (program: Program, packageName: string, paths: { has(path: string): boolean }): readonly Located[] =>
  exportedCallsIn(program, filesNaming(program, packageName), packageName, paths).map(({ at }) => at);
