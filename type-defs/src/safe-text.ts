import type { SurelyText, Untagged } from './proofs/accepted.js';
import type { Proof } from './proofs/proof.js';

/** Text of one line and of limited length, in which nothing is hidden and nothing steers a terminal. Serves G12.5, X7.2, X7.3. */
export type SafeText = Proof<string, 'SafeText'>;

const USUAL_LENGTH = 200;
const GREATEST_LENGTH = 10_000;

/** More of a text is not looked at: what a client sends is as long as it likes. */
const LOOKED_AT = 4;

/** Sequences that steer a terminal: colours and cursor (CSI), titles and links (OSC and its like), up to their end. */
const ESCAPE_SEQUENCE = /(?:\u001B\[|\u009B)[0-?]{0,64}[ -/]{0,8}[@-~]|(?:\u001B[\]PX^_]|[\u009D\u0090\u0098\u009E\u009F])[^\u0007\u001B\u009C]{0,1000}(?:\u0007|\u001B\\|\u009C)/gu;

/** What is there and is not seen: signs that turn the direction, join, tag or fill; among them all of zero width. */
const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** What ends a line, or controls something else. */
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]/gu;

/** Replaced first: two halves that something unseen keeps apart would become one character without it. */
const HALF_A_CHARACTER = /\p{Surrogate}/gu;

/** More marks on one letter run over the lines around it. */
const MANY_MARKS = /(\p{M}{4})\p{M}+/gu;

/**
 * Makes a text of a client fit for a line of a log: sequences that steer a terminal and what is not seen are taken out, line breaks and
 * control characters become blanks, what is too long ends in `…`. It makes no secret harmless.
 *
 * @param text never throws, whatever it is given
 * @param options `max`: the most characters that are kept, 200 when left out, 10,000 at most
 * @returns `undefined` for what is no text: `safeText(req.headers['user-agent']) ?? 'absent'`
 *
 * Serves G12.5, X7.2, X7.3, G3.5.
 */
export function safeText<T extends string>(text: Untagged<T> & SurelyText<T>, options?: { readonly max?: number }): SafeText;
export function safeText<T>(text: Untagged<T>, options?: { readonly max?: number }): SafeText | undefined;
export function safeText(text: unknown, options?: { readonly max?: number }): SafeText | undefined {
  return typeof text === 'string' ? cleanText(text, options?.max) : undefined;
}

/** The same of text that was made harmless before. */
export function cleanText(text: string, max: number = USUAL_LENGTH): SafeText {
  const most = max >= 1 ? Math.min(Math.floor(max), GREATEST_LENGTH) : USUAL_LENGTH;
  const beginning = text.slice(0, most * LOOKED_AT);
  const clean = beginning
    .replace(HALF_A_CHARACTER, '\uFFFD').replace(ESCAPE_SEQUENCE, '').replace(UNSEEN, '').replace(CONTROL, ' ').replace(MANY_MARKS, '$1');
  const characters = Array.from(clean);
  if (characters.length <= most && beginning.length === text.length) return clean as SafeText;
  return `${characters.slice(0, most - 1).join('')}…` as SafeText;
}
