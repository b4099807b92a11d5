import type { DocTag, Origin } from '@logproof/core';
import type { Failures } from '../answers/failures.js';
import type { SymbolFlagNumbers, TypeFlagNumbers, TypeView } from '../answers/type-view.js';
import { type DeclaredNode, docHost, isParameterNode, ownerName } from '../syntax/declared.js';
import { docBefore, eachOnce } from '../syntax/doc.js';
import type { NativeChecker, NativeHandle, NativeNode, NativeSignature, NativeSymbol, NativeType } from './api-types.js';
import { askInBatch } from './bisect.js';
import type { NativeCompiler } from './compiler.js';
import type { NativeOrigins } from './origin.js';

/** What TypeScript 7 can be asked about types. Every question goes to another process, so that answers are kept. */
export class NativeView implements TypeView<NativeType, NativeSymbol> {
  readonly typeFlags: TypeFlagNumbers;
  readonly symbolFlags: SymbolFlagNumbers;
  readonly #compiler: NativeCompiler;
  readonly #checker: NativeChecker;
  readonly #origins: NativeOrigins;
  readonly #failures: Failures;
  readonly #kindOf: (node: { readonly kind: number }) => string;
  readonly #parts = new Map<NativeType, readonly NativeType[]>();
  readonly #arguments = new Map<NativeType, readonly NativeType[]>();
  readonly #callable = new Map<NativeType, boolean>();
  readonly #calls = new Map<NativeType, readonly NativeSignature[]>();
  readonly #mainOf = new Map<NativeSymbol, NativeHandle | undefined>();

  constructor(compiler: NativeCompiler, checker: NativeChecker, origins: NativeOrigins, failures: Failures) {
    this.#compiler = compiler;
    this.#checker = checker;
    this.#origins = origins;
    this.#failures = failures;
    this.typeFlags = compiler.typeFlags;
    this.symbolFlags = compiler.symbolFlags;
    this.#kindOf = (node) => compiler.kindNames[node.kind] ?? 'Unknown';
  }

  flags(type: NativeType): number {
    return type.flags;
  }

