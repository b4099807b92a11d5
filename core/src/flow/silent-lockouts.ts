import { functionAt, valueAt } from '../ir/access.js';
import { callbackUse } from '../ir/function-uses.js';
import type { FileIR, FunctionId, ValueId } from '../ir/ir.js';
import { answeredStatus } from '../facts/answered-status.js';
import { describe } from '../facts/describe.js';
import { identify } from '../facts/identity.js';
import type { Located } from '../facts/located.js';
import { lockFields, rateLimiters } from '../model/rate-limiters.js';
import type { Policy } from '../policy/policy.js';
import type { Program } from '../program/program.js';
import { recordsIn } from './records-in.js';
import type { SilentLimit } from './silent-limits.js';

const hint = /\b429\b|too_?many_?requests|(?:lock|block|bann)(?:ed|out)?_?(?:until|expir|till)/i;

/** Places of a file that turn somebody away for asking or failing too often, by code of its own, without a record. Serves G6.2. */
export function silentLockouts(program: Program, policy: Policy, file: string): readonly SilentLimit[] {
  const ir = hint.test(program.text(file) ?? '') ? program.ir(file) : undefined;
  if (!ir) return [];
  const seen = new Set<FunctionId>();
  return ir.values.flatMap((value, id): readonly SilentLimit[] => {
    const at = { file, ir, value: id };
    const found = tooMany(ir, id) ?? lockedUntil(ir, id);
    // One finding for each function.
    if (!found || seen.has(value.fn) || ofLimiter(program, at)) return [];
    if (aroundIt(ir, value.fn).some((fn) => recordsIn(program, policy, { file, ir, fn }) !== 'no')) return [];
    seen.add(value.fn);
    return [{ ...found, file, at, setting: found.name }];
  });
}

type Found = Pick<SilentLimit, 'kind' | 'name' | 'range'>;

/** `res.status(429)`: an answer. What is thrown is answered elsewhere. */
function tooMany(ir: FileIR, id: ValueId): Found | undefined {
  const value = valueAt(ir, id);
  if (value.op === 'call' && value.kind === 'new' && !/^(?:Next)?Response$/.test(describe(ir, value.callee))) return undefined;
  if (answeredStatus(ir, id) !== 429) return undefined;
  const callee = value.op === 'call' ? valueAt(ir, value.callee) : undefined;
  if (callee?.op === 'member' && callee.name === 'throw') return undefined;
  return { kind: 'answer', name: value.op === 'call' ? describe(ir, value.callee) : value.op === 'store' ? value.name : 'answer', range: value.op === 'call' ? valueAt(ir, value.callee) : value };
}

/** `user.lockedUntil = later`, `update({ lockedUntil: later })`; not what takes the lock away again. */
function lockedUntil(ir: FileIR, id: ValueId): Found | undefined {
  const value = valueAt(ir, id);
  if (value.op === 'store') return lockFields.test(value.name) && isTime(ir, value.value) ? { kind: 'lock', name: value.name, range: value.nameRange } : undefined;
  const entry = value.op === 'object' ? value.entries.find(({ name, value: given }) => name !== undefined && lockFields.test(name) && isTime(ir, given)) : undefined;
  return entry?.name === undefined ? undefined : { kind: 'lock', name: entry.name, range: entry.keyRange };
}

/** A moment to come is made here: `Date.now() + 60_000`, `new Date(...)`, `addMinutes(now, 15)`. */
function isTime(ir: FileIR, id: ValueId, depth = 0): boolean {
  const value = valueAt(ir, id);
  if (depth > 4) return false;
  switch (value.op) {
    case 'binary': return value.operator === '+';
    case 'call': return value.kind === 'new' ? value.args.some((argument) => isTime(ir, argument, depth + 1)) : /add|plus|from|after|later/i.test(describe(ir, value.callee));
    case 'choose': return value.options.some((option) => isTime(ir, option, depth + 1));
    case 'read': return (ir.bindings[value.binding]?.writes ?? []).some((write) => {
      const written = valueAt(ir, write);
      return written.op === 'write' && isTime(ir, written.value, depth + 1);
    });
    default: return false;
  }
}

/** It is the handler of a limiter, which is spoken of where that is set up. */
function ofLimiter(program: Program, at: Located): boolean {
  for (let fn = valueAt(at.ir, at.value).fn; fn > 0; fn = functionAt(at.ir, fn).parent) {
    const use = callbackUse(at.ir, fn);
    const known = use && identify(program, { ...at, value: use.value.callee });
    if (known?.kind === 'export' && rateLimiters.some(({ packages }) => packages.includes(known.package))) return true;
  }
  return false;
}

/** The function and, where it is a callback in another one, that one too. */
function aroundIt(ir: FileIR, fn: FunctionId): readonly FunctionId[] {
  const found: FunctionId[] = [];
  for (let id = fn; id > 0; id = functionAt(ir, id).parent) found.push(id);
  return found.length === 0 ? [fn] : found;
}
