import { bindingAt, valueAt } from '../ir/access.js';
import type { ValueId } from '../ir/ir.js';
import type { Located } from './located.js';
import { splitName } from './split-name.js';

const answers = new Set(['res', 'resp', 'response', 'reply', 'ctx', 'context', 'c', 'set', 'h']);

/** Is a value what a request is answered with: `res`, `ctx.response`, `this.ctx`, `res.status(200)`? */
export function isAnswer(at: Located, id: ValueId): boolean {
  const value = valueAt(at.ir, id);
  if (value.op === 'call') return ofChain(at, value.callee);
  const name = value.op === 'read' ? bindingAt(at.ir, value.binding).name : value.op === 'member' ? value.name : '';
  return answers.has(splitName(name).at(-1) ?? '');
}

/** `res.status(200).json(...)`, `res.type('json').send(...)` */
function ofChain(at: Located, callee: ValueId): boolean {
  const method = valueAt(at.ir, callee);
  return method.op === 'member' && isAnswer(at, method.object);
}
