const LONGEST = 200;

/** A word as sentences are made of them: `failed`, `Request`, `ECONNREFUSED`, `TypeError`, `can't`, `read-only`. */
const WORD = /^\(?(?:\p{Lu}{1,24}|(?:\p{Lu}?\p{Ll}{1,24})(?:\p{Lu}\p{Ll}{1,24}){0,3}(?:['’-]\p{Ll}{1,24}){0,3}|\p{Lo}{1,40}|-|–|—)\)?[.,;!?]{0,3}(?<colon>:?)$/u;

/** What stands before a colon and says no more than which error it is. */
const KIND_OF_ERROR = /^(?:\p{Lu}{2,24}|\p{L}{0,40}(?:Error|Exception)):$/u;

/**
 * The beginning of a text, up to where it may quote something: the first word that is no plain one (a URL, a quotation, a number, an
 * identifier, a piece of code), or a colon behind anything but the kind of an error. Where it was cut there is an ellipsis.
 *
 * Messages of errors quote what the caller was given: URLs with their query, SQL with its values, commands, the text that was parsed.
 * No list of such messages is complete, so this keeps what is harmless and does not look for what is harmful.
 */
export function plainWords(text: string): string {
  const kept: string[] = [];
  let length = 0;
  // What is beyond that would not be kept anyway.
  for (const word of text.slice(0, LONGEST * 2).split(/\s+/u)) {
    if (word === '') continue;
    const plain = WORD.exec(word);
    length += word.length + 1;
    if (length > LONGEST || (!plain && !isStatus(word, kept))) return [...kept, '…'].join(' ');
    kept.push(word);
    if (plain?.groups?.['colon'] === ':' && !KIND_OF_ERROR.test(word)) return [...kept, '…'].join(' ');
  }
  return kept.join(' ');
}

/** `Request failed with status code 404`: the number of an answer, and no other. */
function isStatus(word: string, before: readonly string[]): boolean {
  const last = before.at(-1)?.toLowerCase();
  return /^[1-5]\d\d[.,;]?$/.test(word) && (last === 'status' || (last === 'code' && before.at(-2)?.toLowerCase() === 'status'));
}
