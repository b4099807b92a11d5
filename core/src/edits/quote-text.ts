import { placeOf, valueOf, type Located } from '../facts/located.js';
import type { TextEdit } from '../finding.js';

/**
 * The edits that put `JSON.stringify(...)` around a text, so that line breaks and other control characters in it are escaped. Serves G12.5.
 *
 * @returns undefined for what is no expression of its own
 */
export function quoteText(at: Located): readonly TextEdit[] | undefined {
  if (['spread', 'object', 'template', 'binary'].includes(valueOf(at).op)) return undefined;
  const { file, start, end } = placeOf(at);
  return [{ file, start, end: start, text: 'JSON.stringify(' }, { file, start: end, end, text: ')' }];
}
