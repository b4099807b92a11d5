import type { SyntaxFacade, SyntaxNode } from '@logproof/core';
import { docBefore } from './doc.js';
import type { Tree } from './locate.js';

/** Flag numbers of a list of variables, as the compiler at hand counts them. */
export interface DeclarationFlags {
  readonly BlockScoped: number;
  readonly Let: number;
  readonly Const: number;
  readonly Using: number;
  readonly AwaitUsing: number;
}

/** What the lowering reads of one file's tree. */
export function facadeOf<N extends { readonly kind: number; readonly flags: number }>(
  tree: Tree<N>, text: string, names: readonly string[], is: DeclarationFlags,
): SyntaxFacade {
  const asNode = (node: SyntaxNode): N => node as unknown as N;
  return {
    kindOf: (node) => names[node.kind] ?? 'Unknown',
    kindName: (kind) => names[kind] ?? 'Unknown',
    start: (node) => tree.start(asNode(node)),
    end: (node) => tree.end(asNode(node)),
    forEachChild(node, visit) {
      tree.forEachChild(asNode(node), (child) => {
        visit(child);
        return undefined;
      });
    },
    declarationKind(list) {
      const flags = asNode(list).flags & is.BlockScoped;
      if (flags === is.AwaitUsing) return 'await using';
      if (flags === is.Using) return 'using';
      if (flags === is.Const) return 'const';
      return flags === is.Let ? 'let' : 'var';
    },
    doc: (node) => docBefore(text, tree.fullStart(asNode(node)), tree.start(asNode(node))),
  };
}
