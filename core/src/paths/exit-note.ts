import { blockAt, functionAt, valueAt } from '../ir/access.js';
import type { BlockId, FileIR, FunctionId, ValueId } from '../ir/ir.js';
import { describe } from '../facts/describe.js';
import { perPart } from '../ir/per-file.js';

interface Incoming {
  readonly from: BlockId;
  readonly when: string;
}

const incoming = perPart((ir: FileIR, fn: FunctionId): ReadonlyMap<BlockId, readonly Incoming[]> => {
  const found = new Map<BlockId, Incoming[]>();
  const add = (to: BlockId, one: Incoming): void => {
    const known = found.get(to);
    if (known) known.push(one);
    else found.set(to, [one]);
  };
  for (const id of functionAt(ir, fn).blocks) {
    const block = blockAt(ir, id);
    for (const { to, when } of block.successors) add(to, { from: id, when });
  }
  return found;
});

/** When a block is reached, in half a sentence: by the last test that leads there and nowhere else. Declared names only. */
export function exitNote(ir: FileIR, fn: FunctionId, block: BlockId): string {
  const seen = new Set<BlockId>();
  for (let id = block; !seen.has(id);) {
    seen.add(id);
    const into = incoming(ir, fn).get(id) ?? [];
    const [only] = into;
    if (!only || into.length > 1) {
      const said = isCatch(ir, fn, id) ? 'when an exception is caught' : alternatives(ir, into);
      const before = said === undefined ? joinedAt(ir, fn, into) : undefined;
      if (before === undefined) return said ?? '';
      id = before;
      continue;
    }
    const { terminator } = blockAt(ir, only.from);
    if (terminator.kind === 'branch' && (only.when === 'true' || only.when === 'false')) return `when ${tested(ir, terminator.test, only.when === 'true', terminator.nullish === true)}`;
    if (terminator.kind === 'switch') return `in a case of \`${describe(ir, terminator.subject)}\``;
    id = only.from;
  }
  return '';
}

/** The tests right before a block, of which one leads there. A test whose two sides meet again in front of it decides nothing. */
export function decidingTests(ir: FileIR, fn: FunctionId, block: BlockId): readonly ValueId[] {
  const seen = new Set<BlockId>();
  for (let id = block; !seen.has(id);) {
    seen.add(id);
    const into = incoming(ir, fn).get(id) ?? [];
    const joined = into.length > 1 ? joinedAt(ir, fn, into) : undefined;
    if (joined !== undefined) {
      id = joined;
      continue;
    }
    const tests = into.flatMap(({ from }) => {
      const { terminator } = blockAt(ir, from);
      return terminator.kind === 'branch' ? [terminator.test] : [];
    });
    const [only] = into;
    if (tests.length > 0 || !only || into.length > 1) return tests;
    id = only.from;
  }
  return [];
}

/** `if (!user || !user.password)`: the first of the tests that lead there. */
function alternatives(ir: FileIR, into: readonly Incoming[]): string | undefined {
  for (const { from, when } of into) {
    const { terminator } = blockAt(ir, from);
    if (terminator.kind !== 'branch' || (when !== 'true' && when !== 'false')) return undefined;
  }
  const [first] = into;
  const terminator = first && blockAt(ir, first.from).terminator;
  return first && terminator?.kind === 'branch' ? `when ${tested(ir, terminator.test, first.when === 'true', terminator.nullish === true)}` : undefined;
}

/** `if (often) log(...);` and on: the block of the test, after which both ways meet again. */
function joinedAt(ir: FileIR, fn: FunctionId, into: readonly Incoming[]): BlockId | undefined {
  return into.map(({ from }) => from).find((from) => blockAt(ir, from).terminator.kind === 'branch' && into.every((one) => leadsBack(ir, fn, one.from, from)));
}

/** Is there but one way to a block, and does that come from another? */
function leadsBack(ir: FileIR, fn: FunctionId, id: BlockId, to: BlockId): boolean {
  const seen = new Set<BlockId>();
  for (let one = id; !seen.has(one);) {
    if (one === to) return true;
    seen.add(one);
    const into = incoming(ir, fn).get(one) ?? [];
    if (into.length !== 1 || !into[0]) return false;
    one = into[0].from;
  }
  return false;
}

const isCatch = (ir: FileIR, fn: FunctionId, id: BlockId): boolean => blockAt(ir, id).values.some((value) => valueAt(ir, value).op === 'caught')
  || functionAt(ir, fn).blocks.some((one) => blockAt(ir, one).handler === id && blockAt(ir, one).handlerLink === undefined);

function tested(ir: FileIR, test: ValueId, holds: boolean, nullish: boolean): string {
  const value = valueAt(ir, test);
  if (nullish) return `\`${describe(ir, test)}\` is ${holds ? 'not there' : 'there'}`;
  if (value.op === 'binary' && ['===', '==', '!==', '!='].includes(value.operator)) {
    const equal = value.operator.startsWith('=') === holds;
    for (const [side, other] of [[value.left, value.right], [value.right, value.left]] as const) {
      if (isNothing(ir, side)) return `\`${describe(ir, other)}\` is ${equal ? 'not there' : 'there'}`;
      const truth = truthOf(ir, side);
      if (truth !== undefined) return `\`${describe(ir, other)}\` is ${truth === equal ? 'true' : 'false'}`;
    }
    const [left, right] = [describe(ir, value.left), describe(ir, value.right)];
    return right === '…' || left === '…' ? `\`${left === '…' ? right : left}\` is ${equal ? 'a certain value' : 'another value'}` : `\`${left}\` and \`${right}\` are ${equal ? 'the same' : 'not the same'}`;
  }
  return value.op === 'binary' ? `\`${describe(ir, value.left)}\` ${holds ? 'passes' : 'fails'} its test` : `\`${describe(ir, test)}\` is ${holds ? 'true' : 'false'}`;
}

const isNothing = (ir: FileIR, id: ValueId): boolean => {
  const value = valueAt(ir, id);
  return (value.op === 'literal' && (value.kind === 'null' || value.kind === 'undefined')) || (value.op === 'global' && value.name === 'undefined');
};

const truthOf = (ir: FileIR, id: ValueId): boolean | undefined => {
  const value = valueAt(ir, id);
  return value.op === 'literal' && value.kind === 'boolean' ? value.text === 'true' : undefined;
};
