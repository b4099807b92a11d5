/**
 * Control characters (ANSI sequences begin with one), bidirectional marks, zero-width characters, line separators and lone
 * surrogates: what could move a cursor, reorder a line or hide a name. File names and identifiers of scanned code may hold them.
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u{115F}\u{1160}\u{3164}\u{FFA0}]/gu;

/** The text with everything that a terminal or a reader could mistake written as `\u{...}`. */
export function escapeForTerminal(text: string): string {
  return text.replaceAll(UNSAFE, (unit) => `\\u{${(unit.codePointAt(0) ?? 0).toString(16)}}`);
}

/** The same, but line breaks stay: for texts of our own that have several lines. */
export function escapeLines(text: string): string {
  return text.split('\n').map(escapeForTerminal).join('\n');
}
