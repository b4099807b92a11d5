/**
 * The intermediate representation of one file: plain data, no compiler nodes, no cycles of objects.
 *
 * Everything is an arena: a `ValueId` is an index into `FileIR.values`, a `BlockId` into `blocks`, and so on, so that a
 * file can be cached by its content, compared and summarised. Positions are UTF-16 offsets into the file's text
 * (as the compiler counts them; a byte-order mark counts as one unit), the end exclusive.
 */
export type ValueId = number;
export type BlockId = number;
export type FunctionId = number;
export type BindingId = number;
export type ClassId = number;
export type TypeNodeId = number;

export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface FileIR {
  /** Absolute path, as the engine spells it. */
  readonly file: string;
  readonly textLength: number;
  /** Offset of the first character of each line. */
  readonly lineStarts: readonly number[];
  /** `commonjs` where the file uses `require`, `module.exports` or `exports.x` and has no import or export syntax. */
  readonly moduleKind: 'esm' | 'commonjs' | 'script';
  /** `functions[0]` is the file's own body. */
  readonly functions: readonly FunctionIR[];
  readonly values: readonly Value[];
  readonly blocks: readonly Block[];
  readonly bindings: readonly Binding[];
  readonly classes: readonly ClassIR[];
  readonly typeNodes: readonly TypeNode[];
  readonly typeDecls: readonly TypeDecl[];
  readonly imports: readonly ImportIR[];
  readonly exports: readonly ExportIR[];
  /** Every comment-like text that is not inside a string, template, regular expression or JSX text, only if the file has a directive. */
  readonly directives: readonly DirectiveComment[];
  /** Names of syntax kinds that the lowering did not know (their children were lowered all the same). */
  readonly unknownKinds: readonly string[];
  /** Number of syntax errors the parser recovered from. */
  readonly syntaxErrors: number;
}

/** A real comment that holds `logproof-`, `eslint-disable`/`eslint-enable`, or takes the compiler's errors back (`@ts-ignore`). */
export interface DirectiveComment extends Range {
  /** The comment's text without its delimiters, trimmed. */
  readonly text: string;
  readonly block: boolean;
}

export type FunctionKind =
  | 'module' | 'function' | 'arrow' | 'method' | 'constructor' | 'getter' | 'setter'
  | 'static-block' | 'field-initializer' | 'namespace';

export interface FunctionIR extends Range {
  readonly id: FunctionId;
  readonly kind: FunctionKind;
  /** Declared name, property name, or the name of the variable or property it is assigned to; undefined if none. */
  readonly name: string | undefined;
  readonly nameRange: Range | undefined;
  /** The function it stands in; -1 for the module. */
  readonly parent: FunctionId;
  readonly class: ClassId | undefined;
  readonly isStatic: boolean;
  readonly isAsync: boolean;
  readonly isGenerator: boolean;
  /** One `parameter` value each, in order; TypeScript's `this` is none. */
  readonly parameters: readonly ValueId[];
  readonly returnType: TypeNodeId | undefined;
  readonly decorators: readonly ValueId[];
  /** Blocks in creation order; `entry` is the first. A function without body (overload, abstract, ambient) has `hasBody` false and one block, which holds its parameters and is its exits too. */
  readonly hasBody: boolean;
  readonly blocks: readonly BlockId[];
  readonly entry: BlockId;
  /** Where all returns meet (a block whose terminator is `exit`); a `goto` here is the end of the body. */
  readonly exit: BlockId;
  /** Where uncaught throws meet. */
  readonly throwExit: BlockId;
  readonly doc: DocComment | undefined;
}

export interface DocComment extends Range {
  readonly tags: readonly { readonly name: string; readonly text: string }[];
}

/** A straight run of values in the order they are evaluated. */
export interface Block {
  readonly id: BlockId;
  readonly fn: FunctionId;
  readonly values: readonly ValueId[];
  readonly terminator: Terminator;
  readonly successors: readonly Edge[];
  /** Where an exception raised by any value of this block goes (the entry of a catch or finally); the function's `throwExit` otherwise. */
  readonly handler: BlockId;
  /** If `handler` is a `finally`: the `finallyLink` of the way an exception takes through it. */
  readonly handlerLink?: BlockId;
}

