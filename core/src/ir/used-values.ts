import type { FileIR, Value, ValueId } from './ir.js';
import { perFile } from './per-file.js';

/** Does anything look at what an expression gives: a name, a test, a call that it is handed to, a `return`? Waiting for it is no look at it. */
export const isUsed = (ir: FileIR, id: ValueId): boolean => used(ir).has(id);

const used = perFile((ir): ReadonlySet<ValueId> => {
  const found = new Set<ValueId>(ir.values.flatMap(operands));
  for (const { terminator } of ir.blocks) {
    if (terminator.kind === 'return' && terminator.value !== undefined) found.add(terminator.value);
    else if (terminator.kind === 'branch') found.add(terminator.test);
    else if (terminator.kind === 'throw') found.add(terminator.value);
    else if (terminator.kind === 'switch') found.add(terminator.subject);
    else if (terminator.kind === 'iterate') found.add(terminator.iterable);
  }
  // What waits stands behind what it waits for.
  for (let id = ir.values.length - 1; id >= 0; id--) {
    const value = ir.values[id];
    if (value?.op === 'await' && found.has(id)) found.add(value.value);
  }
  return found;
});

function operands(value: Value): readonly ValueId[] {
  switch (value.op) {
    case 'write': case 'cast': case 'spread': return [value.value];
    case 'member': case 'rest': return [value.object];
    case 'index': return [value.object, value.index];
    case 'store': case 'store-index': return [value.value];
    case 'call': return [value.callee, ...value.args];
    case 'template': return value.parts;
    case 'binary': return [value.left, value.right];
    case 'unary': return value.operator === 'void' ? [] : [value.operand];
    case 'choose': return value.options;
    case 'object': return value.entries.map((entry) => entry.value);
    case 'array': return value.elements;
    case 'yield': return value.value === undefined ? [] : [value.value];
    case 'element': return [value.iterable];
    case 'unknown': return value.parts;
    default: return [];
  }
}
