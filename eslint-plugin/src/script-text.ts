import type { AstNode, LintTarget } from './lint-target.js';

export type TextRange = readonly [start: number, end: number];

/** The code of a file, at the same offsets; the ranges that are code, where not all of it is. */
export interface ScriptText {
  readonly text: string;
  readonly code?: readonly TextRange[];
}

/**
 * The text that a compiler can read. Of a file that is not JavaScript or TypeScript (a Vue or Svelte component) all but the
 * statements and comments that its parser found is blanked out.
 */
export function scriptText({ path, text, body, comments }: LintTarget): ScriptText {
  if (/\.[cm]?[jt]sx?$/i.test(path)) return { text };
  const isComment = (node: AstNode): boolean => node.range !== undefined && /^\/[/*]/.test(text.slice(node.range[0], node.range[0] + 2));
  const code = [...body.flatMap(statements), ...comments.filter(isComment)].flatMap((node) => (node.range ? [node.range] : []));
  return { text: blankedOutside(text, code), code };
}

/** Component parsers put scripts, markup and styles side by side as elements. */
function statements(node: AstNode): readonly AstNode[] {
  if (!/^(?:Svelte|Astro|V[A-Z])/.test(node.type)) return [node];
  return /Script|Fragment/.test(node.type) && Array.isArray(node.body) ? (node.body as AstNode[]).flatMap(statements) : [];
}

function blankedOutside(text: string, kept: readonly TextRange[]): string {
  let result = '';
  let at = 0;
  for (const [start, end] of kept.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    result += blank(text.slice(at, from)) + text.slice(from, end);
    at = end;
  }
  return result + blank(text.slice(at));
}

const blank = (text: string): string => text.replaceAll(/[^\r\n\u2028\u2029]/g, ' ');