export interface Edge {
  readonly to: BlockId;
  readonly when: 'always' | 'true' | 'false' | 'case' | 'default' | 'exception';
  /** For `case`: the value compared with. */
  readonly caseValue?: ValueId;
  /**
   * A `finally` body is lowered once. An edge into it and the edge out of it that belongs to the same way of leaving the `try`
   * carry the same number, so that a path that enters as `return` need not be believed to leave as `throw`: the id of the block
   * where that way ends up (the block after the `try`, a loop's head, `exit`, a catch, `throwExit`), also through several `finally`s.
   */
  readonly finallyLink?: BlockId;
}

export type Terminator =
  /** One successor; at the end of a `finally` one for each way that enters it (see `Edge.finallyLink`), the exception last. */
  | { readonly kind: 'goto' }
  /**
   * successors[0] is `true`, successors[1] `false`. Also for `&&`, `||`, `??`, `?.`, loops. `nullish`: `true` means "is null or undefined"
   * (for a default: "is undefined"). In the condition of a branch or of `?:`, `&&`, `||` and `!` are edges only and have no value.
   * A literal test keeps both edges.
   */
  | { readonly kind: 'branch'; readonly test: ValueId; readonly nullish?: boolean }
  | { readonly kind: 'switch'; readonly subject: ValueId }
  /** Iteration: successors[0] `true` has one more element, successors[1] `false` is after the loop. */
  | { readonly kind: 'iterate'; readonly iterable: ValueId }
  | { readonly kind: 'return'; readonly value: ValueId | undefined }
  | { readonly kind: 'throw'; readonly value: ValueId }
  /** The function's `exit` or `throwExit`. */
  | { readonly kind: 'exit' };

export type BindingKind =
  | 'var' | 'let' | 'const' | 'using' | 'parameter' | 'function' | 'class' | 'enum' | 'namespace' | 'import' | 'catch'
  | 'interface' | 'type-alias';

/** A name declared in this file. Declaration merging: a class and an interface of one name share one binding with both. */
export interface Binding {
  readonly id: BindingId;
  readonly name: string;
  readonly kind: BindingKind;
  /** The function whose body declares it (block scopes are resolved already). */
  readonly fn: FunctionId;
  readonly nameRange: Range;
  readonly type: TypeNodeId | undefined;
  /** `write` values, in text order; also function declarations (the one with a body), classes, enums, namespaces, imports (one each). */
  readonly writes: readonly ValueId[];
  /** `read` values, in text order. */
  readonly reads: readonly ValueId[];
  /** True if a function other than `fn` reads or writes it. */
  readonly captured: boolean;
  readonly import: number | undefined;
  /** The first of them, if an interface is declared several times; all name this binding. */
  readonly typeDecl: number | undefined;
  readonly doc: DocComment | undefined;
}

export interface ClassIR extends Range {
  readonly id: ClassId;
  readonly name: string | undefined;
  readonly binding: BindingId | undefined;
  readonly fn: FunctionId;
  readonly superClass: ValueId | undefined;
  readonly superTypeArguments: readonly TypeNodeId[];
  readonly implements: readonly TypeNodeId[];
  readonly decorators: readonly ValueId[];
  readonly members: readonly ClassMember[];
  readonly constructorFn: FunctionId | undefined;
  readonly doc: DocComment | undefined;
}

export interface ClassMember extends Range {
  /** `#x` keeps its `#`. Undefined for a computed name that is no literal. */
  readonly name: string | undefined;
  /** `parameter-property`: `constructor(private readonly x: T)`. */
  readonly kind: 'field' | 'accessor' | 'method' | 'getter' | 'setter' | 'parameter-property' | 'index-signature';
  readonly isStatic: boolean;
  readonly nameRange: Range;
  readonly type: TypeNodeId | undefined;
  /** Field: the value of the initializer (it stands in a `field-initializer` function). */
  readonly initializer: ValueId | undefined;
  readonly fn: FunctionId | undefined;
  readonly decorators: readonly ValueId[];
  readonly doc: DocComment | undefined;
}

