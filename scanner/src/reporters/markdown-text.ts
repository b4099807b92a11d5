import { escapeForTerminal } from '../terminal/escape.js';

/** Text as a code span: nothing in it is a mention, a link or HTML. The fence is longer than any run of backticks inside. */
export function codeSpan(text: string): string {
  const shown = escapeForTerminal(text);
  const fence = '`'.repeat(longestRun(shown) + 1);
  const pad = /^`|`$|^ .* $/.test(shown) ? ' ' : '';
  return shown === '' ? '' : `${fence}${pad}${shown}${pad}${fence}`;
}

/** Lines as they are, in a fence that no line of them can close. */
export function fenced(lines: readonly string[]): string[] {
  const fence = '`'.repeat(Math.max(3, ...lines.map((line) => longestRun(line) + 1)));
  return [`${fence}text`, ...lines, fence];
}

/** A sentence of ours: what stands in backticks is a name of the scanned code and becomes a code span, the rest is made harmless. */
export function sentence(text: string): string {
  const parts = escapeForTerminal(text).split(/(?<!`)(`+)(?!`)([^]*?)(?<!`)\1(?!`)/);
  return parts.map((part, index) => (index % 3 === 0 ? prose(part) : index % 3 === 1 ? '' : codeSpan(part))).join('');
}

/** In a cell a pipe ends it, also within a code span, and a backslash before the one that escapes it would undo that. */
export const cell = (markdown: string): string => markdown.replaceAll('\\|', '\\u{5c}|').replaceAll('|', '\\|');

/** For HTML that Markdown leaves alone. */
export const html = (text: string): string =>
  escapeForTerminal(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;').replaceAll('`', '&#96;');

function prose(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#+!~&]/g, '\\$&').replaceAll('@', '@<!-- -->');
}

const longestRun = (text: string): number => Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
