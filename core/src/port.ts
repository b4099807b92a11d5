import type { SyntaxFile } from './ir/syntax.js';

/**
 * What a compiler knows, asked in batches. Every question takes an array and answers with an array of the same length
 * and order; an `undefined` answer is normal ("not known here") and never an error.
 *
 * An engine implements it over a program: `classic` in process, `native` out of process (where single questions are slower
 * than the old compiler, hence arrays).
 */
export interface Port {
  /** `classic` or `native`, and the compiler's version, for reports. */
  readonly engine: { readonly name: string; readonly compiler: string };
  /** The program's own source files (no declaration files, nothing below node_modules), sorted by path. */
  files(): readonly string[];
  /** A file's text, for the cheap test whether it is worth lowering; undefined if it cannot be read. */
  texts(files: readonly string[]): readonly (string | undefined)[];
  /** Syntax trees, for `ir/lower` only. Also for declaration files and files of packages. */
  syntax(files: readonly string[]): readonly (SyntaxFile | undefined)[];
  resolve(asks: readonly { readonly from: string; readonly specifier: string }[]): readonly (Resolved | undefined)[];
  /** The symbol that a name, member access or declaration refers to, aliases followed; for `{ a }`, the variable. Undefined where an import leads nowhere. */
  symbols(refs: readonly Ref[]): readonly (SymbolAnswer | undefined)[];
  types(refs: readonly Ref[]): readonly (TypeAnswer | undefined)[];
  /** The declaration a call resolves to. */
  signatures(calls: readonly Ref[]): readonly (SignatureAnswer | undefined)[];
  /** The types that came by number inside other answers. */
  describe(types: readonly TypeId[]): readonly (TypeAnswer | undefined)[];
  /**
   * Properties of a type's object parts, sorted by name, at most 200; of a union, those of any part. None for text and the like, tagged or not.
   */
  properties(types: readonly TypeId[]): readonly (readonly PropertyAnswer[])[];
  declarations(symbols: readonly SymbolId[]): readonly (readonly Declaration[])[];
  /** Questions that failed inside the compiler (a panic, a throw) and were answered `undefined`. */
  failures(): number;
}

export type TypeId = number;
export type SymbolId = number;

/**
 * A place in a file. `kind` says which of the nodes with that range is meant: the outermost expression, the identifier, the declaration, or
 * a piece of type syntax. (A type "at a position" is wrong for expressions.)
 */
export interface Ref {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'expression' | 'name' | 'declaration' | 'type';
}

export interface Resolved {
  /** Absolute path; undefined for a builtin or a package that is not installed. */
  readonly file: string | undefined;
  /** Package name where it leaves the project's own code (`pino`, `node:fs` as `fs`, `@scope/name`). */
  readonly package: string | undefined;
}

/** What a type can hold. Several at once for a union. `any`, `unknown` and unresolved types hold `unknown`. */
export interface Holds {
  readonly text: boolean;
  /** Text, but only from a closed list: string literals, string enums. */
  readonly literalText: boolean;
  readonly number: boolean;
  /** Numbers from a closed list: number literals, number enums. */
  readonly literalNumber: boolean;
  readonly bigint: boolean;
  readonly boolean: boolean;
  readonly nullish: boolean;
  readonly symbol: boolean;
  readonly object: boolean;
  /** Functions, classes and objects that can be called; `object` is not set for them. */
  readonly callable: boolean;
  readonly unknown: boolean;
}

export interface TypeAnswer {
  readonly id: TypeId;
  readonly holds: Holds;
  /**
   * Declared names (alias, interface, class, enum) of the type and, for a union or intersection, of its parts: its own first, the others sorted.
   * Also of a class itself (then it is callable). Never printed types: a literal type can be the secret.
   */
  readonly names: readonly DeclaredName[];
  /** Logproof's own tags found on it (`@logproof/types/tags`). */
  readonly brands: readonly Brand[];
  /** Element type of an array, tuple, set or iterable; value type of a map or an index signature. */
  readonly element: TypeId | undefined;
  /** What a promise resolves to. */
  readonly awaited: TypeId | undefined;
}

export interface DeclaredName {
  readonly name: string;
  readonly origin: Origin;
}

/** Where something is declared. */
export interface Origin {
  readonly file: string;
  /**
   * Set where it is declared in a package (the types of `x` count as `x`, `declare module 'x'` in a script as `x`); `lib` for the language's own library.
   * Node's globals are of `node`.
   */
  readonly package: string | undefined;
}

export interface Brand {
  readonly tag: 'redacted' | 'sensitive' | 'proof';
  /** Of `Sensitive<T, Class>`: the class names, if they are literal. Of a proof type: its name (`UserId`). */
  readonly classes: readonly string[];
}

export interface PropertyAnswer {
  readonly name: string;
  readonly type: TypeId;
  /** Also where only some parts of a union have it. */
  readonly optional: boolean;
  readonly origin: Origin | undefined;
  /** Name of the interface, class or alias that declares the property. */
  readonly declaredIn: string | undefined;
  /** JSDoc tags, of every declaration of it; each once. */
  readonly tags: readonly DocTag[];
  /** Methods are listed too. */
  readonly method: boolean;
}

export interface DocTag {
  readonly name: string;
  /** What stands behind it, up to the next tag. */
  readonly text: string;
}

export interface SymbolAnswer {
  readonly id: SymbolId;
  readonly name: string;
  readonly kind: 'variable' | 'parameter' | 'function' | 'class' | 'interface' | 'alias' | 'enum' | 'enum-member' | 'property' | 'method' | 'accessor' | 'module' | 'other';
  readonly origin: Origin | undefined;
  readonly tags: readonly DocTag[];
  /** For a member: the declared name of what holds it. */
  readonly declaredIn: string | undefined;
}

export interface Declaration extends Ref {
  readonly origin: Origin;
}

export interface SignatureAnswer {
  readonly declaration: Declaration | undefined;
  readonly returns: TypeId | undefined;
}
