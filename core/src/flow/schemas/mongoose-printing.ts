import { bindingAt, valueAt } from '../../ir/access.js';
import { beside, valueOf, type Located } from '../../facts/located.js';
import type { Program } from '../../program/program.js';
import { fieldOf, resolveConstant } from '../constants.js';

const printing = new Set(['toJSON', 'toObject']);

/**
 * May documents of this schema print themselves in a way of their own: through its options, `schema.set('toJSON', ...)`, a method of that name, or a plugin,
 * which can do all of it?
 */
export function printsItself(program: Program, schema: Located): boolean {
  const made = valueOf(schema);
  const options = made.op === 'call' && made.args[1] !== undefined ? resolveConstant(program, beside(schema, made.args[1])) : undefined;
  if (options && (valueOf(options).op !== 'object' || ['toJSON', 'toObject', 'methods'].some((name) => fieldOf(options, name)))) return true;
  const { ir } = schema;
  const holders = new Set(ir.values.flatMap((value) => (value.op === 'write' && value.value === schema.value ? [bindingAt(ir, value.binding).name] : [])));
  return ir.values.some((value) => {
    if (value.op === 'call') {
      const callee = valueAt(ir, value.callee);
      if (callee.op !== 'member' || !isHeld(schema, callee.object, holders)) return false;
      const [first] = value.args.map((id) => valueAt(ir, id));
      return callee.name === 'plugin' || ((callee.name === 'set' || callee.name === 'method') && !(first?.op === 'literal' && !printing.has(first.text)));
    }
    if (value.op !== 'store' || !printing.has(value.name)) return false;
    const methods = valueAt(ir, value.object);
    return methods.op === 'member' && methods.name === 'methods' && isHeld(schema, methods.object, holders);
  });
}

function isHeld({ ir }: Located, id: number, holders: ReadonlySet<string>): boolean {
  const value = valueAt(ir, id);
  return value.op === 'read' && holders.has(bindingAt(ir, value.binding).name);
}
