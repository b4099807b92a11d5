import { bindingAt, valueAt } from '../ir/access.js';
import type { ValueId } from '../ir/ir.js';
import { definitionsOf } from './definitions.js';
import { dottedName } from './dotted-name.js';
import { isFailedValue } from './failed-value.js';
import { beside, valueOf, type Located } from './located.js';
import { splitName } from './split-name.js';
import type { Program } from '../program/program.js';

/** Is an object that a `next` is handed an error: `next({ status: 403, message: 'no' })`? tRPC hands on a context, Prisma what it was asked. */
export function isHandedError(program: Program, at: Located): boolean {
  const value = valueOf(at);
  return value.op === 'object' && (isFailedValue(program, at) || value.entries.some(({ name }) => name === 'message'));
}

const errorWords: ReadonlySet<string> = new Set(['e', 'ex', 'err', 'errs', 'error', 'errors', 'exception', 'failure', 'failed', 'fault', 'problem', 'reason', 'denied', 'boom', 'unauthorized', 'forbidden']);

const saysError = (name: string): boolean => splitName(name).some((word) => errorWords.has(word));

const MAX_DEPTH = 6;

/** What a callback is handed first, should something have gone wrong: `error`, `new Error()`, `'no such user'`, `Boom.forbidden()`. A function that is called `callback` may as well be handed a transaction. */
export function looksLikeError(program: Program, at: Located, depth = 0): boolean {
  const value = valueOf(at);
  const next = (id: ValueId): boolean => looksLikeError(program, beside(at, id), depth + 1);
  if (depth > MAX_DEPTH) return false;
  switch (value.op) {
    case 'caught': case 'template': return true;
    case 'literal': return value.kind === 'string' || value.text === 'false';
    case 'member': return saysError(value.name);
    case 'call': return value.kind === 'new' || saysError(dottedName(at.ir, value.callee) ?? '');
    case 'await': case 'cast': case 'write': return next(value.value);
    case 'choose': return value.options.some(next);
    case 'binary': return value.operator === '+' || next(value.left) || next(value.right);
    case 'read': {
      const binding = bindingAt(at.ir, value.binding);
      if (binding.kind === 'catch' || saysError(binding.name)) return true;
      const definitions = definitionsOf(program, at);
      return definitions.kind === 'values' && definitions.values.some((one) => valueAt(one.ir, one.value).op !== 'literal' && looksLikeError(program, one, depth + 1));
    }
    default: return false;
  }
}
