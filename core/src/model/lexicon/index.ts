import { connections } from './connections.js';
import { contexts, type ContextGroup } from './contexts.js';
import { harmlessHeads } from './harmless.js';
import { keys } from './keys.js';
import type { Lemma } from './lemma.js';
import { login } from './login.js';
import { passwords } from './passwords.js';
import { payment } from './payment.js';
import { personal } from './personal.js';
import { requests } from './requests.js';
import { sensitivePersonal } from './sensitive-personal.js';
import { sessions } from './sessions.js';
import { tokens } from './tokens.js';

export type { ContextGroup } from './contexts.js';
export type { Lemma } from './lemma.js';
export * from './grammar.js';
export { carriers, clearingAfter, clearingBefore, harmlessHeads, unwrapping } from './harmless.js';

/** All rows, in the order in which they are asked. */
export const lemmas: readonly Lemma[] = [
  ...passwords, ...tokens, ...keys, ...sessions, ...connections, ...payment, ...sensitivePersonal, ...personal, ...login, ...requests,
];

/** What an n-gram means: rows of the lexicon, or `harmless`. */
export type Meaning = readonly Lemma[] | 'harmless';

/** The lexicon as a table from n-grams (words joined by a space) to meanings. */
export interface Lexicon {
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** Number of words of the longest n-gram that ends with a word. */
  readonly longest: ReadonlyMap<string, number>;
  /** The groups that a word is a witness of. */
  readonly groups: ReadonlyMap<string, ReadonlySet<ContextGroup>>;
}

/** Compiles rows into a table: spelled-out n-grams first, then plurals and forms run together where these are still free. */
export function compile(rows: readonly Lemma[], harmless: Readonly<Record<string, readonly string[]>>): Lexicon {
  const written = new Map<string, Lemma[]>();
  const derived = new Map<string, Lemma[]>();
  for (const row of rows) {
    for (const gram of row.grams.flatMap(folded)) {
      add(written, gram, row);
      for (const form of formsOf(gram, row.strength !== 'hint')) add(derived, form, row);
    }
  }
  const meanings = new Map<string, Meaning>(derived);
  for (const [gram, meaning] of written) meanings.set(gram, meaning);
  for (const [head, modifiers] of Object.entries(harmless)) {
    for (const phrase of modifiers.map((modifier) => `${modifier} ${head}`)) {
      for (const form of [phrase, ...formsOf(phrase, true)]) if (!written.has(form)) meanings.set(form, 'harmless');
    }
  }
  return { meanings, longest: longestByLastWord(meanings.keys()), groups: groupsByWord() };
}

function add(table: Map<string, Lemma[]>, gram: string, row: Lemma): void {
  const known = table.get(gram);
  if (known === undefined) table.set(gram, [row]);
  else if (!known.includes(row)) known.push(row);
}

/** `access token` also as `access tokens`, `accesstoken` and `accesstokens`. */
function formsOf(gram: string, together: boolean): string[] {
  const forms = [gram, ...plurals(gram)];
  const joined = together && gram.includes(' ') ? forms.map((form) => form.replaceAll(' ', '')) : [];
  return [...forms.slice(1), ...joined];
}

function plurals(gram: string): string[] {
  if (gram.endsWith('s')) return [];
  return [/[^aeiou]y$/.test(gram) ? `${gram.slice(0, -1)}ies` : `${gram}s`];
}

/** Norwegian letters as they are typed in identifiers: `fødselsnummer`, `fodselsnummer`, `foedselsnummer`. */
function folded(gram: string): string[] {
  if (!/[æøå]/.test(gram)) return [gram];
  const spelled = (ø: string, å: string): string => gram.replaceAll('ø', ø).replaceAll('å', å).replaceAll('æ', 'ae');
  return [gram, spelled('o', 'a'), spelled('oe', 'aa')];
}

function longestByLastWord(grams: Iterable<string>): Map<string, number> {
  const longest = new Map<string, number>();
  for (const gram of grams) {
    const words = gram.split(' ');
    const last = words.at(-1) ?? '';
    longest.set(last, Math.max(longest.get(last) ?? 0, words.length));
  }
  return longest;
}

function groupsByWord(): Map<string, Set<ContextGroup>> {
  const groups = new Map<string, Set<ContextGroup>>();
  for (const [group, words] of Object.entries(contexts) as [ContextGroup, readonly string[]][]) {
    for (const word of words) groups.set(word, (groups.get(word) ?? new Set()).add(group));
  }
  return groups;
}

/** The lexicon of this project. Serves X11.1, G9.1 and G9.9 to G9.15. */
export const lexicon: Lexicon = compile(lemmas, harmlessHeads);
