import { readName, type NameContext, type NameStrength } from '../facts/read-name.js';
import { splitName } from '../facts/split-name.js';
import { dataClasses } from '../model/data-classes.js';
import type { Policy } from '../policy/policy.js';
import { nameClass } from './name-class.js';

/** Why a name was read as it was. */
export interface NameExplanation {
  /** The words of the whole name. */
  readonly words: readonly string[];
  /** Who spoke: the project's policy, or the lexicon; `nothing` where neither knows the name. */
  readonly by: 'policy' | 'lexicon' | 'nothing';
  /** The words that told, the class they told of (with its article: "a password"), and how sure they are. */
  readonly told?: { readonly words: readonly string[]; readonly label: string; readonly strength: NameStrength };
  /** The neighbour that makes the word harmless. */
  readonly clearedBy?: string;
}

/** Says why a name was read as it was: for people who ask about a finding, never for a decision. */
export function explainName(policy: Policy, name: string, context: NameContext = {}): NameExplanation {
  const words = splitName(name);
  const used = nameClass(policy, name, context);
  const lexicon = readName(name, context);
  const reading = used ?? lexicon;
  if (reading === undefined) return { words, by: 'nothing' };
  const told = { words: reading.words, label: dataClasses[reading.dataClass].label, strength: reading.strength };
  if (used === undefined) {
    return lexicon?.clearedBy === undefined ? { words, by: 'policy', told, clearedBy: 'harmlessNames' } : { words, by: 'lexicon', told, clearedBy: lexicon.clearedBy };
  }
  const same = lexicon !== undefined && lexicon.clearedBy === undefined && lexicon.dataClass === used.dataClass && lexicon.strength === used.strength;
  return { words, by: same ? 'lexicon' : 'policy', told };
}
