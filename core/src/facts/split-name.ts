/** Words that are written with a capital inside: `OAuthToken` is `oauth token`, `eMail` is `email`. No result is part of another pair. */
const pairs: ReadonlyMap<string, ReadonlySet<string>> = new Map(Object.entries({
  o: ['auth'], e: ['mail', 'post'],
  git: ['hub', 'lab'], bit: ['bucket'], open: ['ai'], send: ['grid'], pay: ['pal'], cloud: ['flare'], hub: ['spot'], data: ['dog'],
  my: ['sql'], postgre: ['sql'], maria: ['db'], mongo: ['db'], dynamo: ['db'], rabbit: ['mq'], graph: ['ql'],
  java: ['script'], type: ['script'],
}).map(([first, seconds]) => [first, new Set(seconds)]));

type Kind = 'upper' | 'lower' | 'digit' | 'other';

/**
 * Splits an identifier into lower-case words: camel, Pascal, snake, kebab, dots, digits, acronyms
 * (`JWTSecret` is `jwt secret`, `userID2` is `user id 2`, `userIDs` is `user ids`, `OAuthToken` is `oauth token`).
 *
 * @param name any text; never throws
 * @returns the words, none of them empty; joined by `_` they split into themselves again
 */
export function splitName(name: string): readonly string[] {
  const known = remembered.get(name);
  if (known) return known;
  const words = wordsOf(name);
  if (remembered.size >= MAX_NAMES) remembered.clear();
  remembered.set(name, words);
  return words;
}

/** The same few thousand names are asked after again and again; texts of files are not to pile up. */
const MAX_NAMES = 20_000;
const remembered = new Map<string, readonly string[]>();

function wordsOf(name: string): readonly string[] {
  const chars = Array.from(name);
  const kinds = chars.map(kindOf);
  const words: string[] = [];
  let word = '';
  for (let i = 0; i < chars.length; i++) {
    if (word !== '' && startsWord(kinds, chars, i)) {
      push(words, word);
      word = '';
    }
    if (kinds[i] !== 'other') word += chars[i] ?? '';
  }
  if (word !== '') push(words, word);
  return words;
}

function push(words: string[], text: string): void {
  const word = text.toLowerCase().normalize('NFC');
  const last = words.at(-1);
  if (last !== undefined && pairs.get(last)?.has(word) === true) words[words.length - 1] = last + word;
  else words.push(word);
}

/** Does a new word start at `i`, given that one is open? */
function startsWord(kinds: readonly Kind[], chars: readonly string[], i: number): boolean {
  const [before, here, after] = [kinds[i - 1], kinds[i], kinds[i + 1]];
  if (here === 'other' || (here === 'digit') !== (before === 'digit')) return true;
  if (here !== 'upper') return false;
  if (before !== 'upper') return true;
  return after === 'lower' && !isPluralS(kinds, chars, i + 1);
}

/** The `s` of `userIDs` and `JWTs`: it ends its word behind an acronym. */
function isPluralS(kinds: readonly Kind[], chars: readonly string[], i: number): boolean {
  return chars[i] === 's' && kinds[i + 1] !== 'lower';
}

function kindOf(char: string): Kind {
  const code = char.charCodeAt(0);
  if (code < 128) {
    if (code >= 97 && code <= 122) return 'lower';
    if (code >= 65 && code <= 90) return 'upper';
    return code >= 48 && code <= 57 ? 'digit' : 'other';
  }
  if (/\p{N}/u.test(char)) return 'digit';
  // a letter without a lower-case form is not a capital: it must split the same way once it has been lowered
  if (/[\p{L}\p{M}]/u.test(char)) return char === char.toLowerCase() ? 'lower' : 'upper';
  return 'other';
}
