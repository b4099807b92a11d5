import type {
  Binding, BindingId, BindingKind, Block, BlockId, ClassIR, DocComment, Edge, ExportIR, FunctionIR, FunctionId, FunctionKind, ImportIR, Range, TypeDecl, TypeNode,
  TypeNodeId, Value, ValueId,
} from '../ir.js';
import type { SyntaxFacade, SyntaxFile, SyntaxNode } from '../syntax.js';
import { docFinder } from './comments.js';
import { tooDeep, unknownSyntax } from './unknown.js';
import { isTypeOnlyKind, mergedKind, Scope } from './scope.js';

export type ExpressionRule = (l: Lowering, node: SyntaxNode) => ValueId;
export type StatementRule = (l: Lowering, node: SyntaxNode) => void;
export type TypeRule = (l: Lowering, node: SyntaxNode) => TypeNodeId;

/** What to do with a node, by the name of its kind. Handed in, so that the rules need not import each other in circles. */
export interface Rules {
  readonly expressions: ReadonlyMap<string, ExpressionRule>;
  readonly statements: ReadonlyMap<string, StatementRule>;
  readonly types: ReadonlyMap<string, TypeRule>;
}

/** A record of the result that is still being filled. */
type Filling<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] };
export type OpenBlock = Filling<Block>;
export type OpenFunction = Filling<FunctionIR>;
export type OpenBinding = Filling<Binding>;
export type OpenClass = Filling<ClassIR>;

/** A block that comes to be when something first leads to it: -1 until then. */
export interface Label {
  block: BlockId;
}

/** Where exceptions go now. */
export interface Handler {
  readonly entry: BlockId;
  /** If `entry` is a `finally`: the block where the exception ends up after it. */
  readonly link: BlockId | undefined;
  /** Blocks whose exceptions arrive at `entry`. */
  readonly arrivals: BlockId[];
}

/** A `finally` around the current statement, with the ways that enter it: block to reach, and how many `finally`s stand around that block. */
export interface Finally {
  readonly entry: BlockId;
  readonly exits: Map<BlockId, number>;
}

/** What `break` and `continue` can mean now. */
export interface JumpTarget {
  readonly labels: readonly string[];
  readonly breakTo: Label;
  readonly continueTo: Label | undefined;
  /** False for a labelled statement that is neither loop nor switch: only `break label` means it. */
  readonly plain: boolean;
  /** How many `finally`s stood around it. */
  readonly depth: number;
}

/** The name an anonymous function or class takes from where it stands. */
export interface NameHint {
  readonly name: string;
  readonly range: Range;
  readonly doc: DocComment | undefined;
}

/** Levels of nested syntax that are lowered exactly; beyond, `TooDeep` is recorded. Far below what overflows a default stack. */
const DEPTH_LIMIT = 400;

const DECLARATION_ENDINGS = ['.d.ts', '.d.mts', '.d.cts'];

/** The arenas of one file and the place where the next value goes. Function bodies are lowered one after another, so there is one current function. */
export class Lowering {
  readonly facade: SyntaxFacade;
  readonly text: string;
  readonly isDeclarationFile: boolean;
  readonly rules: Rules;
  readonly functions: OpenFunction[] = [];
  readonly values: Value[] = [];
  readonly blocks: OpenBlock[] = [];
  readonly bindings: OpenBinding[] = [];
  readonly classes: OpenClass[] = [];
  readonly typeNodes: TypeNode[] = [];
  readonly typeDecls: TypeDecl[] = [];
  readonly imports: ImportIR[] = [];
  readonly exports: ExportIR[] = [];
  /** Exports in the CommonJS way; dropped if the file turns out to be a module. `getter`: the value is a function that returns what is exported. */
  readonly commonExports: { readonly exported: ExportIR; readonly getter: boolean }[] = [];
  /** Getters that a bundler's helper puts on a local object, which is exported as a whole later. */
  readonly exportObjects = new Map<BindingId, ExportIR[]>();
  readonly unknownKinds = new Set<string>();
  readonly doc: (node: SyntaxNode) => DocComment | undefined;
  /** Exported names of each namespace, which all its blocks in this file see. */
  readonly namespaceScopes = new Map<BindingId, Scope>();
  esm = false;
  usesCommonJs = false;

  /** Current function, block and scope; `b` is -1 after a jump, until something is emitted or a label is placed. */
  f: FunctionId = -1;
  b: BlockId = -1;
  scope: Scope = new Scope(undefined, 0);
  handler: Handler = { entry: -1, link: undefined, arrivals: [] };
  finallies: Finally[] = [];
  jumps: JumpTarget[] = [];
  pendingLabels: string[] = [];
  hint: NameHint | undefined;
  private block!: OpenBlock;
  private depth = 0;
  private readonly bodies: (() => void)[] = [];