  parts(type: NativeType): readonly NativeType[] {
    return kept(this.#parts, type, () => this.#failures.guard(() => type.getTypes()) ?? []);
  }

  constraint(type: NativeType): NativeType | undefined {
    return this.#failures.guard(() => this.#checker.getBaseConstraintOfType(type));
  }

  symbol(type: NativeType): NativeSymbol | undefined {
    return this.#failures.guard(() => type.getSymbol());
  }

  alias(type: NativeType): NativeSymbol | undefined {
    return this.#failures.guard(() => type.getAliasSymbol());
  }

  typeArguments(type: NativeType): readonly NativeType[] {
    if (!this.#isReference(type)) return [];
    return kept(this.#arguments, type, () => this.#failures.guard(() => this.#checker.getTypeArguments(type)) ?? []);
  }

  isTuple(type: NativeType): boolean {
    if (!this.#isReference(type)) return false;
    const target = this.#failures.guard(() => type.getTarget());
    return ((target?.objectFlags ?? 0) & this.#compiler.objectFlags.Tuple) !== 0;
  }

  isCallable(type: NativeType): boolean {
    return kept(this.#callable, type, () => this.#callSignatures(type).length > 0 || this.#constructs(type) || this.symbol(type)?.escapedName === 'Function');
  }

  firstParameter(type: NativeType): NativeType | undefined {
    const [signature] = this.#callSignatures(type);
    return signature === undefined ? undefined : this.#failures.guard(() => this.#checker.getParameterType(signature, 0));
  }

  returned(type: NativeType): NativeType | undefined {
    const [signature] = this.#callSignatures(type);
    return signature === undefined ? undefined : this.#failures.guard(() => this.#checker.getReturnTypeOfSignature(signature));
  }

  indexValues(type: NativeType): readonly NativeType[] {
    const infos = this.#failures.guard(() => this.#checker.getIndexInfosOfType(type)) ?? [];
    const ofText = infos.filter((info) => (info.keyType.flags & this.typeFlags.String) !== 0);
    return [...ofText, ...infos.filter((info) => !ofText.includes(info))].map((info) => info.valueType);
  }

  properties(type: NativeType): readonly NativeSymbol[] {
    return this.#failures.guard(() => this.#checker.getPropertiesOfType(type)) ?? [];
  }

  property(type: NativeType, name: string): NativeSymbol | undefined {
    return this.#failures.guard(() => this.#checker.getPropertyOfType(type, name));
  }

  iterator(type: NativeType): NativeSymbol | undefined {
    return this.properties(type).find((property) => /^__@(?:iterator|asyncIterator)(?:@|$)/.test(property.escapedName));
  }

  literalText(type: NativeType): string | undefined {
    return (type.flags & this.typeFlags.StringLiteral) !== 0 && typeof type.value === 'string' ? type.value : undefined;
  }

  typesOf(symbols: readonly NativeSymbol[]): readonly (NativeType | undefined)[] {
    return askInBatch(symbols, (batch) => this.#checker.getTypeOfSymbol(batch), this.#failures);
  }

  symbolFlagsOf(symbol: NativeSymbol): number {
    return symbol.flags;
  }

  nameOf(symbol: NativeSymbol): string {
    const { escapedName } = symbol;
    if (escapedName !== 'default' && escapedName !== 'export=') return this.isUnnamed(symbol) ? '' : symbol.name.replace(/^"|"$/g, '');
    return this.#mainNode(symbol)?.name?.text ?? '';
  }

  isUnnamed(symbol: NativeSymbol): boolean {
    return symbol.escapedName.startsWith('__') && !symbol.escapedName.startsWith('___');
  }

  enumOf(member: NativeSymbol): NativeSymbol | undefined {
    return this.#failures.guard(() => member.getParent());
  }

  ownerName(member: NativeSymbol): string | undefined {
    const declaration = this.#mainNode(member);
    return declaration === undefined ? undefined : ownerName(declaration, this.#kindOf);
  }

  origin(symbol: NativeSymbol): Origin | undefined {
    const main = this.#main(symbol);
    return main === undefined ? undefined : this.#origins.of(main);
  }

  tags(symbol: NativeSymbol): readonly DocTag[] {
    if (this.origin(symbol)?.package === 'lib') return [];
    const tags = symbol.declarations.slice(0, 20).flatMap((handle) => {
      const declaration = this.#failures.guard(() => handle.resolve());
      if (declaration === undefined) return [];
      const host = docHost(declaration as DeclaredNode & NativeNode, this.#kindOf);
      return docBefore(host.getSourceFile().text, host.pos, host.getStart())?.tags ?? [];
    });
    return eachOnce(tags);
  }

  isParameter(symbol: NativeSymbol): boolean {
    const declaration = this.#failures.guard(() => symbol.valueDeclaration?.resolve());
    return declaration !== undefined && isParameterNode(declaration, this.#kindOf);
  }

  #main(symbol: NativeSymbol): NativeHandle | undefined {
    return kept(this.#mainOf, symbol, () => this.#origins.main(symbol.declarations));
  }

  #mainNode(symbol: NativeSymbol): NativeNode | undefined {
    return this.#failures.guard(() => this.#main(symbol)?.resolve());
  }

  #callSignatures(type: NativeType): readonly NativeSignature[] {
    return kept(this.#calls, type, () => this.#signatures(type, this.#compiler.signatureKind.Call));
  }

  #constructs(type: NativeType): boolean {
    return this.#signatures(type, this.#compiler.signatureKind.Construct).length > 0;
  }

  #signatures(type: NativeType, kind: number): readonly NativeSignature[] {
    return this.#failures.guard(() => this.#checker.getSignaturesOfType(type, kind)) ?? [];
  }

  #isReference(type: NativeType): boolean {
    return (type.flags & this.typeFlags.Object) !== 0 && ((type.objectFlags ?? 0) & this.#compiler.objectFlags.Reference) !== 0;
  }
}

function kept<K, V>(answers: Map<K, V>, key: K, ask: () => V): V {
  if (!answers.has(key)) answers.set(key, ask());
  return answers.get(key) as V;
}
