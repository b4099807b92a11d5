import { beside, valueOf, type Located } from '../facts/located.js';
import { splitName } from '../facts/split-name.js';
import { resolveConstant } from './constants.js';
import type { Program } from '../program/program.js';

/** A field of what is recorded. */
export interface RecordField {
  readonly name: string;
  /** The same in words. */
  readonly words: string;
  /** The name of the field around it. */
  readonly holder: string | undefined;
  readonly at: Located;
}

const MAX_DEPTH = 4;

/** The fields of a record that are written out, nested ones too, each after what holds it. */
export function recordFields(program: Program, at: Located, holder?: string, depth = 0): readonly RecordField[] {
  const value = valueOf(at);
  if (value.op !== 'object' || depth > MAX_DEPTH) return [];
  return value.entries.flatMap((entry) => {
    const inner = beside(at, entry.value);
    if (entry.kind === 'spread') return recordFields(program, sameFile(at, resolveConstant(program, inner)), holder, depth + 1);
    if (entry.name === undefined || entry.kind === 'method' || entry.kind === 'getter' || entry.kind === 'setter') return [];
    return [{ name: entry.name, words: splitName(entry.name).join(' '), holder, at: inner }, ...recordFields(program, inner, entry.name, depth + 1)];
  });
}

/** What stands in another file is reported nowhere. */
const sameFile = (at: Located, found: Located): Located => (found.file === at.file ? found : at);
