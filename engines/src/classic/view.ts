import type { DocTag, Origin } from '@logproof/core';
import type ts from 'typescript';
import type { Failures } from '../answers/failures.js';
import type { SymbolFlagNumbers, TypeFlagNumbers, TypeView } from '../answers/type-view.js';
import { type DeclaredNode, docHost, isParameterNode, ownerName } from '../syntax/declared.js';
import { docBefore, eachOnce } from '../syntax/doc.js';
import type { Compiler } from './compiler.js';
import type { Origins } from './origin.js';
import { classicKindNames } from './syntax.js';

/** Internal properties of types, the same from TypeScript 5.4 to 6.0. */
type InnerType = ts.Type & { readonly types?: readonly ts.Type[]; readonly target?: ts.Type; readonly value?: unknown };

/** What the JavaScript compiler can be asked about types. */
export class ClassicView implements TypeView<ts.Type, ts.Symbol> {
  readonly typeFlags: TypeFlagNumbers;
  readonly symbolFlags: SymbolFlagNumbers;
  readonly #compiler: Compiler;
  readonly #checker: ts.TypeChecker;
  readonly #origins: Origins;
  readonly #failures: Failures;
  readonly #kindOf: (node: { readonly kind: number }) => string;
  readonly #mainOf = new Map<ts.Symbol, ts.Declaration | undefined>();

  constructor(compiler: Compiler, checker: ts.TypeChecker, origins: Origins, failures: Failures) {
    this.#compiler = compiler;
    this.#checker = checker;
    this.#origins = origins;
    this.#failures = failures;
    this.typeFlags = compiler.TypeFlags;
    this.symbolFlags = compiler.SymbolFlags;
    const names = classicKindNames(compiler);
    this.#kindOf = (node) => names[node.kind] ?? 'Unknown';
  }

  flags(type: ts.Type): number {
    return type.flags;
  }

  parts(type: ts.Type): readonly ts.Type[] {
    return (type as InnerType).types ?? [];
  }

  constraint(type: ts.Type): ts.Type | undefined {
    return this.#failures.guard(() => this.#checker.getBaseConstraintOfType(type));
  }

  symbol(type: ts.Type): ts.Symbol | undefined {
    return type.symbol;
  }

  alias(type: ts.Type): ts.Symbol | undefined {
    return type.aliasSymbol;
  }

  typeArguments(type: ts.Type): readonly ts.Type[] {
    if (!this.#isReference(type)) return [];
    return this.#failures.guard(() => this.#checker.getTypeArguments(type)) ?? [];
  }

  isTuple(type: ts.Type): boolean {
    return this.#isReference(type) && (type.target.objectFlags & this.#compiler.ObjectFlags.Tuple) !== 0;
  }

  isCallable(type: ts.Type): boolean {
    return this.#failures.guard(() => type.getCallSignatures().length > 0 || type.getConstructSignatures().length > 0
      || String(this.symbol(type)?.escapedName) === 'Function') ?? false;
  }

  firstParameter(type: ts.Type): ts.Type | undefined {
    return this.#failures.guard(() => {
      const parameter = type.getCallSignatures()[0]?.parameters[0];
      return parameter === undefined ? undefined : this.#checker.getTypeOfSymbol(parameter);
    });
  }

  returned(type: ts.Type): ts.Type | undefined {
    return this.#failures.guard(() => type.getCallSignatures()[0]?.getReturnType());
  }

  indexValues(type: ts.Type): readonly ts.Type[] {
    return this.#failures.guard(() => {
      const infos = this.#checker.getIndexInfosOfType(type);
      const isText = (info: ts.IndexInfo): boolean => (info.keyType.flags & this.typeFlags.String) !== 0;
      return [...infos.filter(isText), ...infos.filter((info) => !isText(info))].map((info) => info.type);
    }) ?? [];
  }

  properties(type: ts.Type): readonly ts.Symbol[] {
    return this.#failures.guard(() => this.#checker.getPropertiesOfType(type)) ?? [];
  }

  property(type: ts.Type, name: string): ts.Symbol | undefined {
    return this.#failures.guard(() => this.#checker.getPropertyOfType(type, name));
  }

  iterator(type: ts.Type): ts.Symbol | undefined {
    return this.properties(type).find((property) => /^__@(?:iterator|asyncIterator)(?:@|$)/.test(String(property.escapedName)));
  }

  literalText(type: ts.Type): string | undefined {
    const { value } = type as InnerType;
    return (type.flags & this.typeFlags.StringLiteral) !== 0 && typeof value === 'string' ? value : undefined;
  }

  typesOf(symbols: readonly ts.Symbol[]): readonly (ts.Type | undefined)[] {
    return symbols.map((symbol) => this.#failures.guard(() => this.#checker.getTypeOfSymbol(symbol)));
  }

  symbolFlagsOf(symbol: ts.Symbol): number {
    return symbol.flags;
  }

  nameOf(symbol: ts.Symbol): string {
    const escaped = String(symbol.escapedName);
    if (escaped !== 'default' && escaped !== 'export=') return isInternal(escaped) ? '' : symbol.name.replace(/^"|"$/g, '');
    return (this.#main(symbol) as DeclaredNode | undefined)?.name?.text ?? '';
  }

  isUnnamed(symbol: ts.Symbol): boolean {
    return isInternal(String(symbol.escapedName));
  }

  enumOf(member: ts.Symbol): ts.Symbol | undefined {
    const declaration = member.valueDeclaration?.parent;
    const name = declaration !== undefined && this.#compiler.isEnumDeclaration(declaration) ? declaration.name : undefined;
    return name === undefined ? undefined : this.#failures.guard(() => this.#checker.getSymbolAtLocation(name));
  }

  ownerName(member: ts.Symbol): string | undefined {
    const declaration = this.#main(member);
    return declaration === undefined ? undefined : ownerName(declaration, this.#kindOf);
  }

  origin(symbol: ts.Symbol): Origin | undefined {
    const main = this.#main(symbol);
    return main === undefined ? undefined : this.#origins.of(main);
  }

  tags(symbol: ts.Symbol): readonly DocTag[] {
    if (this.origin(symbol)?.package === 'lib') return [];
    const tags = (symbol.declarations ?? []).slice(0, 20).flatMap((declaration) => {
      const host = docHost(declaration as unknown as DeclaredNode, this.#kindOf) as unknown as ts.Node;
      const file = declaration.getSourceFile();
      return docBefore(file.text, host.pos, host.getStart(file))?.tags ?? [];
    });
    return eachOnce(tags);
  }

  isParameter(symbol: ts.Symbol): boolean {
    const declaration = symbol.valueDeclaration as DeclaredNode | undefined;
    return declaration !== undefined && isParameterNode(declaration, this.#kindOf);
  }

  #main(symbol: ts.Symbol): ts.Declaration | undefined {
    if (!this.#mainOf.has(symbol)) this.#mainOf.set(symbol, this.#origins.main(symbol.declarations));
    return this.#mainOf.get(symbol);
  }

  #isReference(type: ts.Type): type is ts.TypeReference {
    return (type.flags & this.typeFlags.Object) !== 0 && ((type as ts.ObjectType).objectFlags & this.#compiler.ObjectFlags.Reference) !== 0;
  }
}

/** Names that the compiler makes up: `__type`, `__@iterator@12`, `__#1@#secret`. A name of the program with two underscores is escaped with a third. */
function isInternal(escapedName: string): boolean {
  return escapedName.startsWith('__') && !escapedName.startsWith('___');
}
