import { blockAt, functionAt } from '../ir/access.js';
import type { Block, BlockId, Edge, FileIR, FunctionId, ValueId } from '../ir/ir.js';
import { inFlowOrder } from './block-order.js';
import { nothingRecorded, type Recorded } from './level.js';
import { failingSide } from './tested.js';
import { found, foundNone, isNowhere, joinWorlds, nowhere, sameWorlds, type Worlds } from './worlds.js';

/** What happens in a block: the worlds at its end, and what its exceptions carry. */
export interface Through {
  readonly out: Worlds;
  /** What the exceptions carry that functions of the project throw, or the block itself. */
  readonly thrown: Recorded | undefined;
  /** What those of libraries carry. */
  readonly raised: Recorded | undefined;
}

export interface WalkAsk {
  readonly file: string;
  readonly ir: FileIR;
  readonly fn: FunctionId;
  readonly start: Worlds;
  readonly through: (block: Block, worlds: Worlds) => Through;
  /** The blocks from which it can still go well. */
  readonly hopeful: ReadonlySet<BlockId>;
  /** Which side of a branch is taken, where that is known. */
  readonly decided: (test: ValueId, nullish: boolean) => boolean | undefined;
}

/** More rounds than a function of any sane size needs. */
const MAX_ROUNDS = 40;

/** Follows a function's control flow until nothing changes. @returns the worlds at the beginning of each block that is reached */
export function walk(ask: WalkAsk): ReadonlyMap<BlockId, Worlds> {
  const { ir, fn } = ask;
  const { blocks, entry } = functionAt(ir, fn);
  const edges = new Map<BlockId, Map<string, Worlds>>([[entry, new Map([['start', ask.start]])]]);
  let changed = true;
  const enter = (to: BlockId, key: string, worlds: Worlds): void => {
    if (isNowhere(worlds)) return;
    const into = edges.get(to) ?? new Map<string, Worlds>();
    edges.set(to, into);
    const known = into.get(key);
    if (known && sameWorlds(known, worlds)) return;
    into.set(key, worlds);
    changed = true;
  };
  for (let round = 0; changed && round < MAX_ROUNDS; round++) {
    changed = false;
    for (const id of inFlowOrder(ir, fn)) {
      const block = blockAt(ir, id);
      const worlds = entering(edges.get(id));
      if (isNowhere(worlds)) continue;
      const { out, thrown, raised } = ask.through(block, worlds);
      leave(ask, block, out, afterLoop(block, edges.get(id), ask, out), enter);
      raise(ask, block, thrown, raised, enter);
    }
  }
  return new Map(blocks.map((id) => [id, entering(edges.get(id))]));
}

/** What functions of the project throw tells more of a `catch` than what any call may. */
function entering(into: ReadonlyMap<string, Worlds> | undefined): Worlds {
  if (!into) return nowhere;
  const explicit = [...into.keys()].some((key) => key.startsWith('thrown'));
  let worlds = nowhere;
  for (const [key, one] of into) if (!explicit || !key.startsWith('raised')) worlds = joinWorlds(worlds, one);
  return worlds;
}

/** A list that is gone through is taken to have elements: what leaves the loop comes from its body. */
function afterLoop(block: Block, into: ReadonlyMap<string, Worlds> | undefined, ask: WalkAsk, out: Worlds): Worlds {
  if (block.terminator.kind !== 'iterate' || !into) return out;
  const back = new Map([...into].filter(([key]) => Number(key.split('>')[0]) > block.id));
  return back.size === 0 ? out : ask.through(block, entering(back)).out;
}

function leave(ask: WalkAsk, block: Block, out: Worlds, behindLoop: Worlds, enter: (to: BlockId, key: string, worlds: Worlds) => void): void {
  const { successors, terminator } = block;
  const isFinally = successors.length > 1 && successors.some(({ finallyLink }) => finallyLink !== undefined) && terminator.kind === 'goto';
  for (const [index, edge] of successors.entries()) {
    const key = `${String(block.id)}>${String(index)}`;
    if (isFinally) enter(edge.to, key, edge.when === 'exception' ? { ...nowhere, flying: out.flying } : { ...out, flying: undefined });
    else enter(edge.to, key, onEdge(ask, block, edge, terminator.kind === 'iterate' && edge.when === 'false' ? behindLoop : out));
  }
}

const leavesFailure = ({ hopeful }: WalkAsk, { successors }: Block, edge: Edge): boolean => hopeful.has(edge.to) && successors.some(({ to, when }) => when !== 'exception' && !hopeful.has(to));

function onEdge(ask: WalkAsk, block: Block, edge: Edge, out: Worlds): Worlds {
  const { terminator } = block;
  if (terminator.kind !== 'branch') return out;
  const decided = ask.decided(terminator.test, terminator.nullish === true);
  if (decided !== undefined && (edge.when === 'true') !== decided) return nowhere;
  const side = failingSide({ file: ask.file, ir: ask.ir, value: terminator.test }, terminator.nullish === true);
  if (side === edge.when) return found(out);
  // One side can only fail: who is on the other has not.
  return side !== undefined || leavesFailure(ask, block, edge) ? foundNone(out) : out;
}

/** Exceptions go to the `catch` or `finally` around the block. */
function raise(ask: WalkAsk, block: Block, thrown: Recorded | undefined, raised: Recorded | undefined, enter: (to: BlockId, key: string, worlds: Worlds) => void): void {
  const { handler, handlerLink } = block;
  if (handler === functionAt(ask.ir, ask.fn).throwExit) return;
  const into = (state: Recorded | undefined): Worlds => (handlerLink === undefined ? { ...nowhere, soft: state } : { ...nowhere, flying: state });
  enter(handler, `thrown${String(block.id)}`, into(thrown));
  enter(handler, `raised${String(block.id)}`, into(raised));
}

/** Where a function begins: somebody who guards turns away whom he does not let through. */
export const startOf = (guards: boolean): Worlds => (guards ? { ...nowhere, soft: nothingRecorded } : { ...nowhere, well: nothingRecorded });
