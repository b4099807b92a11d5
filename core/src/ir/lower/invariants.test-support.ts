import type { Block, FileIR, FunctionIR, ObjectEntry, Value } from '../ir.js';

/** What must hold for every IR; the answer is what does not. */
export function brokenInvariants(ir: FileIR, text: string): string[] {
  const broken: string[] = [];
  const expect = (holds: boolean, what: () => string): void => {
    if (!holds && broken.length < 20) broken.push(what());
  };
  checkPlacement(ir, expect);
  ir.values.forEach((value, id) => { checkValue(ir, value, id, expect); });
  for (const fn of ir.functions) checkFunction(ir, fn, expect);
  for (const block of ir.blocks) checkBlock(ir, block, expect);
  checkBindings(ir, text, expect);
  checkTypes(ir, expect);
  return broken;
}

type Expect = (holds: boolean, what: () => string) => void;

function checkPlacement(ir: FileIR, expect: Expect): void {
  const seen = new Map<number, number>();
  for (const block of ir.blocks) {
    for (const id of block.values) {
      expect(!seen.has(id), () => `value ${id} stands in two blocks`);
      seen.set(id, block.id);
    }
  }
  ir.values.forEach((value, id) => {
    expect(seen.get(id) === value.block, () => `value ${id} (${value.op}) says block ${value.block}, stands in ${String(seen.get(id))}`);
    expect(ir.blocks[value.block]?.fn === value.fn, () => `value ${id} (${value.op}) says function ${value.fn}`);
  });
}

const entryOperands = (entries: readonly ObjectEntry[]): number[] => entries.flatMap(({ value, computed }) => (computed === undefined ? [value] : [computed, value]));

/** The values a value is made from. */
function operands(value: Value): readonly number[] {
  switch (value.op) {
    case 'parameter': return value.decorators;
    case 'write': case 'spread': case 'await': case 'cast': return [value.value];
    case 'member': case 'rest': case 'delete': return [value.object];
    case 'index': return [value.object, value.index];
    case 'store': return [value.object, value.value];
    case 'store-index': return [value.object, value.index, value.value];
    case 'call': return [value.callee, ...value.args];
    case 'template': case 'unknown': return value.parts;
    case 'binary': return [value.left, value.right];
    case 'unary': return [value.operand];
    case 'choose': return [value.test, ...value.options];
    case 'object': return entryOperands(value.entries);
    case 'array': return value.elements.filter((id) => id >= 0);
    case 'enum': return value.members.flatMap((member) => member.value ?? []);
    case 'yield': return value.value === undefined ? [] : [value.value];
    case 'element': return [value.iterable];
    case 'import-call': return value.argument === undefined ? [] : [value.argument];
    case 'jsx': return [...(value.tag === undefined ? [] : [value.tag]), ...entryOperands(value.attributes), ...value.children];
    default: return [];
  }
}

function checkValue(ir: FileIR, value: Value, id: number, expect: Expect): void {
  expect(0 <= value.start && value.start <= value.end && value.end <= ir.textLength, () => `value ${id} (${value.op}) has range ${value.start}..${value.end}`);
  for (const operand of operands(value)) {
    expect(operand >= 0 && operand < id, () => `value ${id} (${value.op}) uses ${operand}`);
    if (value.op !== 'parameter') expect(ir.values[operand]?.fn === value.fn, () => `value ${id} (${value.op}) uses ${operand} of another function`);
  }
}

function checkFunction(ir: FileIR, fn: FunctionIR, expect: Expect): void {
  expect(fn.blocks[0] === fn.entry, () => `function ${fn.id} does not begin with its entry`);
  for (const id of [fn.exit, fn.throwExit]) expect(fn.blocks.includes(id) && ir.blocks[id]?.terminator.kind === 'exit', () => `function ${fn.id} has no exit ${id}`);
  expect(fn.blocks.every((id) => ir.blocks[id]?.fn === fn.id), () => `function ${fn.id} has a block of another`);
  fn.parameters.forEach((id, index) => {
    const value = ir.values[id];
    expect(value?.op === 'parameter' && value.index === index && value.fn === fn.id, () => `function ${fn.id}: parameter ${index} is value ${id}`);
  });
  expect(fn.id === 0 ? fn.parent === -1 : fn.parent >= 0 && fn.parent < fn.id, () => `function ${fn.id} has parent ${fn.parent}`);
}