/** Type syntax, kept small: enough to read annotations where no compiler can answer. */
export type TypeNode = Range & (
  | { readonly kind: 'keyword'; readonly name: string }
  /** `path` of `a.b.C` is `['a','b','C']`; `binding` is that of the first name, if it is declared in this file. */
  | { readonly kind: 'name'; readonly path: readonly string[]; readonly binding: BindingId | undefined; readonly args: readonly TypeNodeId[] }
  | { readonly kind: 'literal'; readonly base: 'string' | 'number' | 'boolean' | 'bigint' | 'null' | 'template' }
  | { readonly kind: 'union' | 'intersection'; readonly parts: readonly TypeNodeId[] }
  | { readonly kind: 'array'; readonly element: TypeNodeId }
  | { readonly kind: 'tuple'; readonly elements: readonly TypeNodeId[] }
  | { readonly kind: 'object'; readonly members: readonly TypeMember[] }
  | { readonly kind: 'function'; readonly returns: TypeNodeId | undefined }
  /** `typeof a.b` */
  | { readonly kind: 'query'; readonly path: readonly string[]; readonly binding: BindingId | undefined }
  /** `import('x').Y` */
  | { readonly kind: 'import'; readonly specifier: string | undefined; readonly path: readonly string[]; readonly args: readonly TypeNodeId[] }
  /** keyof, indexed access, conditional, mapped, infer, predicate, ...: by the kind of the node, and an operator by its keyword (`KeyOfKeyword`, `ReadonlyKeyword`). */
  | { readonly kind: 'other'; readonly syntax: string; readonly parts: readonly TypeNodeId[] }
);

export interface TypeMember extends Range {
  readonly name: string | undefined;
  readonly nameRange: Range;
  readonly optional: boolean;
  readonly type: TypeNodeId | undefined;
  readonly doc: DocComment | undefined;
}

export interface TypeDecl extends Range {
  readonly kind: 'interface' | 'alias';
  readonly name: string;
  readonly binding: BindingId;
  readonly parameters: readonly string[];
  readonly extends: readonly TypeNodeId[];
  readonly members: readonly TypeMember[];
  /** Alias: what it stands for. */
  readonly type: TypeNodeId | undefined;
  readonly doc: DocComment | undefined;
}

export interface ImportIR extends Range {
  readonly specifier: string;
  /** `name`: `import { name as local }`; `default`: the default export; `*`: namespace; `=`: `import x = require('y')`; `side-effect`: no binding. */
  readonly imported: string | 'default' | '*' | '=' ;
  readonly binding: BindingId | undefined;
  readonly typeOnly: boolean;
}

export type ExportIR = Range & (
  /** `export const x`, `export { local as name }`, `export default <local declaration>` */
  | { readonly kind: 'binding'; readonly name: string; readonly binding: BindingId; readonly typeOnly: boolean }
  /** `export default <expression>`, `export = x` (name `=`), `module.exports = v` (name `=`), `exports.name = v`, `module.exports.name = v` */
  | { readonly kind: 'value'; readonly name: string; readonly value: ValueId }
  /** `export { imported as name } from 'specifier'`, `export * as name from` (imported `*`) */
  | { readonly kind: 're-export'; readonly name: string; readonly imported: string; readonly specifier: string; readonly typeOnly: boolean }
  /** `export * from 'specifier'` */
  | { readonly kind: 'all'; readonly specifier: string }
);

interface ValueBase extends Range {
  readonly fn: FunctionId;
  readonly block: BlockId;
}

export interface ObjectEntry extends Range {
  /** A spread has no key. A computed key that is no literal has `name` undefined and `computed` set. */
  readonly kind: 'field' | 'spread' | 'method' | 'getter' | 'setter' | 'shorthand';
  readonly name: string | undefined;
  readonly computed: ValueId | undefined;
  readonly keyRange: Range;
  readonly value: ValueId;
}

