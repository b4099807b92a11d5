import { blockAt, functionAt, bindingAt, valueAt } from '../ir/access.js';
import { reachable } from '../ir/dominates.js';
import type { Block, FileIR, ValueId } from '../ir/ir.js';
import { valueOf, type Located } from './located.js';
import { dottedName } from './specifier.js';

/**
 * Is a variable or property known to be empty where it is read: in the branch that is taken only when it is? `if (!token) log({ token })` writes nothing.
 */
export function knownEmpty(at: Located): boolean {
  const value = valueOf(at);
  const name = dottedName(at.ir, at.value);
  if (name === undefined || (value.op === 'read' && isReassigned(at.ir, at.value))) return false;
  return functionAt(at.ir, value.fn).blocks.some((id) => {
    const branch = blockAt(at.ir, id);
    const side = emptySide(at.ir, branch, name);
    return side !== undefined && !reachable(at.ir, value.fn, value.block, { branch: id, side });
  });
}

/** Properties of what a name holds that are known to be empty where it is read: in the other branch of `if (message.password)`. */
export function emptyProperties(at: Located): readonly string[] {
  const value = valueOf(at);
  const name = dottedName(at.ir, at.value);
  if (name === undefined || (value.op === 'read' && isReassigned(at.ir, at.value))) return [];
  const found = new Set<string>();
  for (const id of functionAt(at.ir, value.fn).blocks) {
    const branch = blockAt(at.ir, id);
    const tested = branch.terminator.kind === 'branch' ? testedName(at.ir, branch.terminator.test) : undefined;
    const property = tested?.startsWith(`${name}.`) ? tested.slice(name.length + 1) : undefined;
    if (tested === undefined || property === undefined || property.includes('.')) continue;
    const side = emptySide(at.ir, branch, tested);
    if (side !== undefined && !reachable(at.ir, value.fn, value.block, { branch: id, side })) found.add(property);
  }
  return [...found];
}

/** What a test asks after: `a.b` of `!a.b`, `a.b === null` and `a.b`. */
function testedName(ir: FileIR, test: ValueId): string | undefined {
  const value = valueAt(ir, test);
  if (value.op === 'unary' && value.operator === '!') return testedName(ir, value.operand);
  return value.op === 'binary' ? dottedName(ir, value.left) : dottedName(ir, test);
}

/** What is assigned again after the test may hold something. */
function isReassigned(ir: FileIR, read: ValueId): boolean {
  const value = valueAt(ir, read);
  return value.op === 'read' && bindingAt(ir, value.binding).writes.length > 1;
}

/** The way a branch goes when what is called `name` is empty; undefined if it asks something else. */
function emptySide(ir: FileIR, block: Block, name: string): 'true' | 'false' | undefined {
  if (block.terminator.kind !== 'branch') return undefined;
  if (block.terminator.nullish) return dottedName(ir, block.terminator.test) === name ? 'true' : undefined;
  return sideOf(ir, block.terminator.test, name);
}

function sideOf(ir: FileIR, test: ValueId, name: string): 'true' | 'false' | undefined {
  const value = valueAt(ir, test);
  if (value.op === 'unary' && value.operator === '!') {
    const inner = sideOf(ir, value.operand, name);
    return inner && (inner === 'true' ? 'false' : 'true');
  }
  if (value.op === 'binary') return comparedWithNothing(ir, value.operator, value.left, value.right, name);
  if (value.op === 'member' && value.name === 'length') return dottedName(ir, value.object) === name ? 'false' : undefined;
  return dottedName(ir, test) === name ? 'false' : undefined;
}

/** `x === undefined`, `x == null`, `x === ''`, `x.length === 0` and their opposites. */
function comparedWithNothing(ir: FileIR, operator: string, left: ValueId, right: ValueId, name: string): 'true' | 'false' | undefined {
  const equal = operator === '===' || operator === '==';
  if (!equal && operator !== '!==' && operator !== '!=') return undefined;
  const side = equal ? 'true' : 'false';
  const object = valueAt(ir, left);
  if (object.op === 'member' && object.name === 'length' && dottedName(ir, object.object) === name) return isText(ir, right, '0') ? side : undefined;
  if (dottedName(ir, left) !== name) return undefined;
  const other = valueAt(ir, right);
  const nothing = (other.op === 'literal' && (other.kind === 'null' || other.kind === 'undefined' || (other.kind === 'string' && other.text === '')))
    || (other.op === 'global' && other.name === 'undefined');
  return nothing ? side : undefined;
}

const isText = (ir: FileIR, id: ValueId, text: string): boolean => {
  const value = valueAt(ir, id);
  return value.op === 'literal' && value.text === text;
};
