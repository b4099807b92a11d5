/** The first few of a list, and how many more there are: a guard can stand before hundreds of routes. */
export function firstOf(texts: readonly string[], most: number): readonly string[] {
  return texts.length <= most ? texts : [...texts.slice(0, most - 1), `${String(texts.length - most + 1)} more`];
}