  constructor(syntax: SyntaxFile, rules: Rules) {
    this.facade = syntax.facade;
    this.text = syntax.text;
    this.isDeclarationFile = DECLARATION_ENDINGS.some((ending) => syntax.file.endsWith(ending));
    this.rules = rules;
    this.doc = docFinder(syntax);
  }

  kind(node: SyntaxNode): string {
    return this.facade.kindOf(node);
  }

  start(node: SyntaxNode): number {
    return this.facade.start(node);
  }

  end(node: SyntaxNode): number {
    return this.facade.end(node);
  }

  range(node: SyntaxNode): Range {
    return { start: this.facade.start(node), end: this.facade.end(node) };
  }

  source(node: SyntaxNode): string {
    return this.text.slice(this.facade.start(node), this.facade.end(node));
  }

  // ---- syntax ----

  expression(node: SyntaxNode | undefined): ValueId {
    if (node === undefined) return this.missing(this.text.length);
    const rule = this.rules.expressions.get(this.facade.kindOf(node));
    if (this.depth >= DEPTH_LIMIT) {
      this.hint = undefined;
      return tooDeep(this, node);
    }
    this.depth++;
    const value = rule === undefined ? unknownSyntax(this, node) : rule(this, node);
    this.depth--;
    return value;
  }

  statement(node: SyntaxNode): void {
    const rule = this.rules.statements.get(this.facade.kindOf(node));
    if (this.depth >= DEPTH_LIMIT) {
      tooDeep(this, node);
      return;
    }
    this.depth++;
    if (rule !== undefined) rule(this, node);
    else this.expression(node);
    this.depth--;
  }

  type(node: SyntaxNode): TypeNodeId {
    const kind = this.facade.kindOf(node);
    const rule = this.rules.types.get(kind);
    if (this.depth >= DEPTH_LIMIT) this.unknownKinds.add('TooDeep');
    else if (rule !== undefined) {
      this.depth++;
      const type = rule(this, node);
      this.depth--;
      return type;
    } else this.unknownKinds.add(kind);
    return this.typeNode({ kind: 'other', syntax: kind, parts: [], start: this.start(node), end: this.end(node) });
  }

  optionalType(node: SyntaxNode | undefined): TypeNodeId | undefined {
    return node === undefined ? undefined : this.type(node);
  }

  typeNode(type: TypeNode): TypeNodeId {
    this.typeNodes.push(type);
    return this.typeNodes.length - 1;
  }

  /** Runs `lower` one level deeper, or not at all where the limit is reached. For nesting that is neither expression, statement nor type. */
  nested(node: SyntaxNode, lower: () => void): void {
    if (this.depth >= DEPTH_LIMIT) {
      tooDeep(this, node);
      return;
    }
    this.depth++;
    lower();
    this.depth--;
  }

  canNest(): boolean {
    return this.depth < DEPTH_LIMIT;
  }

  // ---- values ----

  emit(value: Value): ValueId {
    const id = this.values.length;
    if (this.b < 0) {
      this.begin({ block: -1 });
      (value as { block: BlockId }).block = this.b;
    }
    this.values.push(value);
    this.block.values.push(id);
    return id;
  }

  /** What stands where the parser missed an expression. */
  missing(position: number): ValueId {
    return this.emit({ op: 'unknown', start: position, end: position, fn: this.f, block: this.b, syntax: 'Missing', parts: [] });
  }

  // ---- blocks ----

  newBlock(fn: OpenFunction, terminator: Block['terminator'] = { kind: 'goto' }): BlockId {
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
    this.block = this.blocks[this.blockOf(label)]!;
    this.b = this.block.id;
    this.block.handler = this.handler.entry;
    if (this.handler.link !== undefined) this.block.handlerLink = this.handler.link;
    this.handler.arrivals.push(this.b);
  }

  /** Goes on in `label`'s block if anything leads there; otherwise what follows is unreachable. */
  place(label: Label): void {
    if (label.block >= 0) this.begin(label);
    else this.b = -1;
  }

  /** Ends the current block. An unreachable end (after `return`) has none. */
  finish(terminator: Block['terminator'], ...edges: Edge[]): void {
    if (this.b < 0) return;
    this.block.terminator = terminator;
    this.block.successors.push(...edges);
    this.b = -1;
  }

  goto(label: Label): void {
    if (this.b >= 0) this.finish({ kind: 'goto' }, { to: this.blockOf(label), when: 'always' });
  }

  branch(test: ValueId, yes: Label, no: Label, nullish = false): void {
    if (this.b < 0) this.begin({ block: -1 });
    const to = this.blockOf(yes);
    this.finish(nullish ? { kind: 'branch', test, nullish } : { kind: 'branch', test }, { to, when: 'true' }, { to: this.blockOf(no), when: 'false' });
  }

