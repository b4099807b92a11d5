/** A text, read in one way. */
export interface Reading {
  /** What had to be undone: empty where nothing was. */
  readonly how: '' | 'escaped' | 'spread out';
  readonly text: string;
  /** The same in lower case, character for character. */
  readonly folded: string;
}

const ESCAPE = /\\+u([\da-f]{4})|\\+u\{([\da-f]{1,6})\}|\\+x([\da-f]{2})|%(?:25)*([\da-f]{2})|&#x([\da-f]{1,6});|&#(\d{1,7});|\\+([nrtfv])/gi;

/** What was escaped in two ways takes two of them. */
const ROUNDS = 2;

/** A text as it stands, without its escapes, and without everything but letters and digits: line breaks, groups of digits, `<Buffer 63 61>`. Serves X11.1. */
export function readingsOf(text: string): readonly Reading[] {
  const texts = [text];
  for (let round = 0; round < ROUNDS; round++) texts.push((texts.at(-1) ?? '').replace(ESCAPE, character));
  // One round too many would take for an escape what is none: each is read by itself.
  const legible = [...new Set(texts)].map((one, index) => ({ how: index === 0 ? '' : 'escaped', text: one, folded: fold(one) }) as const);
  const dense = legible.map(({ folded }) => folded.replace(/[^a-z\d]+/g, ''));
  return [...legible, ...dense.map((one) => ({ how: 'spread out', text: one, folded: one }) as const)];
}

/** A text without everything but numbers and the commas between them: lists of bytes. */
export const numbersOf = (text: string): string => text.replace(/[^\d,]+/g, '');

// Not `toLowerCase`, which can change the length: places must stay what they are.
const fold = (text: string): string => text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());

function character(escape: string, ...groups: readonly unknown[]): string {
  const [unicode, point, byte, percent, entity, decimal, control] = groups as readonly (string | undefined)[];
  if (control !== undefined) return ' ';
  const code = decimal === undefined ? Number.parseInt(unicode ?? point ?? byte ?? percent ?? entity ?? '', 16) : Number(decimal);
  return code <= 0x10FFFF ? String.fromCodePoint(code) : escape;
}
