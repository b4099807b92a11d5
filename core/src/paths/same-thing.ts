import { valueAt } from '../ir/access.js';
import type { FileIR, ValueId, ValueOf } from '../ir/ir.js';
import { dottedName } from '../facts/dotted-name.js';
import { splitName } from '../facts/split-name.js';
import { emptyWords } from '../model/said-done.js';

/** Is a call about what a record speaks of: does one of its names share a word with it? */
export function isSameThing(ir: FileIR, call: ValueOf<'call'>, words: readonly string[]): boolean {
  const said = new Set(words.filter((word) => !emptyWords.has(word)).map(stem));
  const names = [chainOf(ir, call.callee), ...call.args.slice(0, 2).map((id) => dottedName(ir, id) ?? '')];
  return names.flatMap((name) => splitName(name)).some((word) => !emptyWords.has(word) && said.has(stem(word)));
}

const stem = (word: string): string => word.replace(/(?<=..)s$/, '');

/** `getRepository(User).save` */
function chainOf(ir: FileIR, id: ValueId): string {
  const value = valueAt(ir, id);
  switch (value.op) {
    case 'member': return `${chainOf(ir, value.object)}.${value.name}`;
    case 'call': return `${chainOf(ir, value.callee)}.${value.args.map((argument) => dottedName(ir, argument) ?? '').join('.')}`;
    case 'await': case 'cast': return chainOf(ir, value.value);
    default: return dottedName(ir, id) ?? '';
  }
}
