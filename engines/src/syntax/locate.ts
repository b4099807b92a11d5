import type { Ref } from '@logproof/core';
import { isTypeKind, kindGroups } from './kind-groups.js';

/** What finding a node takes of a compiler's tree. */
export interface Tree<N> {
  kindOf(node: N): string;
  fullStart(node: N): number;
  start(node: N): number;
  end(node: N): number;
  /** Without `list`, `one` gets the children in lists too. */
  forEachChild(node: N, one: (child: N) => N | undefined, list?: (children: readonly N[]) => N | undefined): N | undefined;
}

/** The node that a ref means: of those with exactly its range, the outermost that fits its kind (for a name, the innermost). */
export function locate<N>(tree: Tree<N>, root: N, ref: Ref): N | undefined {
  const same: N[] = [];
  for (let node: N | undefined = root; node !== undefined; node = childAround(tree, node, ref)) {
    if (tree.end(node) === ref.end && tree.start(node) === ref.start) same.push(node);
  }
  switch (ref.kind) {
    case 'expression': return same.find((node) => kindGroups.expression.has(tree.kindOf(node))) ?? same[0];
    case 'declaration': return same.find((node) => kindGroups.declaration.has(tree.kindOf(node))) ?? same[0];
    case 'type': return same.find((node) => isTypeKind(tree.kindOf(node))) ?? same[0];
    case 'name': return same.findLast((node) => kindGroups.name.has(tree.kindOf(node))) ?? same.at(-1);
  }
}

function childAround<N>(tree: Tree<N>, node: N, ref: Ref): N | undefined {
  const around = (child: N): N | undefined => (tree.fullStart(child) <= ref.start && ref.end <= tree.end(child) ? child : undefined);
  return tree.forEachChild(node, around, (children) => among(tree, children, ref));
}

/** The children of a list stand in order: the last that starts before the ref's end is the only one that can hold it. */
function among<N>(tree: Tree<N>, children: readonly N[], ref: Ref): N | undefined {
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const child = children[middle];
    if (child !== undefined && tree.end(child) < ref.end) low = middle + 1;
    else high = middle;
  }
  const child = children[low];
  return child !== undefined && tree.fullStart(child) <= ref.start ? child : undefined;
}
