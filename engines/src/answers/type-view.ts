import type { DocTag, Origin } from '@logproof/core';

/** Flag numbers by name, as the compiler at hand counts them: they differ between versions without a word. */
export interface TypeFlagNumbers {
  readonly Any: number;
  readonly Unknown: number;
  readonly String: number;
  readonly Number: number;
  readonly Boolean: number;
  readonly Enum: number;
  readonly BigInt: number;
  readonly StringLiteral: number;
  readonly NumberLiteral: number;
  readonly BooleanLiteral: number;
  readonly BigIntLiteral: number;
  readonly ESSymbol: number;
  readonly UniqueESSymbol: number;
  readonly Void: number;
  readonly Undefined: number;
  readonly Null: number;
  readonly Never: number;
  readonly Object: number;
  readonly Union: number;
  readonly Intersection: number;
  readonly NonPrimitive: number;
  readonly TemplateLiteral: number;
  readonly StringMapping: number;
}

export interface SymbolFlagNumbers {
  readonly FunctionScopedVariable: number;
  readonly BlockScopedVariable: number;
  readonly Property: number;
  readonly EnumMember: number;
  readonly Function: number;
  readonly Class: number;
  readonly Interface: number;
  readonly ConstEnum: number;
  readonly RegularEnum: number;
  readonly ValueModule: number;
  readonly NamespaceModule: number;
  readonly Method: number;
  readonly GetAccessor: number;
  readonly SetAccessor: number;
  readonly TypeAlias: number;
  readonly Alias: number;
  readonly Optional: number;
}

/**
 * What both compilers can be asked about a type `T` or a symbol `S`. Everything in `answers/` is written against it, so
 * that both give the same answers. No method throws: what the compiler cannot say is `undefined` or empty.
 */
export interface TypeView<T extends object, S extends object> {
  readonly typeFlags: TypeFlagNumbers;
  readonly symbolFlags: SymbolFlagNumbers;
  flags(type: T): number;
  /** Of a union or intersection. */
  parts(type: T): readonly T[];
  /** What a type parameter, `T[K]`, `keyof T` or a conditional type can be at most. */
  constraint(type: T): T | undefined;
  symbol(type: T): S | undefined;
  alias(type: T): S | undefined;
  /** Of a reference to a generic class or interface, or a tuple. */
  typeArguments(type: T): readonly T[];
  isTuple(type: T): boolean;
  isCallable(type: T): boolean;
  /** First parameter of the first call signature. */
  firstParameter(type: T): T | undefined;
  /** What the first call signature returns. */
  returned(type: T): T | undefined;
  /** Value types of the index signatures, the one for strings first. */
  indexValues(type: T): readonly T[];
  properties(type: T): readonly S[];
  property(type: T, name: string): S | undefined;
  literalText(type: T): string | undefined;
  typesOf(symbols: readonly S[]): readonly (T | undefined)[];

  symbolFlagsOf(symbol: S): number;
  /** The declared name; of `export default class X`, `X`. */
  nameOf(symbol: S): string;
  /** Of an enum's member, the enum. */
  enumOf(member: S): S | undefined;
  /** Name of the interface, class, alias or enum that a member is declared in. */
  ownerName(member: S): string | undefined;
  /** A symbol for `[Symbol.x]`, `#x` or a name that a compiler made up. */
  isUnnamed(symbol: S): boolean;
  /** The `[Symbol.iterator]` or `[Symbol.asyncIterator]` of a type. */
  iterator(type: T): S | undefined;
  /** Where most of it is declared. */
  origin(symbol: S): Origin | undefined;
  tags(symbol: S): readonly DocTag[];
  isParameter(symbol: S): boolean;
}
