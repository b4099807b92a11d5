import { blockAt, functionAt, valueAt } from '../ir/access.js';
import type { BlockId, FileIR, FunctionId, ValueOf } from '../ir/ir.js';
import { identify } from '../facts/identity.js';
import { beside, type Located } from '../facts/located.js';
import { merge, nothing, type Path, type Trace, type Way } from './hit.js';
import type { Tracer } from './tracer.js';
import { stepped } from './way.js';

/** Functions deep that a thrown value is looked for. */
const MAX_CALLS = 4;

/** What a catch clause can have caught: what its `try` throws itself, and what the functions called there throw. A library's own errors stay unknown. */
export function traceCaught(tracer: Tracer, at: Located, value: ValueOf<'caught'>, path: Path, way: Way): Trace {
  return merge(thrownIn(tracer, at, value.tryBlocks, path, way));
}

function thrownIn(tracer: Tracer, at: Located, blocks: readonly BlockId[], path: Path, way: Way): Trace[] {
  const found: Trace[] = [];
  for (const id of blocks) {
    const block = blockAt(at.ir, id);
    if (block.terminator.kind === 'throw') found.push(tracer.trace(beside(at, block.terminator.value), path, stepped(beside(at, block.terminator.value), 'thrown', way)));
    for (const valueId of block.values) {
      const call = valueAt(at.ir, valueId);
      if (call.op === 'call' && way.calls.length < MAX_CALLS) found.push(thrownBy(tracer, beside(at, valueId), call, path, way));
    }
  }
  return found;
}

/** What leaves a function as an exception. */
export function thrownInside(tracer: Tracer, at: Located, fn: FunctionId, path: Path, way: Way): readonly Trace[] {
  return thrownIn(tracer, at, uncaughtBlocks(at.ir, fn), path, way);
}

function thrownBy(tracer: Tracer, at: Located, call: ValueOf<'call'>, path: Path, way: Way): Trace {
  const callee = identify(tracer.program, beside(at, call.callee));
  return callee?.kind === 'function' && functionAt(callee.ir, callee.fn).hasBody ? tracer.failures(at, path, way) : nothing;
}

/** The blocks of a function whose exceptions leave it. */
function uncaughtBlocks(ir: FileIR, fn: FunctionId): BlockId[] {
  const { blocks, throwExit } = functionAt(ir, fn);
  return blocks.filter((id) => blockAt(ir, id).handler === throwExit);
}
