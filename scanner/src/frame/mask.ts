import type { ts } from 'ts-morph';
import { compiler } from '../compiler.js';

const DOT = '·';
const COMMENT = /\/\*[^]*?(?:\*\/|$)|\/\/[^\n\r\u2028\u2029]*/g;
const KEYWORDS: ReadonlySet<string> = new Set(
  ('abstract accessor as asserts async await break case catch class const constructor continue debugger declare default delete do else enum export extends '
  + 'false finally for from function get global if implements import in infer instanceof interface is keyof let module namespace new null of out override '
  + 'package private protected public readonly require return satisfies set static super switch this throw true try type typeof unique using var void '
  + 'while with yield any bigint boolean intrinsic never number object string symbol undefined unknown').split(' '),
);

/**
 * The text of a file as it may be shown, character for character in its place: names, keywords and punctuation stay, and whatever could
 * hold a secret is dotted out: strings, template and JSX text, regular expressions, numbers of four digits and more, comments. It
 * keeps what is known to be harmless rather than hiding what is known to be harmful.
 */
export function maskedText(file: string, text: string): string {
  try {
    const source = compiler.createSourceFile(file, text, compiler.ScriptTarget.Latest, false, scriptKind(file));
    const mask = new Mask(source);
    mask.node(source);
    mask.gap(text.length);
    return mask.done();
  } catch (error) {
    // Nested many thousand levels deep: nothing of it is shown.
    if (error instanceof RangeError) return dotted(text);
    throw error;
  }
}

class Mask {
  readonly #source: ts.SourceFile;
  readonly #text: string;
  readonly #parts: string[] = [];
  #at = 0;
  /** Up to here, what looks like code is the rest of a comment. */
  #commentTo = 0;

  constructor(source: ts.SourceFile) {
    this.#source = source;
    this.#text = source.text;
  }

  node(node: ts.Node): void {
    let isLeaf = true;
    compiler.forEachChild(node, (child) => {
      isLeaf = false;
      this.node(child);
    });
    if (!isLeaf || node.end <= this.#at) return;
    const start = compiler.isJsxText(node) ? node.pos : node.getStart(this.#source);
    if (start < this.#at || start >= node.end) return;
    this.gap(start);
    const own = this.#text.slice(start, node.end);
    this.#parts.push(start < this.#commentTo ? dotted(own) : leafText(node, own));
    this.#at = node.end;
  }

  /** What lies between leaves: keywords, punctuation, comments, and whatever the parser skipped. */
  gap(end: number): void {
    if (end <= this.#at) return;
    const gap = this.#text.slice(this.#at, end);
    this.#parts.push(gapText(gap));
    // In sound code a comment never ends where a token begins: here the parser took the rest of one for code.
    const opened = /\/\/[^\n\r]*$|\/\*(?:(?!\*\/)[^])*$/.exec(gap);
    if (opened) this.#commentTo = this.#endOfComment(opened[0].startsWith('//') ? /[\n\r]/g : /\*\//g, end);
    this.#at = end;
  }

  #endOfComment(sign: RegExp, from: number): number {
    sign.lastIndex = from;
    return sign.exec(this.#text)?.index ?? this.#text.length;
  }

  done(): string {
    // Where the syntax is broken, the parser may have taken a comment for code; code has no such signs outside of what is gone by now.
    return this.#parts.join('').replaceAll(COMMENT, blank);
  }
}

/** A leaf is a token, or a node with nothing in it, such as `{}` or `return;`. */
function leafText({ kind }: ts.Node, own: string): string {
  const { SyntaxKind } = compiler;
  if (kind > SyntaxKind.LastToken) return gapText(own);
  if (kind === SyntaxKind.NumericLiteral) return /^\d{1,3}$/.test(own) ? own : dotted(own);
  if (kind >= SyntaxKind.TemplateHead && kind <= SyntaxKind.TemplateTail) return templateText(own);
  return kind >= SyntaxKind.FirstPunctuation ? own : dotted(own);
}

/** The braces around the expressions of a template stay. */
function templateText(own: string): string {
  const before = own.startsWith('}') ? 1 : 0;
  const after = own.endsWith('${') ? own.length - 2 : own.length;
  return own.slice(0, before) + dotted(own.slice(before, after)) + own.slice(after);
}

/** Comments go; of the rest, keywords and punctuation stay. Quotes open what the parser could not make sense of: gone to the end of the line. */
function gapText(gap: string): string {
  return gap.replaceAll(
    /\/\*[^]*?(?:\*\/|$)|\/\/[^\n\r\u2028\u2029]*|#![^\n\r]*|["'`][^\n\r]*|[\p{L}\p{N}_$]+|[^\s(){}[\];,.<>=!?:&|+\-*/%^~@#]/gu,
    (part) => {
      if (part.startsWith('//') || part.startsWith('/*')) return blank(part);
      return KEYWORDS.has(part) ? part : dotted(part);
    },
  );
}

/** The quotes around it and line breaks stay, so that a literal still looks like one and every line keeps its number. */
const dotted = (text: string): string =>
  text.replaceAll(/(?<!^)["'`](?!$)|[^\n\r\u2028\u2029"'`]/gu, (unit) => DOT.repeat(unit.length));

const blank = (text: string): string => text.replaceAll(/[^\s]/gu, (unit) => ' '.repeat(unit.length));

function scriptKind(file: string): ts.ScriptKind {
  if (/\.[cm]?jsx?$/.test(file)) return compiler.ScriptKind.JSX;
  return file.endsWith('x') ? compiler.ScriptKind.TSX : compiler.ScriptKind.TS;
}
