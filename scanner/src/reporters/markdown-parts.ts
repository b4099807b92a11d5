/** As many texts as there is room for. */
export function fitting(texts: readonly string[], room: number): string[] {
  let left = room;
  const first = texts.findIndex((text) => (left -= text.length) < 0);
  return first < 0 ? [...texts] : texts.slice(0, first);
}

/** Lines that are shown on demand. */
export function folded(title: string, lines: readonly string[]): string[] {
  return [`<details><summary>${title}</summary>`, '', ...lines, '', '</details>'];
}