  /** Leaves for `target`, through the `finally`s that stand between here and it. */
  leave(terminator: Block['terminator'], target: Label, depth: number): void {
    if (this.b < 0) return;
    this.finish(terminator, this.wayOut(this.blockOf(target), depth));
  }

  wayOut(target: BlockId, depth: number): Edge {
    const inner = this.finallies.length > depth ? this.finallies[this.finallies.length - 1] : undefined;
    if (inner === undefined) return { to: target, when: 'always' };
    inner.exits.set(target, depth);
    return { to: inner.entry, when: 'always', finallyLink: target };
  }

  // ---- functions ----

  newFunction(kind: FunctionKind, node: SyntaxNode, hasBody: boolean): OpenFunction {
    const id = this.functions.length;
    const fn: OpenFunction = {
      id, kind, start: this.start(node), end: this.end(node), name: undefined, nameRange: undefined, parent: this.f, class: undefined, isStatic: false,
      isAsync: false, isGenerator: false, parameters: [], returnType: undefined, decorators: [], hasBody, blocks: [], entry: 0, exit: 0, throwExit: 0, doc: undefined,
    };
    this.functions.push(fn);
    fn.entry = this.newBlock(fn, hasBody ? { kind: 'goto' } : { kind: 'exit' });
    fn.exit = hasBody ? this.newBlock(fn, { kind: 'exit' }) : fn.entry;
    fn.throwExit = hasBody ? this.newBlock(fn, { kind: 'exit' }) : fn.entry;
    for (const block of fn.blocks) this.blocks[block]!.handler = fn.throwExit;
    return fn;
  }

  /** Bodies wait for their turn, so that nesting functions costs no stack and the current function needs no saving. */
  later(fn: OpenFunction, scope: Scope, lower: () => void): void {
    this.bodies.push(() => {
      this.f = fn.id;
      this.scope = scope;
      this.handler = { entry: fn.throwExit, link: undefined, arrivals: [] };
      this.finallies = [];
      this.jumps = [];
      this.pendingLabels = [];
      this.depth = 0;
      this.begin({ block: fn.entry });
      lower();
      if (fn.hasBody) this.goto({ block: fn.exit });
      this.b = -1;
    });
  }

  run(): void {
    for (let next = 0; next < this.bodies.length; next++) {
      const body = this.bodies[next]!;
      this.bodies[next] = done;
      body();
    }
  }

  // ---- names ----

  declare(scope: Scope, kind: BindingKind, nameNode: SyntaxNode): BindingId {
    const name = nameNode.text as string;
    const known = scope.names.get(name);
    if (known !== undefined) {
      const binding = this.bindings[known]!;
      binding.kind = mergedKind(binding.kind, kind);
      return known;
    }
    const id = this.bindings.length;
    this.bindings.push({
      id, name, kind, fn: scope.fn, nameRange: this.range(nameNode), type: undefined, writes: [], reads: [], captured: false,
      import: undefined, typeDecl: undefined, doc: undefined,
    });
    scope.names.set(name, id);
    return id;
  }

  /** The binding that `name` means as a value here; undefined for a global. */
  lookup(name: string): BindingId | undefined {
    for (let scope: Scope | undefined = this.scope; scope !== undefined; scope = scope.parent) {
      const id = scope.names.get(name);
      if (id !== undefined && !isTypeOnlyKind(this.bindings[id]!.kind)) return id;
    }
    return undefined;
  }

  read(binding: BindingId, start: number, end: number): ValueId {
    const id = this.emit({ op: 'read', start, end, fn: this.f, block: this.b, binding });
    const record = this.bindings[binding]!;
    record.reads.push(id);
    if (record.fn !== this.f) record.captured = true;
    return id;
  }

  write(binding: BindingId, value: ValueId, start: number, end: number, declaration: boolean): ValueId {
    const id = this.emit({ op: 'write', start, end, fn: this.f, block: this.b, binding, value, declaration });
    const record = this.bindings[binding]!;
    record.writes.push(id);
    if (record.fn !== this.f) record.captured = true;
    return id;
  }

  /** Gives `value` to the name; a name that nothing declares is a property of the global object. */
  writeName(nameNode: SyntaxNode, value: ValueId, start: number, end: number, declaration: boolean): ValueId {
    const name = nameNode.text as string;
    const binding = name === '' ? undefined : this.lookup(name);
    if (binding !== undefined) return this.write(binding, value, start, end, declaration);
    const nameRange = this.range(nameNode);
    const object = this.emit({ op: 'global', start: nameRange.start, end: nameRange.end, fn: this.f, block: this.b, name: 'globalThis' });
    return this.emit({ op: 'store', start, end, fn: this.f, block: this.b, object, name, nameRange, value });
  }

  takeHint(): NameHint | undefined {
    const hint = this.hint;
    this.hint = undefined;
    return hint;
  }
}

const done = (): void => {};
