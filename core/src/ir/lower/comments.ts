import type { DirectiveComment, DocComment } from '../ir.js';
import type { SyntaxFile, SyntaxNode } from '../syntax.js';

/** Kinds of tokens whose text may look like a comment and is none. */
const OPAQUE = new Set([
  'StringLiteral', 'NoSubstitutionTemplateLiteral', 'TemplateHead', 'TemplateMiddle', 'TemplateTail', 'RegularExpressionLiteral', 'JsxText', 'JsxTextAllWhiteSpaces',
]);

const MARKERS = ['logproof-', 'eslint-disable', 'eslint-enable', '@ts-ignore', '@ts-expect-error', '@ts-nocheck'];

function positionsOf(text: string, words: readonly string[]): number[] {
  const found: number[] = [];
  for (const word of words) for (let i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + word.length)) found.push(i);
  return found.sort((a, b) => a - b);
}

/**
 * The comments that hold a directive. Only the parts of the tree around such words are looked at, so that files without them cost a
 * search of their text and others little more.
 */
export function directives(syntax: SyntaxFile): DirectiveComment[] {
  const { text, root } = syntax;
  const markers = positionsOf(text, MARKERS);
  if (markers.length === 0) return [];
  const gaps: { start: number; end: number }[] = [];
  // The lowest nodes with a word in them, as long as it stands in no token: what lies between their children is white space,
  // punctuation and comments.
  const stack: { node: SyntaxNode; start: number; end: number }[] = [{ node: root, start: 0, end: text.length }];
  const holds = (start: number, end: number): boolean => firstAtLeast(markers, start) < end;
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    let cursor = entry.start;
    for (const child of childrenInOrder(syntax, entry.node)) {
      if (holds(cursor, child.start)) gaps.push({ start: cursor, end: child.start });
      if (holds(child.start, child.end) && !OPAQUE.has(syntax.facade.kindOf(child.node))) stack.push(child);
      cursor = Math.max(cursor, child.end);
    }
    if (holds(cursor, entry.end)) gaps.push({ start: cursor, end: entry.end });
  }
  return gaps.sort((a, b) => a.start - b.start).flatMap((gap) => commentsIn(text, gap)).filter((comment) => MARKERS.some((marker) => comment.text.includes(marker)));
}

function childrenInOrder({ facade }: SyntaxFile, node: SyntaxNode): { node: SyntaxNode; start: number; end: number }[] {
  const children: { node: SyntaxNode; start: number; end: number }[] = [];
  facade.forEachChild(node, (child) => { children.push({ node: child, start: facade.start(child), end: facade.end(child) }); });
  return children.sort((a, b) => a.start - b.start);
}

/** The comments of a stretch that holds no token with text of its own. */
function commentsIn(text: string, gap: { readonly start: number; readonly end: number }): DirectiveComment[] {
  const found: DirectiveComment[] = [];
  // `#!/usr/bin//env` is no comment.
  let position = gap.start === 0 && text.startsWith('#!') ? endOfLine(text, 0) : gap.start;
  for (;;) {
    const start = text.indexOf('/', position);
    if (start < 0 || start >= gap.end) return found;
    const block = text[start + 1] === '*';
    position = start + 1;
    if (!block && text[start + 1] !== '/') continue;
    position = block ? endOfBlockComment(text, start) : endOfLine(text, start);
    const inner = text.slice(start + 2, block && position >= start + 4 && text.endsWith('*/', position) ? position - 2 : position);
    found.push({ start, end: position, text: inner.trim(), block });
  }
}

function endOfBlockComment(text: string, start: number): number {
  const close = text.indexOf('*/', start + 2);
  return close < 0 ? text.length : close + 2;
}

function endOfLine(text: string, start: number): number {
  for (let i = start; i < text.length; i++) if (isLineBreak(text.charCodeAt(i))) return i;
  return text.length;
}

const isLineBreak = (code: number): boolean => code === 10 || code === 13 || code === 0x2028 || code === 0x2029;

/** Offsets of the first character of each line, as the compiler counts lines. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Nearly every character is neither; the line breaks are 10 and 13 or far above.
    if (code > 13 && code < 0x2028) continue;
    if (code === 13 && text.charCodeAt(i + 1) === 10) continue;
    if (isLineBreak(code)) starts.push(i + 1);
  }
  return starts;
}

/** Asks the compiler for a node's doc comment, but only where one can be: its answer is slow, and most nodes have none. */
export function docFinder({ text, facade }: SyntaxFile): (node: SyntaxNode) => DocComment | undefined {
  const openings: number[] = [];
  for (let i = text.indexOf('/**'); i >= 0; i = text.indexOf('/**', i + 3)) openings.push(i);
  if (openings.length === 0) return () => undefined;
  return (node) => {
    const first = firstAtLeast(openings, node.pos as number);
    return first < facade.start(node) ? facade.doc(node) : undefined;
  };
}

function firstAtLeast(sorted: readonly number[], least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return sorted[low] ?? Infinity;
}
