import { bindingAt, blockAt, functionAt, valueAt } from '../ir/access.js';
import type { Block, BlockId, FileIR, FunctionId, ValueId } from '../ir/ir.js';
import { answeredStatus, isClientError, isServerError, statusesIn } from '../facts/answered-status.js';
import { dottedName } from '../facts/dotted-name.js';
import { beside, type Located } from '../facts/located.js';
import { rootOf } from '../facts/root-of.js';
import { answerMethods } from '../model/status-codes.js';
import type { Policy } from '../policy/policy.js';
import type { Program } from '../program/program.js';
import { recordsIn, strongest, type Recorded } from './records-in.js';

/** Where a failure is dealt with: a function, or a part of it that begins at a block. */
export interface Dealing {
  readonly file: string;
  readonly ir: FileIR;
  readonly fn: FunctionId;
  /** The block that it begins at; the function's own by default. */
  readonly start?: BlockId;
}

/** What is done with a failure on the ways through a function. */
export interface Ways {
  /** Is anything put on record on some way? */
  readonly recorded: Recorded;
  /** It is handed to somebody else on some way: `next(error)`, `throw error`. */
  readonly handsOn: boolean;
  /** There is a way to the end on which nothing is recorded, handed on or answered as a mistake of the client's. */
  readonly silent: boolean;
  /** On such a way the answer says that the server failed, in so many words, or whatever the error says (`open`). */
  readonly answers: 'server' | 'open' | undefined;
}

/** Follows the ways from where a failure arrives to the end of the function. Serves G3.3, G5.8a. */
export function waysThrough(program: Program, policy: Policy, { file, ir, fn, start = functionAt(ir, fn).entry }: Dealing): Ways {
  const { exit } = functionAt(ir, fn);
  const all = [...reached(ir, start, () => true)].map((id) => blockAt(ir, id));
  const handing = new Set(all.filter((block) => handsOn(program, file, ir, block, start !== functionAt(ir, fn).entry)).map(({ id }) => id));
  const recorded = new Map(all.map(({ id }) => [id, recordsIn(program, policy, { file, ir, fn, blocks: [id] })] as const).map(([id, found]) => [id, found === 'unseen' && handing.has(id) ? 'no' : found]));
  const isOpen = (id: BlockId): boolean => recorded.get(id) === 'no' && !handing.has(id) && !statusesIn(ir, blockAt(ir, id)).some(isClientError);
  const quiet = isOpen(start) ? reached(ir, start, isOpen) : new Set<BlockId>();
  const silent = quiet.has(exit);
  const answering = silent ? [...quiet].filter((id) => reached(ir, id, isOpen).has(exit)).map((id) => blockAt(ir, id)) : [];
  return {
    recorded: strongest(recorded.values()), handsOn: handing.size > 0, silent,
    answers: answering.some((block) => statusesIn(ir, block).some(isServerError)) ? 'server' : answering.some((block) => answersOpenly(ir, block)) ? 'open' : undefined,
  };
}

/** The blocks that can be reached over blocks that are open. */
export function reached(ir: FileIR, start: BlockId, isOpen: (id: BlockId) => boolean): ReadonlySet<BlockId> {
  const seen = new Set<BlockId>([start]);
  for (const id of seen) {
    for (const { to, when } of blockAt(ir, id).successors) if (when !== 'exception' && isOpen(to)) seen.add(to);
  }
  return seen;
}

/** `next(error)`, `throw error`, `return error`, `Promise.reject(error)` */
function handsOn(program: Program, file: string, ir: FileIR, block: Block, inCatch: boolean): boolean {
  const { terminator } = block;
  if (terminator.kind === 'throw') return true;
  const at = (value: number): Located => ({ file, ir, value });
  if (terminator.kind === 'return' && terminator.value !== undefined && isFailure(at(terminator.value), inCatch)) return true;
  return block.values.some((id) => {
    const call = valueAt(ir, id);
    if (call.op !== 'call') return false;
    const name = dottedName(ir, call.callee) ?? '';
    if (name === 'Promise.reject' || /(?:^|\.)(?:throwError|reject)$/.test(name)) return true;
    const callee = valueAt(ir, call.callee);
    return callee.op === 'read' && call.args.length > 0 && rootOf(program, beside(at(id), call.callee)) === 'parameter';
  });
}

/** An error as it came, or a new one. */
function isFailure(at: Located, inCatch: boolean): boolean {
  const value = at.ir.values[at.value];
  if (value?.op === 'read') {
    const { kind, writes } = bindingAt(at.ir, value.binding);
    return kind === 'catch' || (kind === 'parameter' && !inCatch && writes.some((write) => isFirst(at, write)));
  }
  return value?.op === 'call' && value.kind === 'new' && /(?:Error|Exception)$/.test(dottedName(at.ir, value.callee) ?? '');
}

/** The first of a function's parameters is what an error handler is given. */
function isFirst(at: Located, write: ValueId): boolean {
  const written = valueAt(at.ir, write);
  const given = written.op === 'write' ? valueAt(at.ir, written.value) : undefined;
  return given?.op === 'parameter' && given.index === 0;
}

/** `res.status(error.status ?? 500)`: whatever the error says. */
const answersOpenly = (ir: FileIR, block: Block): boolean => block.values.some((id) => {
  const value = valueAt(ir, id);
  if (value.op === 'store') return value.name === 'status' || value.name === 'statusCode';
  const callee = value.op === 'call' ? valueAt(ir, value.callee) : undefined;
  return value.op === 'call' && callee?.op === 'member' && answerMethods.get(callee.name) === 0 && value.args.length > 0 && answeredStatus(ir, id) === undefined;
});
