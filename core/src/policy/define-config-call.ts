import { bindingAt, valueAt } from '../ir/access.js';
import type { FileIR, ValueId } from '../ir/ir.js';

/**
 * Is this callee `defineConfig`, imported or required under whatever local name? It gives back what it gets, so that reading need
 * not run it. A function of the config file's own that has the name is not meant.
 */
export function isDefineConfig(ir: FileIR, callee: ValueId): boolean {
  const value = valueAt(ir, callee);
  if (value.op === 'member') return value.name === 'defineConfig' && isModule(ir, value.object);
  if (value.op === 'cast') return isDefineConfig(ir, value.value);
  if (value.op !== 'read') return false;
  const binding = bindingAt(ir, value.binding);
  if (binding.import !== undefined) return ir.imports[binding.import]?.imported === 'defineConfig';
  const written = onlyWrite(ir, value.binding);
  const source = written === undefined ? undefined : valueAt(ir, written);
  return source?.op === 'member' && source.name === 'defineConfig' && isModule(ir, source.object);
}

/** The value a name gets where it is declared, if it gets no other. */
export function onlyWrite(ir: FileIR, id: number): ValueId | undefined {
  const { writes, kind } = bindingAt(ir, id);
  const [first] = writes;
  if (first === undefined || writes.length !== 1 || !['const', 'let', 'var'].includes(kind)) return undefined;
  const write = valueAt(ir, first);
  return write.op === 'write' && write.declaration ? write.value : undefined;
}

/** `require('...')`, a name that holds it, or `import * as x`. */
function isModule(ir: FileIR, id: ValueId): boolean {
  const value = valueAt(ir, id);
  if (value.op === 'call') {
    const callee = valueAt(ir, value.callee);
    return callee.op === 'global' && callee.name === 'require';
  }
  if (value.op !== 'read') return false;
  const binding = bindingAt(ir, value.binding);
  if (binding.import !== undefined) return ['*', '=', 'default'].includes(ir.imports[binding.import]?.imported ?? '');
  const written = onlyWrite(ir, value.binding);
  return written !== undefined && valueAt(ir, written).op === 'call' && isModule(ir, written);
}