/** What an expression does. Every value has the exact range of the expression it was lowered from. */
export type Value = ValueBase & (
  /** `text` is the string's or template's value, the number's or regexp's source text. NEVER to be printed. */
  | { readonly op: 'literal'; readonly kind: 'string' | 'number' | 'bigint' | 'boolean' | 'null' | 'undefined' | 'regexp'; readonly text: string }
  /** The incoming argument; for a destructured parameter the whole argument. `rest` for `...xs`. */
  | { readonly op: 'parameter'; readonly index: number; readonly rest: boolean; readonly binding: BindingId | undefined; readonly type: TypeNodeId | undefined; readonly decorators: readonly ValueId[] }
  | { readonly op: 'read'; readonly binding: BindingId }
  /** A name that this file does not declare; also `arguments`. An assignment to one is a `store` into the global `globalThis`. */
  | { readonly op: 'global'; readonly name: string }
  /** Definition of a binding: declaration with initializer, assignment, parameter, function or class declaration, import, catch variable. Its result is `value`. */
  | { readonly op: 'write'; readonly binding: BindingId; readonly value: ValueId; readonly declaration: boolean }
  /** An imported binding enters. */
  | { readonly op: 'import'; readonly import: number }
  | { readonly op: 'this' }
  | { readonly op: 'super' }
  /** `object.name`, `object?.name`, `object['name']`, `#name`; a piece of a destructuring pattern (its range is that of the binding element). */
  | { readonly op: 'member'; readonly object: ValueId; readonly name: string; readonly nameRange: Range; readonly optional: boolean; readonly pattern: boolean }
  /** `object[index]` where the index is no literal string; also array patterns (index a number literal). */
  | { readonly op: 'index'; readonly object: ValueId; readonly index: ValueId; readonly optional: boolean; readonly pattern: boolean }
  /** `...rest` of an object pattern (without the names in `omitted`) or of an array pattern (from `from` on). */
  | { readonly op: 'rest'; readonly object: ValueId; readonly omitted: readonly string[]; readonly from: number | undefined }
  | { readonly op: 'store'; readonly object: ValueId; readonly name: string; readonly nameRange: Range; readonly value: ValueId }
  | { readonly op: 'store-index'; readonly object: ValueId; readonly index: ValueId; readonly value: ValueId }
  | { readonly op: 'delete'; readonly object: ValueId; readonly name: string | undefined }
  /**
   * `callee` of a method call is a `member`/`index` value: its object is `this`. `tagged`: args are the template, then the parts.
   * `decorator`: the factory call of `@f(x)`; a bare `@f` is the value of `f`.
   */
  | { readonly op: 'call'; readonly callee: ValueId; readonly args: readonly ValueId[]; readonly optional: boolean; readonly kind: 'call' | 'new' | 'tagged' | 'decorator' | 'super'; readonly typeArgs: readonly TypeNodeId[] }
  /** Only as an argument or array element. */
  | { readonly op: 'spread'; readonly value: ValueId }
  /** `texts[i]` before `parts[i]`; one text more than parts. NEVER print the texts. */
  | { readonly op: 'template'; readonly texts: readonly string[]; readonly parts: readonly ValueId[] }
  | { readonly op: 'binary'; readonly operator: string; readonly left: ValueId; readonly right: ValueId }
  | { readonly op: 'unary'; readonly operator: string; readonly operand: ValueId }
  /**
   * One of `options` depending on control flow: `c ? a : b` (test c), `a || b`, `a && b`, `a ?? b` (test a), a default (`= x` in a pattern or parameter).
   * Of a condition made of several, `test` is the one written last. `a?.b` has no choice: its value is the `member`, also where it was skipped.
   */
  | { readonly op: 'choose'; readonly kind: 'conditional' | 'or' | 'and' | 'nullish' | 'default'; readonly test: ValueId; readonly options: readonly ValueId[] }
  | { readonly op: 'object'; readonly entries: readonly ObjectEntry[] }
  /** Holes are -1. */
  | { readonly op: 'array'; readonly elements: readonly ValueId[] }
  | { readonly op: 'function'; readonly target: FunctionId }
  | { readonly op: 'class'; readonly target: ClassId }
  | { readonly op: 'enum'; readonly name: string; readonly members: readonly { readonly name: string; readonly value: ValueId | undefined }[] }
  | { readonly op: 'namespace'; readonly target: FunctionId; readonly exports: readonly { readonly name: string; readonly binding: BindingId }[] }
  | { readonly op: 'await'; readonly value: ValueId }
  | { readonly op: 'yield'; readonly value: ValueId | undefined; readonly delegate: boolean }
  /** The variable of a `for of` (`key` false) or `for in` (`key` true). */
  | { readonly op: 'element'; readonly iterable: ValueId; readonly key: boolean; readonly isAwait: boolean }
  /** The variable of a catch clause. `tryBlocks`: the blocks whose exceptions arrive here. */
  | { readonly op: 'caught'; readonly tryBlocks: readonly BlockId[] }
  | { readonly op: 'cast'; readonly value: ValueId; readonly kind: 'as' | 'satisfies' | 'non-null' | 'angle' | 'const'; readonly type: TypeNodeId | undefined }
  | { readonly op: 'import-call'; readonly specifier: string | undefined; readonly argument: ValueId | undefined }
  /** `import.meta`, `new.target` */
  | { readonly op: 'meta'; readonly name: string }
  | { readonly op: 'jsx'; readonly tag: ValueId | undefined; readonly attributes: readonly ObjectEntry[]; readonly children: readonly ValueId[] }
  /** Syntax the lowering does not know; `parts` are the expressions inside it. */
  | { readonly op: 'unknown'; readonly syntax: string; readonly parts: readonly ValueId[] }
);

export type ValueOf<Op extends Value['op']> = Extract<Value, { op: Op }>;
