import { valueAt } from '../ir/access.js';
import type { FileIR, ValueId } from '../ir/ir.js';
import { perFile } from '../ir/per-file.js';
import { dottedName } from '../facts/dotted-name.js';

/** The calls that a chain of promises consists of, up to one of them: `work().then(f).finally(g)`, `Promise.resolve(work()).catch(f)`. */
export function receivers(ir: FileIR, call: ValueId): readonly ValueId[] {
  const found: ValueId[] = [];
  for (let id = call; ;) {
    const value = valueAt(ir, id);
    const callee = value.op === 'call' ? valueAt(ir, value.callee) : undefined;
    if (value.op !== 'call' || callee?.op !== 'member') return found;
    if (id !== call && /^Promise\.(?:resolve|all|allSettled|race|any)$/.test(dottedName(ir, value.callee) ?? '')) found.push(...value.args.flatMap((one) => elements(ir, one)));
    id = callee.object;
    found.push(id);
  }
}

function elements(ir: FileIR, id: ValueId): readonly ValueId[] {
  const value = valueAt(ir, id);
  return value.op === 'array' ? value.elements.filter((one) => one >= 0) : [id];
}

const chaining: ReadonlySet<string> = new Set(['then', 'catch', 'finally', 'fail']);

/** The calls whose promises somebody waits for, or has asked to be told of. */
const watched = perFile((ir: FileIR): { readonly awaited: ReadonlySet<ValueId>; readonly chained: ReadonlySet<ValueId> } => {
  const awaited = new Set<ValueId>();
  const chained = new Set<ValueId>();
  ir.values.forEach((value, id) => {
    if (value.op === 'await') awaited.add(value.value);
    const callee = value.op === 'call' ? valueAt(ir, value.callee) : undefined;
    if (callee?.op === 'member' && chaining.has(callee.name)) for (const one of receivers(ir, id)) chained.add(one);
  });
  return { awaited, chained };
});

export const isAwaited = (ir: FileIR, call: ValueId): boolean => watched(ir).awaited.has(call);

export const isChained = (ir: FileIR, call: ValueId): boolean => watched(ir).chained.has(call);
