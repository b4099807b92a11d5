import { blockAt, functionAt, valueAt } from '../ir/access.js';
import type { BlockId, FileIR, FunctionId, ValueId } from '../ir/ir.js';
import { dominates } from '../ir/dominates.js';
import { isUsed } from '../ir/used-values.js';
import { beside, valueOf, type Located } from '../facts/located.js';
import { refuses } from '../facts/refusal.js';
import { rootOf } from '../facts/root-of.js';
import { securityCheck, type SecurityCheck } from '../facts/security-check.js';
import type { Policy } from '../policy/policy.js';
import type { Program } from '../program/program.js';
import { catchesIn } from './catches.js';
import { callsIn } from './log-calls.js';
import { recordsIn } from './records-in.js';
import { reached, waysThrough } from './silent-way.js';

/** A check whose failure leaves no trace: neither record nor refusal. */
export interface SwallowedFailure {
  /** The call of the check. */
  readonly at: Located;
  readonly check: SecurityCheck;
}

const hint = /\bcatch\b/;

/** The checks of a file whose failures are caught and then forgotten. Serves G5.8a. */
export function swallowedFailures(program: Program, policy: Policy, file: string): readonly SwallowedFailure[] {
  const ir = hint.test(program.text(file) ?? '') ? program.ir(file) : undefined;
  if (!ir) return [];
  const caught = ir.functions.flatMap(({ id }) => catchesIn(ir, id).flatMap(({ entry, calls }) => {
    const checks = calls.flatMap((value) => checkAt(program, { file, ir, value }));
    const [first] = checks;
    return first && forgets(program, policy, first, id, entry) ? [first] : [];
  }));
  return [...caught, ...callsIn(program, file).flatMap((at) => ofPromise(program, policy, at))];
}

function checkAt(program: Program, at: Located): readonly SwallowedFailure[] {
  const call = valueOf(at);
  const check = call.op === 'call' ? securityCheck(program, at, call) : undefined;
  return check === undefined ? [] : [{ at, check }];
}

/** Does a catch go on as if nothing had failed? What refuses may stand behind it: `if (!user) return res.sendStatus(401)`. */
function forgets(program: Program, policy: Policy, { at, check }: SwallowedFailure, fn: FunctionId, entry: BlockId): boolean {
  const { file, ir } = at;
  const onward = reached(ir, entry, () => true);
  const own = [...onward].filter((block) => dominates(ir, fn, entry, block));
  if (recordsIn(program, policy, { file, ir, fn, blocks: own }) !== 'no') return false;
  if (waysThrough(program, policy, { file, ir, fn, start: entry }).handsOn) return false;
  if ([...onward].some((block) => refuses(ir, block))) return false;
  const returned = own.flatMap((block) => returnedBy(ir, block));
  if (returned.length === 0) return goesOn(ir, fn, onward, own);
  // What a caller is given tells it what happened, unless it is the text that was to be read.
  return returned.every((value) => callsNext(program, { file, ir, value }) || (check === 'cipher' && isGiven(at, value)));
}

/** Something is done behind the `try`: a check that is all there is in a function has told its caller by what it gives back. */
function goesOn(ir: FileIR, fn: FunctionId, onward: ReadonlySet<BlockId>, own: readonly BlockId[]): boolean {
  return [...onward].some((id) => !own.includes(id) && id !== functionAt(ir, fn).exit && blockAt(ir, id).values.some((value) => valueAt(ir, value).op === 'call'));
}

const returnedBy = (ir: FileIR, id: BlockId): readonly ValueId[] => {
  const { terminator } = blockAt(ir, id);
  return terminator.kind === 'return' && terminator.value !== undefined ? [terminator.value] : [];
};

/** `return next()` */
function callsNext(program: Program, at: Located): boolean {
  const value = valueOf(at);
  return value.op === 'call' && value.args.length === 0 && valueAt(at.ir, value.callee).op === 'read' && rootOf(program, beside(at, value.callee)) === 'parameter';
}

/** `try { return decrypt(text) } catch { return text }` */
function isGiven(at: Located, returned: ValueId): boolean {
  const call = valueOf(at);
  const value = valueAt(at.ir, returned);
  return value.op === 'read' && call.op === 'call' && call.args.some((argument) => {
    const given = valueAt(at.ir, argument);
    return given.op === 'read' && given.binding === value.binding;
  });
}

/** `checkAccess(user).catch(() => {})` whose outcome nobody looks at. */
function ofPromise(program: Program, policy: Policy, at: Located): readonly SwallowedFailure[] {
  const call = valueOf(at);
  const callee = call.op === 'call' ? valueAt(at.ir, call.callee) : undefined;
  if (call.op !== 'call' || callee?.op !== 'member' || callee.name !== 'catch' || isUsed(at.ir, at.value)) return [];
  const handler = call.args[0] === undefined ? undefined : valueAt(at.ir, call.args[0]);
  if (handler?.op !== 'function') return [];
  const { entry } = functionAt(at.ir, handler.target);
  const found = checkAt(program, beside(at, callee.object));
  const dealing = { file: at.file, ir: at.ir, fn: handler.target };
  if (found.length === 0 || recordsIn(program, policy, dealing) !== 'no' || waysThrough(program, policy, dealing).handsOn) return [];
  // What it gives back is looked at by nobody; what it does may refuse.
  return [...reached(at.ir, entry, () => true)].some((block) => blockAt(at.ir, block).values.length > 0 && refuses(at.ir, block)) ? [] : found;
}
