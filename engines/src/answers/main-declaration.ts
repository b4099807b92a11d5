import type { Origin } from '@logproof/core';

/** A symbol of more declarations is judged by the first of them. */
const mostDeclarations = 20;

/**
 * The declaration that a symbol is known by: one in a package before those of the project, which add to it; of several, the
 * first by file. (In what order a compiler lists them depends on the order in which it met them.)
 */
export function mainOf<D extends object>(declarations: readonly D[], originOf: (declaration: D) => Origin | undefined): D | undefined {
  const [first, ...others] = declarations.slice(0, mostDeclarations);
  if (first === undefined || others.length === 0) return first;
  const rank = (declaration: D): string => {
    const origin = originOf(declaration);
    return `${origin?.package === undefined ? 1 : 0} ${origin?.file ?? ''}`;
  };
  let main: { readonly declaration: D; readonly rank: string } = { declaration: first, rank: rank(first) };
  for (const declaration of others) {
    const own = rank(declaration);
    if (own < main.rank) main = { declaration, rank: own };
  }
  return main.declaration;
}
