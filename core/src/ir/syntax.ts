/**
 * What the lowering may know of a compiler's syntax tree. An engine implements it. Kinds are spoken of BY NAME, since half of
 * their numbers differ between TypeScript 6 and 7. A node's children are reached through the properties that every
 * TypeScript from 5.4 to 7 gives them (`expression`, `arguments`, `name`, ...).
 */
export interface SyntaxNode {
  readonly kind: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the one border where nodes of several compilers meet
  readonly [property: string]: any;
}

export interface SyntaxFacade {
  /** `CallExpression`, `PlusToken`, ... never an alias such as `FirstAssignment`. */
  kindOf(node: SyntaxNode): string;
  /** The name of a kind number that stands in a property (`PrefixUnaryExpression.operator`, `MetaProperty.keywordToken`). */
  kindName(kind: number): string;
  /** Offset of the node's first token, without leading white space and comments. */
  start(node: SyntaxNode): number;
  end(node: SyntaxNode): number;
  forEachChild(node: SyntaxNode, visit: (child: SyntaxNode) => void): void;
  /** Of a `VariableDeclarationList`. */
  declarationKind(list: SyntaxNode): 'var' | 'let' | 'const' | 'using' | 'await using';
  /** The JSDoc comment attached to a declaration or statement, if any. */
  doc(node: SyntaxNode): { start: number; end: number; tags: { name: string; text: string }[] } | undefined;
}

export interface SyntaxFile {
  readonly file: string;
  readonly text: string;
  readonly root: SyntaxNode;
  readonly facade: SyntaxFacade;
  readonly syntaxErrors: number;
}
