import type ts from 'typescript';
import type { Compiler } from './compiler.js';

/**
 * A source file as it may be shown: `tsc --pretty` prints the lines that a diagnostic points at, and a literal or a comment in them can
 * be the secret. Its text has stars for both and else the same characters at the same places.
 */
export function maskedFile(compiler: Compiler, file: ts.SourceFile): ts.SourceFile {
  let masked: string | undefined;
  return Object.create(file, { text: { get: () => (masked ??= maskedText(compiler, file)) } }) as ts.SourceFile;
}

function maskedText(compiler: Compiler, file: ts.SourceFile): string {
  const { text, parseDiagnostics = [] } = file as ts.SourceFile & { readonly parseDiagnostics?: readonly unknown[] };
  // A parser that recovers from an error makes names of the words in a string.
  if (parseDiagnostics.length > 0) return stars(text);
  let masked = '';
  let done = 0;
  const visit = (node: ts.Node): void => {
    let isLeaf = true;
    compiler.forEachChild(node, (child) => {
      isLeaf = false;
      visit(child);
    });
    const start = node.getStart(file);
    if (!isLeaf || start < done) return;
    const own = text.slice(start, node.end);
    masked += betweenLeaves(text.slice(done, start)) + (isLiteral(compiler, node) ? stars(own) : betweenLeaves(own));
    done = node.end;
  };
  visit(file);
  return masked + betweenLeaves(text.slice(done));
}

const isLiteral = (compiler: Compiler, node: ts.Node): boolean =>
  compiler.isLiteralExpression(node) || compiler.isTemplateMiddleOrTemplateTail(node) || compiler.isTemplateHead(node) || compiler.isJsxText(node);

/** Punctuation, keywords and comments (an empty block is a leaf that holds them), and whatever the tree gave out of order. */
const betweenLeaves = (text: string): string => text.replaceAll(/\/\*[^]*?\*\/|\/\/.*|#!.*|(["'`])(?:\\[^]|(?!\1)[^])*\1/g, stars);

/** Line breaks stay, since places are told in lines, and quotes, so that a literal still looks like one. */
const stars = (text: string): string => text.replaceAll(/[^\n\r\u2028\u2029"'`]/g, '*');
