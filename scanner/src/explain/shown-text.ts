import type { Place, Position } from '@logproof/core';
import type { Writing } from './section.js';

/** The code of a place as it may be shown; nothing if it has several lines. */
export function shownText(place: Place, start: Position, { maskedLines, position }: Pick<Writing, 'maskedLines' | 'position'>): string {
  const end = position(place.file, place.end);
  return end.line === start.line ? (maskedLines(place.file)[start.line - 1] ?? '').slice(start.column - 1, end.column - 1) : '';
}
