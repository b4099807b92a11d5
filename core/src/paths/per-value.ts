import type { FileIR, ValueId } from '../ir/ir.js';
import type { Located } from '../facts/located.js';

/** Remembers what a question was answered for each value: the search comes past the same calls again and again. */
export function perValue<T>(answer: (at: Located) => T): (at: Located) => T {
  const known = new WeakMap<FileIR, Map<ValueId, { readonly answer: T }>>();
  return (at) => {
    let ofFile = known.get(at.ir);
    if (!ofFile) known.set(at.ir, ofFile = new Map<ValueId, { readonly answer: T }>());
    let found = ofFile.get(at.value);
    if (!found) ofFile.set(at.value, found = { answer: answer(at) });
    return found.answer;
  };
}
