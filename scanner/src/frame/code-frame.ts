import { escapeForTerminal } from '../terminal/escape.js';

/** The part of a line that is shown. */
const WIDTH = 110;
const MOST_LINES = 3;

export interface FramePlace {
  /** 1-based; the end is exclusive. */
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

export interface FrameStyle {
  readonly number: (text: string) => string;
  readonly mark: (text: string) => string;
}

/**
 * The lines of a place with carets below what is meant. At most three lines; a long line is cut around the place.
 *
 * @param lines of a text that may be shown (see `maskedText`)
 */
export function codeFrame(lines: readonly string[], { start, end }: FramePlace, style: FrameStyle): string[] {
  const last = Math.min(end.line, start.line + MOST_LINES - 1, lines.length);
  const gutter = String(last).length;
  const frame: string[] = [];
  for (let number = start.line; number <= last; number++) {
    const line = lines[number - 1] ?? '';
    const from = number === start.line ? start.column - 1 : line.length - line.trimStart().length;
    const to = number === end.line ? end.column - 1 : line.trimEnd().length;
    const { shown, before, width } = window(line, from, Math.max(to, from + 1));
    frame.push(`${style.number(`${String(number).padStart(gutter)} |`)} ${shown}`.trimEnd());
    frame.push(`${style.number(`${' '.repeat(gutter)} |`)} ${' '.repeat(before)}${style.mark('^'.repeat(width))}`);
  }
  return frame;
}

/** A cut of a line, and where in it the carets go. Lengths are those of the escaped text. */
function window(line: string, from: number, to: number): { shown: string; before: number; width: number } {
  const indent = line.length - line.trimStart().length;
  const left = to <= WIDTH ? 0 : Math.max(0, Math.min(from, line.length - WIDTH) - Math.min(indent, 4));
  const right = Math.min(line.length, left + WIDTH);
  const piece = (begin: number, end: number): string => escapeForTerminal(line.slice(begin, end).replaceAll('\t', '  '));
  const head = left > 0 ? '...' : '';
  const shown = `${head}${piece(left, right)}${right < line.length ? '...' : ''}`;
  return {
    shown,
    before: head.length + piece(left, from).length,
    width: Math.max(1, piece(from, Math.min(to, right)).length),
  };
}