const SUCCESSORS = { branch: 2, iterate: 2, return: 1, throw: 1, exit: 0 } as const;

function checkBlock(ir: FileIR, block: Block, expect: Expect): void {
  const { id, terminator, successors, fn } = block;
  for (const { to, when } of successors) expect(ir.blocks[to]?.fn === fn, () => `block ${id} goes (${when}) to ${to}`);
  expect(ir.blocks[block.handler]?.fn === fn, () => `block ${id} has handler ${block.handler}`);
  const count = terminator.kind === 'goto' || terminator.kind === 'switch' ? undefined : SUCCESSORS[terminator.kind];
  expect(count === undefined || successors.length === count, () => `block ${id}: ${terminator.kind} with ${successors.length} successors`);
  expect(count !== undefined || successors.length > 0, () => `block ${id}: ${terminator.kind} leads nowhere`);
  if (terminator.kind === 'branch') {
    expect(successors[0]?.when === 'true' && successors[1]?.when === 'false', () => `block ${id}: branch with wrong edges`);
  }
  for (const { finallyLink } of successors) expect(finallyLink === undefined || ir.blocks[finallyLink]?.fn === fn, () => `block ${id}: link to ${String(finallyLink)}`);
}

function checkBindings(ir: FileIR, text: string, expect: Expect): void {
  const reads = ir.bindings.map((): number[] => []);
  const writes = ir.bindings.map((): number[] => []);
  const captured = ir.bindings.map(() => false);
  ir.values.forEach((value, id) => {
    if (value.op !== 'read' && value.op !== 'write') return;
    (value.op === 'read' ? reads : writes)[value.binding]!.push(id);
    if (ir.bindings[value.binding]!.fn !== value.fn) captured[value.binding] = true;
    const source = text.slice(value.start, value.end);
    if (value.op === 'read') {
      expect(source === ir.bindings[value.binding]!.name || source.includes('\\'), () => `value ${id} reads ${ir.bindings[value.binding]!.name} at "${source}"`);
    }
  });
  const byPlace = (a: number, b: number): number => ir.values[a]!.start - ir.values[b]!.start || a - b;
  ir.bindings.forEach((binding, id) => {
    expect(binding.id === id, () => `binding ${id} says ${binding.id}`);
    expect(String(binding.reads) === String(reads[id]!.sort(byPlace)), () => `binding ${binding.name}: reads`);
    expect(String(binding.writes) === String(writes[id]!.sort(byPlace)), () => `binding ${binding.name}: writes`);
    expect(binding.captured === captured[id], () => `binding ${binding.name}: captured`);
    const source = text.slice(binding.nameRange.start, binding.nameRange.end);
    expect(source === binding.name || source.includes('\\'), () => `binding ${binding.name} is declared at "${source}"`);
  });
}

function checkTypes(ir: FileIR, expect: Expect): void {
  ir.typeNodes.forEach((type, id) => {
    expect(0 <= type.start && type.start <= type.end && type.end <= ir.textLength, () => `type ${id} has range ${type.start}..${type.end}`);
    if ('binding' in type && type.binding !== undefined) expect(ir.bindings[type.binding] !== undefined, () => `type ${id} names binding ${type.binding}`);
  });
  for (const decl of ir.typeDecls) expect(ir.bindings[decl.binding]?.name === decl.name, () => `type ${decl.name} has another's binding`);
  for (const one of ir.exports) {
    if (one.kind === 'value') expect(ir.values[one.value] !== undefined, () => `export ${one.name} has value ${one.value}`);
  }
}
