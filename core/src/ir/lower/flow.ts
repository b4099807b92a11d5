import type { BlockId, Edge, FunctionId, FunctionKind, Range, Terminator, Value, ValueId } from '../ir.js';
import type { Finally, Handler, JumpTarget, Label, OpenBlock, OpenFunction } from './context.js';

const GOTO: Terminator = { kind: 'goto' };
const EXIT: Terminator = { kind: 'exit' };

/** Functions, blocks and values of one file, and the place where the next value goes. Function bodies are lowered one after another: one is current. */
export class Flow {
  readonly functions: OpenFunction[] = [];
  readonly values: Value[] = [];
  readonly blocks: OpenBlock[] = [];
  /** Current function and block; `b` is -1 after a jump, until something is emitted or a label is placed. */
  f: FunctionId = -1;
  b: BlockId = -1;
  handler: Handler = { entry: -1, link: undefined, arrivals: undefined };
  finallies: Finally[] = [];
  jumps: JumpTarget[] = [];
  pendingLabels: string[] = [];
  private block!: OpenBlock;
  /** Values of the current block. They are copied when it ends: arrays that grow keep much room they never use. */
  private readonly scratch: ValueId[] = [];
  private scratchLength = 0;

  // ---- values ----

  emit(value: Value): ValueId {
    const id = this.values.length;
    if (this.b < 0) {
      this.begin({ block: -1 });
      (value as { block: BlockId }).block = this.b;
    }
    this.values.push(value);
    this.scratch[this.scratchLength++] = id;
    return id;
  }

  /** What stands where the parser missed an expression. */
  missing(position: number): ValueId {
    return this.emit({ op: 'unknown', start: position, end: position, fn: this.f, block: this.b, syntax: 'Missing', parts: [] });
  }

  // ---- blocks ----

  newBlock(fn: OpenFunction, terminator: Terminator = GOTO): BlockId {
    const id = this.blocks.length;
    this.blocks.push({ id, fn: fn.id, values: [], terminator, successors: [], handler: fn.throwExit });
    fn.blocks.push(id);
    return id;
  }

  currentFunction(): OpenFunction {
    return this.functions[this.f]!;
  }

  blockOf(label: Label): BlockId {
    if (label.block < 0) label.block = this.newBlock(this.currentFunction());
    return label.block;
  }

  /** Goes on in `label`'s block, whether or not anything leads there. */
  begin(label: Label): void {
    this.endBlock();
    const { entry, link, arrivals } = this.handler;
    this.block = this.blocks[this.blockOf(label)]!;
    this.b = this.block.id;
    this.block.handler = entry;
    if (link !== undefined) this.block.handlerLink = link;
    arrivals?.push(this.b);
  }

  /** Goes on in `label`'s block if anything leads there; otherwise what follows is unreachable. */
  place(label: Label): void {
    if (label.block >= 0) this.begin(label);
    else this.endBlock();
  }

  /** Makes sure that there is a block: a jump that nothing reaches still has one of its own. */
  ensureBlock(): void {
    if (this.b < 0) this.begin({ block: -1 });
  }

  /** Ends the current block. An unreachable end (after `return`) has none. */
  finish(terminator: Terminator, edges: Edge[]): void {
    if (this.b < 0) return;
    this.block.terminator = terminator;
    this.block.successors = edges;
    this.endBlock();
  }

  private endBlock(): void {
    if (this.b < 0) return;
    if (this.scratchLength > 0) this.block.values = this.scratch.slice(0, this.scratchLength);
    this.scratchLength = 0;
    this.b = -1;
  }

  goto(label: Label): void {
    if (this.b >= 0) this.finish(GOTO, [{ to: this.blockOf(label), when: 'always' }]);
  }

  branch(test: ValueId, yes: Label, no: Label, nullish = false): void {
    this.ensureBlock();
    const to = this.blockOf(yes);
    this.finish(nullish ? { kind: 'branch', test, nullish } : { kind: 'branch', test }, [{ to, when: 'true' }, { to: this.blockOf(no), when: 'false' }]);
  }

  /** Leaves for `target`, through the `finally`s that stand between here and it: those beyond the first `depth`. */
  leave(terminator: Terminator, target: Label, depth: number): void {
    if (this.b >= 0) this.finish(terminator, [this.wayOut(this.blockOf(target), depth)]);
  }

  wayOut(target: BlockId, depth: number): Edge {
    const inner = this.finallies.length > depth ? this.finallies[this.finallies.length - 1] : undefined;
    if (inner === undefined) return { to: target, when: 'always' };
    inner.exits.set(target, depth);
    return { to: inner.entry, when: 'always', finallyLink: target };
  }

  // ---- functions ----

  newFunction(kind: FunctionKind, { start, end }: Range, hasBody: boolean): OpenFunction {
    const id = this.functions.length;
    const fn: OpenFunction = {
      id, kind, start, end, name: undefined, nameRange: undefined, parent: this.f, class: undefined, isStatic: false, isAsync: false, isGenerator: false,
      parameters: [], returnType: undefined, decorators: [], hasBody, blocks: [], entry: 0, exit: 0, throwExit: 0, doc: undefined,
    };
    this.functions.push(fn);
    fn.entry = this.newBlock(fn, hasBody ? GOTO : EXIT);
    fn.exit = hasBody ? this.newBlock(fn, EXIT) : fn.entry;
    fn.throwExit = hasBody ? this.newBlock(fn, EXIT) : fn.entry;
    for (const block of fn.blocks) this.blocks[block]!.handler = fn.throwExit;
    return fn;
  }

  /** Lowers a function's body: from its entry, with nothing around it. */
  inFunction(fn: OpenFunction, lower: () => void): void {
    this.f = fn.id;
    this.handler = { entry: fn.throwExit, link: undefined, arrivals: undefined };
    this.finallies = [];
    this.jumps = [];
    this.pendingLabels = [];
    this.begin({ block: fn.entry });
    lower();
    if (fn.hasBody) this.goto({ block: fn.exit });
    this.endBlock();
    fn.blocks = fn.blocks.slice();
  }
}

