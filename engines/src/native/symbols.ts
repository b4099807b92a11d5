import type { NativeChecker, NativeNode, NativeSymbol } from './api-types.js';
import type { Failures } from '../answers/failures.js';
import { askInBatch } from './bisect.js';
import type { NativeCompiler } from './compiler.js';

type Loose = NativeNode & { readonly [child in 'name' | 'expression' | 'argumentExpression' | 'typeName' | 'right']?: NativeNode };

/** The symbols that nodes refer to or declare, aliases followed; undefined where one leads nowhere. */
export class NativeSymbols {
  readonly #compiler: NativeCompiler;
  readonly #checker: NativeChecker;
  readonly #failures: Failures;
  readonly #aliased = new Map<NativeSymbol, NativeSymbol | undefined>();

  constructor(compiler: NativeCompiler, checker: NativeChecker, failures: Failures) {
    this.#compiler = compiler;
    this.#checker = checker;
    this.#failures = failures;
  }

  of(nodes: readonly NativeNode[]): readonly (NativeSymbol | undefined)[] {
    const found = askInBatch(nodes.map((node) => this.#nameOf(node)), (batch) => this.#checker.getSymbolAtLocation(batch), this.#failures);
    return nodes.map((node, index) => this.#followed(this.#shorthandValue(node) ?? found[index]));
  }

  #followed(symbol: NativeSymbol | undefined): NativeSymbol | undefined {
    // An index signature is no symbol to the older compilers.
    if (symbol === undefined || symbol.escapedName === '__index') return undefined;
    if ((symbol.flags & this.#compiler.symbolFlags.Alias) === 0) return symbol;
    if (!this.#aliased.has(symbol)) this.#aliased.set(symbol, this.#failures.guard(() => this.#known(this.#checker.getAliasedSymbol(symbol))));
    return this.#aliased.get(symbol);
  }

  #known(symbol: NativeSymbol): NativeSymbol | undefined {
    return this.#checker.isUnknownSymbol(symbol) ? undefined : symbol;
  }

  /** `{ token }` reads the variable, which is what matters. */
  #shorthandValue(node: NativeNode): NativeSymbol | undefined {
    const shorthand = [node, node.parent].find((one) => one !== undefined && this.#kind(one) === 'ShorthandPropertyAssignment');
    return shorthand === undefined ? undefined : this.#failures.guard(() => this.#checker.getShorthandAssignmentValueSymbol(shorthand));
  }

  /** The name inside an expression or declaration: symbols are found at names. */
  #nameOf(node: Loose): NativeNode {
    switch (this.#kind(node)) {
      case 'ParenthesizedExpression':
      case 'NonNullExpression':
      case 'ExpressionWithTypeArguments': return node.expression === undefined ? node : this.#nameOf(node.expression);
      case 'PropertyAccessExpression': return node.name ?? node;
      case 'ElementAccessExpression': return node.argumentExpression ?? node;
      case 'TypeReference': return node.typeName ?? node;
      case 'QualifiedName': return node.right ?? node;
      default: return node.name !== undefined && this.#kind(node.name) === 'Identifier' ? node.name : node;
    }
  }

  #kind(node: NativeNode): string {
    return this.#compiler.kindNames[node.kind] ?? 'Unknown';
  }
}
