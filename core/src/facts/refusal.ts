import { blockAt, valueAt } from '../ir/access.js';
import type { BlockId, FileIR, ValueId } from '../ir/ir.js';
import { failingFields, failureNames, refusingCalls } from '../model/refusals.js';
import { answeredStatus } from './answered-status.js';
import { dottedName } from './dotted-name.js';

/** Does a block refuse: an answer of 400 and above, `return false`, `return { ok: false }`, `done(null, false)`, a page to sign in at? Or does it keep the failure for later? */
export function refuses(ir: FileIR, id: BlockId): boolean {
  const { terminator, values } = blockAt(ir, id);
  if (terminator.kind === 'throw') return true;
  if (terminator.kind === 'return' && terminator.value !== undefined && tellsFailure(ir, terminator.value)) return true;
  return values.some((value) => (answeredStatus(ir, value) ?? 0) >= 400 || turnsAway(ir, value) || marksFailure(ir, value));
}

const MAX_DEPTH = 4;

function tellsFailure(ir: FileIR, id: ValueId, depth = 0): boolean {
  const value = valueAt(ir, id);
  if (depth > MAX_DEPTH) return false;
  switch (value.op) {
    case 'literal': return value.kind !== 'boolean' || value.text === 'false';
    case 'unary': return true;
    case 'array': return value.elements.length === 0;
    case 'object': return value.entries.length === 0 || value.entries.some(({ name }) => name !== undefined && failingFields.test(name));
    case 'cast': case 'await': return tellsFailure(ir, value.value, depth + 1);
    case 'global': return value.name === 'undefined';
    case 'read': return (ir.bindings[value.binding]?.writes ?? []).some((write) => {
      const written = valueAt(ir, write);
      return written.op === 'write' && tellsFailure(ir, written.value, depth + 1);
    });
    default: return false;
  }
}

/** `res.redirect('/login')`, `done(null, false)`, `session.destroy()` */
function turnsAway(ir: FileIR, id: ValueId): boolean {
  const call = valueAt(ir, id);
  if (call.op !== 'call') return false;
  const callee = valueAt(ir, call.callee);
  const name = callee.op === 'member' ? callee.name : dottedName(ir, call.callee)?.split('.').at(-1) ?? '';
  return refusingCalls.test(name) || call.args.some((argument) => isFalse(ir, argument));
}

function isFalse(ir: FileIR, id: ValueId): boolean {
  const value = valueAt(ir, id);
  return value.op === 'literal' && value.text === 'false';
}

/** `valid = false`, `result.error = ...`: asked for later on. */
function marksFailure(ir: FileIR, id: ValueId): boolean {
  const value = valueAt(ir, id);
  if (value.op === 'store') return failureNames.test(value.name);
  return value.op === 'write' && !value.declaration && failureNames.test(ir.bindings[value.binding]?.name ?? '');
}
