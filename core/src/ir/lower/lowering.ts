import type {
  BindingId, BindingKind, DocComment, ExportIR, ImportIR, Range, TypeDecl, TypeNode, TypeNodeId, ValueId,
} from '../ir.js';
import type { SyntaxFacade, SyntaxFile, SyntaxNode } from '../syntax.js';
import { docFinder } from './comments.js';
import type { NameHint, OpenBinding, OpenClass, OpenFunction } from './context.js';
import { Flow } from './flow.js';
import { tooDeep, unknownSyntax } from './unknown.js';
import { isTypeOnlyKind, mergedKind, namesType, Scope } from './scope.js';

export type ExpressionRule = (l: Lowering, node: SyntaxNode) => ValueId;
export type StatementRule = (l: Lowering, node: SyntaxNode) => void;
export type TypeRule = (l: Lowering, node: SyntaxNode) => TypeNodeId;

/** What to do with a node, by the name of its kind. Handed in, so that the rules need not import each other in circles. */
export interface Rules {
  readonly expressions: ReadonlyMap<string, ExpressionRule>;
  readonly statements: ReadonlyMap<string, StatementRule>;
  readonly types: ReadonlyMap<string, TypeRule>;
}

/** Levels of nested syntax that are lowered exactly; beyond, `TooDeep` is recorded. Far below what overflows a default stack. */
const DEPTH_LIMIT = 400;

const JAVASCRIPT_ENDINGS = ['.js', '.jsx', '.cjs', '.mjs'];
const DECLARATION_ENDINGS = ['.d.ts', '.d.mts', '.d.cts'];

/** Everything the rules work on: the syntax, the flow of the current function, the names in scope, and what the file declares. */
export class Lowering extends Flow {
  readonly facade: SyntaxFacade;
  readonly text: string;
  readonly isJavaScript: boolean;
  readonly isDeclarationFile: boolean;
  readonly rules: Rules;
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
  /** Bindings that can be meant where a type is written: by one of their declarations, if several share the name. */
  readonly typeNames = new Set<BindingId>();
  esm = false;
  usesCommonJs = false;

  scope: Scope = new Scope(undefined, 0);
  hint: NameHint | undefined;
  private depth = 0;
  private readonly bodies: (() => void)[] = [];

  constructor(syntax: SyntaxFile, rules: Rules) {
    super();
    this.facade = syntax.facade;
    this.text = syntax.text;
    this.isJavaScript = JAVASCRIPT_ENDINGS.some((ending) => syntax.file.endsWith(ending));
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

  /** The type written behind a declared name. In JavaScript, TypeScript 7 also gives what a doc comment says: no syntax, and not what others give. */
  annotation(node: SyntaxNode): TypeNodeId | undefined {
    const type = node.type as SyntaxNode | undefined;
    return type === undefined || this.start(type) < this.start(node) ? undefined : this.type(type);
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

  /** Bodies wait for their turn, so that nesting functions costs no stack and the current function needs no saving. */
  later(fn: OpenFunction, scope: Scope, lower: () => void): void {
    this.bodies.push(() => {
      this.scope = scope;
      this.depth = 0;
      this.inFunction(fn, lower);
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
    const known = scope.get(name);
    if (known !== undefined) {
      if (namesType(kind)) this.typeNames.add(known);
      const binding = this.bindings[known]!;
      binding.kind = mergedKind(binding.kind, kind);
      return known;
    }
    const id = this.bindings.length;
    this.bindings.push({
      id, name, kind, fn: scope.fn, nameRange: this.range(nameNode), type: undefined, writes: [], reads: [], captured: false,
      import: undefined, typeDecl: undefined, doc: undefined,
    });
    if (namesType(kind)) this.typeNames.add(id);
    scope.set(name, id);
    return id;
  }

  /** The binding that `name` means as a value here; undefined for a global. */
  lookup(name: string): BindingId | undefined {
    for (let scope: Scope | undefined = this.scope; scope !== undefined; scope = scope.parent) {
      const id = scope.get(name);
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
