import { bindingAt, valueAt } from '../ir/access.js';
import { reachingWrites } from '../ir/reaching.js';
import { importTarget, type ImportTarget } from '../program/modules.js';
import type { Program } from '../program/program.js';
import { beside, valueOf, type Located } from './located.js';

/** What a name holds where it is read. */
export type Definitions =
  | { readonly kind: 'values'; readonly values: readonly Located[] }
  | { readonly kind: 'import'; readonly target: ImportTarget };

/**
 * The values that can be in a binding at a read, imports followed into other files.
 *
 * @param at a `read` value
 */
export function definitionsOf(program: Program, at: Located): Definitions {
  const read = valueOf(at);
  if (read.op !== 'read') return { kind: 'values', values: [] };
  const binding = bindingAt(at.ir, read.binding);
  const source = binding.import === undefined ? undefined : at.ir.imports[binding.import];
  if (source) return { kind: 'import', target: importTarget(program, at.file, source.specifier, source.imported) };
  const values: Located[] = [];
  for (const id of reachingWrites(at.ir, at.value)) {
    const write = valueAt(at.ir, id);
    if (write.op === 'write') values.push(beside(at, write.value));
  }
  return { kind: 'values', values };
}
