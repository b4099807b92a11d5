import { cleanText, type SafeText } from './safe-text.js';

const SHORTEST = 8;
const MOST_KEPT = 4;
const PART_KEPT = 3;

/** Always as many: their number must not tell how long the text is. */
const STARS = '********';

/**
 * Makes a text unreadable but for its end: `********4242`.
 *
 * @param text never throws, whatever it is given
 * @param options `keep`: how many of the last characters stay, none when left out. Never more than 4, never more than a third of the text, and
 *   none of a text of less than 8 characters
 * @returns stars alone for what is no text
 *
 * Serves G9.15, G10.4, G10.5.
 */
export function mask(text: unknown, options?: { readonly keep?: number }): SafeText {
  const characters = typeof text === 'string' ? Array.from(text) : [];
  const asked = Math.floor(options?.keep ?? 0);
  const kept = characters.length < SHORTEST || !(asked > 0) ? 0 : Math.min(asked, MOST_KEPT, Math.floor(characters.length / PART_KEPT));
  return cleanText(`${STARS}${kept === 0 ? '' : characters.slice(-kept).join('')}`);
}
