import type { DirectiveComment, DocComment } from '../ir.js';
import type { SyntaxFile, SyntaxNode } from '../syntax.js';

/** Kinds of tokens whose text may look like a comment and is none. */
const OPAQUE = new Set([
  'StringLiteral', 'NoSubstitutionTemplateLiteral', 'TemplateHead', 'TemplateMiddle', 'TemplateTail', 'RegularExpressionLiteral', 'JsxText', 'JsxTextAllWhiteSpaces',
]);

const isDirective = (text: string): boolean => text.includes('logproof-') || text.includes('eslint-disable') || text.includes('eslint-enable');

/** The comments that hold a directive. Files without the words cost one search of their text. */
export function directives(syntax: SyntaxFile): DirectiveComment[] {
  const { text } = syntax;
  if (!isDirective(text)) return [];
  const opaque = opaqueRanges(syntax);
  const found: DirectiveComment[] = [];
  let next = 0;
  let position = text.startsWith('#!') ? endOfLine(text, 0) : 0;
  for (;;) {
    const slash = text.indexOf('/', position);
    if (slash < 0) return found;
    while (next < opaque.length && opaque[next]!.end <= slash) next++;
    const token = opaque[next];
    if (token !== undefined && token.start <= slash) {
      position = token.end;
      continue;
    }
    const block = text[slash + 1] === '*';
    if (!block && text[slash + 1] !== '/') {
      position = slash + 1;
      continue;
    }
    position = block ? endOfBlockComment(text, slash) : endOfLine(text, slash);
    const inner = text.slice(slash + 2, block && text.endsWith('*/', position) ? position - 2 : position);
    if (isDirective(inner)) found.push({ start: slash, end: position, text: inner.trim(), block });
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

function opaqueRanges({ root, facade }: SyntaxFile): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  const stack: SyntaxNode[] = [root];
  const visit = (child: SyntaxNode): void => { stack.push(child); };
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (OPAQUE.has(facade.kindOf(node))) ranges.push({ start: facade.start(node), end: facade.end(node) });
    else facade.forEachChild(node, visit);
  }
  return ranges.sort((a, b) => a.start - b.start);
}

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
