/** A JSDoc comment and its tags. */
export interface Doc {
  readonly start: number;
  readonly end: number;
  readonly tags: { name: string; text: string }[];
}

/**
 * The last JSDoc comment between a node's full start and its first token. Read from the text, since `tsc` parses no JSDoc in
 * TypeScript files and the compilers disagree on what belongs to a tag.
 */
export function docBefore(text: string, fullStart: number, start: number): Doc | undefined {
  let found: Doc | undefined;
  let position = fullStart;
  while (position < start) {
    if (text.startsWith('//', position) || text.startsWith('#!', position)) {
      position = endOfLine(text, position);
    } else if (text.startsWith('/*', position)) {
      const close = text.indexOf('*/', position + 2);
      const end = close < 0 ? start : close + 2;
      if (text.startsWith('/**', position) && end - position > 4) found = { start: position, end, tags: tagsIn(text.slice(position + 3, end - 2)) };
      position = end;
    } else {
      position += 1;
    }
  }
  return found;
}

/** A symbol's declarations may all say the same. */
export function eachOnce<Tag extends { readonly name: string; readonly text: string }>(tags: readonly Tag[]): Tag[] {
  return tags.length < 2 ? [...tags] : [...new Map(tags.map((tag) => [`${tag.name} ${tag.text}`, tag])).values()];
}

function endOfLine(text: string, from: number): number {
  const lineEnd = /[\n\r\u2028\u2029]/g;
  lineEnd.lastIndex = from;
  return lineEnd.exec(text)?.index ?? text.length;
}

/** A tag starts a line; behind another tag it may also stand within one. */
function tagsIn(body: string): { name: string; text: string }[] {
  const tags: { name: string; text: string }[] = [];
  for (const line of body.split(/\r\n?|[\n\u2028\u2029]/)) {
    for (const piece of pieces(line.replace(/^\s*\*? ?/, ''), tags.length > 0)) {
      const opened = /^\s*@([A-Za-z_$][\w$.-]*)\s*(.*)$/.exec(piece);
      const last = tags.at(-1);
      if (opened?.[1] !== undefined) tags.push({ name: opened[1], text: opened[2] ?? '' });
      else if (last !== undefined) last.text += `\n${piece}`;
    }
  }
  return tags.map((tag) => ({ name: tag.name, text: tag.text.trim() }));
}

function pieces(line: string, afterTag: boolean): readonly string[] {
  if (!afterTag && !/^\s*@[A-Za-z_$]/.test(line)) return [line];
  const code = /`[^`]*`?/g;
  const blanked = line.replace(code, (span) => ' '.repeat(span.length).replace(/^ | $/g, '`'));
  const starts = [...blanked.matchAll(/\s(?=@[A-Za-z_$])/g)].map((match) => match.index);
  const bounds = [0, ...starts.filter((start) => blanked.slice(0, start).trim() !== ''), line.length];
  return bounds.slice(1).map((end, index) => line.slice(bounds[index], end));
}
