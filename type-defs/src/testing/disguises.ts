import type { CanaryCore } from './canary.js';

/** One text that betrays a canary, in lower case. */
export interface Needle {
  /** How the canary is disguised in it: `base64`, `a piece, hex`, ... */
  readonly form: string;
  readonly text: string;
}

/** What of a canary is looked for: texts, and lists of bytes as JSON and `util.inspect` write those. */
export interface Needles {
  readonly texts: readonly Needle[];
  readonly byteLists: readonly Needle[];
}

/** A part of this length is no accident (60 bits), and no mask leaves that much. */
const PIECE = 12;

/** All that betrays a canary. Serves X11.1. */
export function needlesOf({ text, inPieces }: CanaryCore): Needles {
  const pieces = inPieces ? Array.from({ length: text.length - PIECE + 1 }, (_, start) => text.slice(start, start + PIECE)) : [];
  const texts = [
    ...disguised(text),
    ...twice(text),
    ...pieces.flatMap((piece) => disguised(piece).map(({ form, text: found }) => ({ form: form === 'plain' ? 'a piece' : `a piece, ${form}`, text: found }))),
  ];
  const byteLists = [...cases(text).map((one) => ({ form: 'bytes', text: bytesOf(one) })), ...pieces.flatMap(cases).map((piece) => ({ form: 'a piece, bytes', text: bytesOf(piece) }))];
  return { texts: texts.map(({ form, text: found }) => ({ form, text: found.toLowerCase() })), byteLists };
}

// Plain text is compared without regard to case; what it was encoded from matters.
const cases = (text: string): readonly string[] => [...new Set([text, text.toUpperCase()])];

function disguised(text: string): readonly Needle[] {
  return [{ form: 'plain', text }, { form: 'reversed', text: Array.from(text).reverse().join('') }, ...cases(text).flatMap(encoded)];
}

function encoded(text: string): readonly Needle[] {
  return [...base64(text).map((found) => ({ form: 'base64', text: found })), { form: 'hex', text: hex(text) }];
}

/** What was encoded and encoded again. */
function twice(text: string): readonly Needle[] {
  return cases(text).flatMap((one) => [...encoded(one), { form: 'hex', text: hex(one).toUpperCase() }])
    .flatMap((inner) => encoded(inner.text).map((outer) => ({ form: `${outer.form} of ${inner.form}`, text: outer.text })));
}

const hex = (text: string): string => Buffer.from(text).toString('hex');

const bytesOf = (text: string): string => [...Buffer.from(text)].join(',');

/**
 * Base64 writes three bytes at a time, so it depends on what stands before: there are three ways to write a text, each without the
 * characters at its ends that the neighbours have a part in. Letters and digits give none of the characters in which base64url differs.
 */
function base64(text: string): readonly string[] {
  return [0, 1, 2].map((before) => {
    const written = Buffer.from(`${'\0'.repeat(before)}${text}`).toString('base64').replace(/=+$/, '');
    const bits = (before + text.length) * 8;
    return written.slice(Math.ceil((before * 8) / 6), Math.floor(bits / 6));
  });
}
