import { functionAt, valueAt } from '../ir/access.js';
import type { Block, FileIR, FunctionId, ValueId } from '../ir/ir.js';
import { splitName } from '../facts/split-name.js';
import { faultNames, faultStatuses, malformedNames, malformedStatuses, ownEventNames, ownEventStatuses, ownEventWords, requestParts } from '../model/asked-elsewhere.js';
import { decidingTests } from './exit-note.js';
import type { FailedExit } from './ways.js';

/** What a block answers, and what was asked before it, where that says that nobody was refused for who he is, or that another event tells of it. */
export function answeredWhy(ir: FileIR, fn: FunctionId, block: Block): Exclude<FailedExit['why'], 'failure'> | undefined {
  const said = saidIn(ir, block);
  const has = (among: ReadonlySet<string>): boolean => said.some((one) => among.has(one));
  if (has(faultStatuses) || has(faultNames)) return 'error';
  if (has(ownEventStatuses) || has(ownEventNames)) return 'other';
  const tests = decidingTests(ir, fn, block.id);
  if ([...tests.flatMap((test) => wordsIn(ir, test, 0)), ...splitName(functionAt(ir, fn).name ?? '')].some((word) => ownEventWords.has(word))) return 'other';
  if (tests.some((test) => asksMethod(ir, test) || asksEnvironment(ir, test, 0))) return 'error';
  return (has(malformedStatuses) || has(malformedNames)) && tests.length > 0 && tests.every((test) => isPartOfRequest(ir, test, 0)) ? 'validation' : undefined;
}

/** Numbers and names of a block: `405`, `TOO_MANY_REQUESTS`, `BadRequestException`. */
const saidIn = (ir: FileIR, block: Block): readonly string[] => block.values.flatMap((id) => {
  const value = valueAt(ir, id);
  switch (value.op) {
    case 'literal': return value.kind === 'number' || value.kind === 'string' ? [value.text] : [];
    case 'member': return [value.name];
    case 'read': return [ir.bindings[value.binding]?.name ?? ''];
    case 'global': return [value.name];
    default: return [];
  }
});

const MAX_DEPTH = 6;

/** The words of the names in a test. */
function wordsIn(ir: FileIR, id: ValueId, depth: number): readonly string[] {
  const value = valueAt(ir, id);
  if (depth > MAX_DEPTH) return [];
  const inner = (ids: readonly ValueId[]): readonly string[] => ids.flatMap((one) => wordsIn(ir, one, depth + 1));
  switch (value.op) {
    case 'read': return splitName(ir.bindings[value.binding]?.name ?? '');
    case 'global': return splitName(value.name);
    case 'member': return [...splitName(value.name), ...inner([value.object])];
    case 'call': return inner([value.callee, ...value.args]);
    case 'binary': return inner([value.left, value.right]);
    case 'unary': return inner([value.operand]);
    case 'await': case 'cast': return inner([value.value]);
    // `req.headers['x-csrf-token']`
    case 'index': return inner([value.object, value.index]);
    case 'literal': return value.kind === 'string' ? splitName(value.text.slice(0, 100)) : [];
    default: return [];
  }
}

/** `if (req.method !== 'POST')` */
function asksMethod(ir: FileIR, id: ValueId): boolean {
  const value = valueAt(ir, id);
  if (value.op !== 'binary') return false;
  const left = valueAt(ir, value.left);
  return left.op === 'member' && left.name === 'method';
}

/** `if (process.env.SIGNUPS !== 'open')`, by a name that is given it or not: it is switched off for everybody. */
function asksEnvironment(ir: FileIR, id: ValueId, depth: number): boolean {
  const value = valueAt(ir, id);
  if (depth > MAX_DEPTH) return false;
  const next = (one: ValueId): boolean => asksEnvironment(ir, one, depth + 1);
  switch (value.op) {
    case 'member': return value.name === 'env' || next(value.object);
    case 'unary': return next(value.operand);
    case 'write': case 'cast': return next(value.value);
    case 'binary': return next(value.left) && valueAt(ir, value.right).op === 'literal';
    case 'choose': return value.options.every((one) => next(one) || valueAt(ir, one).op === 'literal');
    case 'read': {
      const writes = ir.bindings[value.binding]?.writes ?? [];
      return writes.length > 0 && writes.every(next);
    }
    default: return false;
  }
}

/** Something the client sent, or is said to have: `!email` of `const { email } = req.body`. */
function isPartOfRequest(ir: FileIR, id: ValueId, depth: number): boolean {
  const value = valueAt(ir, id);
  if (depth > MAX_DEPTH) return false;
  const next = (one: ValueId): boolean => isPartOfRequest(ir, one, depth + 1);
  switch (value.op) {
    case 'unary': return next(value.operand);
    case 'await': case 'cast': case 'write': return next(value.value);
    case 'member': return requestParts.has(value.name) || next(value.object);
    // `typeof email !== 'string'`, `password.length < 12`, `password !== passwordAgain`
    case 'binary': return next(value.left) && (valueAt(ir, value.right).op === 'literal' || next(value.right));
    case 'call': return value.kind === 'call' && valueAt(ir, value.callee).op === 'member' && (next(value.callee) || value.args.some(next));
    case 'read': {
      const writes = ir.bindings[value.binding]?.writes ?? [];
      return writes.length > 0 && writes.every(next);
    }
    default: return false;
  }
}
