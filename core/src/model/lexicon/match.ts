import { lexicon, type Meaning } from './index.js';

/** A run of words `[start, end)` of a name that the lexicon knows. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly gram: string;
  readonly meaning: Meaning;
}

/**
 * Finds the n-grams of the lexicon in a name, without overlap: from the right, since the last word of a compound says what it is
 * (`userPasswordHash` is a password hash), the longest first. In the order of the name.
 */
export function matches(words: readonly string[]): Match[] {
  const found: Match[] = [];
  for (let end = words.length; end > 0;) {
    const match = matchBefore(words, end);
    if (match !== undefined) found.unshift(match);
    end = match?.start ?? end - 1;
  }
  return found;
}

function matchBefore(words: readonly string[], end: number): Match | undefined {
  const longest = lexicon.longest.get(words[end - 1] ?? '') ?? 0;
  for (let start = Math.max(0, end - longest); start < end; start++) {
    const gram = words.slice(start, end).join(' ');
    const meaning = lexicon.meanings.get(gram);
    if (meaning !== undefined) return { start, end, gram, meaning };
  }
  return undefined;
}
