import type { FileIR, ObjectEntry, ValueId } from '../ir/ir.js';
import { perFile } from '../ir/per-file.js';

/** How an expression stands in the one around it. */
export type Use =
  | { readonly kind: 'argument'; readonly by: ValueId; readonly index: number }
  | { readonly kind: 'entry'; readonly by: ValueId; readonly entry: ObjectEntry }
  | { readonly kind: 'spread'; readonly by: ValueId; readonly entry: ObjectEntry }
  | { readonly kind: 'element'; readonly by: ValueId }
  /** A part of a template, a side of `+`: whatever it is, it is printed as text. */
  | { readonly kind: 'text'; readonly by: ValueId }
  /** The value around it is this very value: a cast, what was waited for. */
  | { readonly kind: 'same'; readonly by: ValueId }
  /** The value around it may be this value. */
  | { readonly kind: 'choice'; readonly by: ValueId }
  /** Something is taken of it, or it is taken apart. */
  | { readonly kind: 'other' };

/** What an expression is used for where it is written; undefined where nothing in the file uses it. */
export const useOf = (ir: FileIR, value: ValueId): Use | undefined => uses(ir).get(value);

const uses = perFile((ir): ReadonlyMap<ValueId, Use> => {
  const found = new Map<ValueId, Use>();
  ir.values.forEach((value, by) => {
    for (const [id, use] of usedBy(ir, by)) {
      const used = ir.values[id];
      // A value is also read by what stands elsewhere; only what is written around it counts.
      if (used && value.start <= used.start && used.end <= value.end && (found.get(id)?.kind ?? 'other') === 'other') found.set(id, use);
    }
  });
  return found;
});

const other: Use = { kind: 'other' };

function usedBy(ir: FileIR, by: ValueId): readonly (readonly [ValueId, Use])[] {
  const value = ir.values[by];
  const all = (ids: readonly ValueId[], use: (index: number) => Use): (readonly [ValueId, Use])[] => ids.map((id, index) => [id, use(index)]);
  switch (value?.op) {
    case 'call': return [...all([value.callee], () => other), ...all(value.args, (index) => (value.kind === 'tagged' ? other : { kind: 'argument', by, index }))];
    case 'object': return value.entries.map((entry) => [entry.value, { kind: entry.kind === 'spread' ? 'spread' : 'entry', by, entry }]);
    case 'array': return all(value.elements, () => ({ kind: 'element', by }));
    case 'template': return all(value.parts, () => ({ kind: 'text', by }));
    case 'binary': return all([value.left, value.right], () => (value.operator === '+' ? { kind: 'text', by } : other));
    case 'cast': return all([value.value], () => (value.kind === 'const' ? other : { kind: 'same', by }));
    case 'await': return all([value.value], () => ({ kind: 'same', by }));
    case 'choose': return all(value.options, () => (value.kind === 'default' ? other : { kind: 'choice', by }));
    case 'member': return value.pattern ? [] : all([value.object], () => other);
    case 'index': return value.pattern ? [] : all([value.object, value.index], () => other);
    case 'spread': return all([value.value], () => other);
    default: return [];
  }
}
