import { dataClasses, type DataClass } from '../model/data-classes.js';
import {
  actingVerbs, callOnlyVerbs, carriers, clearingAfter, clearingBefore, doubtfulVerbs, labelOwners, lexicon, openingVerbs, yieldingVerbs,
  type ContextGroup, type Lemma,
} from '../model/lexicon/index.js';
import type { Match } from '../model/lexicon/match.js';

/** `strong`: certain on a text or an unknown value. `weak`: needs a second witness (a type, the object it sits in, a source it came from). */
export type NameStrength = 'strong' | 'weak';

/** What a name says about the value it stands for. */
export interface NameReading {
  readonly dataClass: DataClass;
  readonly strength: NameStrength;
  /** The n-gram that matched. */
  readonly words: readonly string[];
  /** The neighbour that makes the sensitive word harmless: kept for `explain`, never a finding. */
  readonly clearedBy?: string;
}

/** A name in words, with what stands around it. */
export interface Name {
  readonly words: readonly string[];
  readonly owner: readonly string[];
  readonly isCall: boolean;
}

/** The stretch of a name between two prepositions or conjunctions. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** The preposition before it, unless it begins the name's only clause. */
  readonly preposition: string | undefined;
}

/** What one n-gram means in this name; undefined where it says nothing (a hint without a witness, a weak word in unknown company). */
export function readMatch(name: Name, clause: Clause, match: Match): NameReading | undefined {
  const words = match.gram.split(' ');
  if (match.meaning === 'harmless') return readHarmless(words);
  const row = chooseRow(name, clause, match, match.meaning);
  if (row === undefined) return undefined;
  const strength = row.strength === 'strong' || (isRaised(name, clause, match, row) && row.raisedTo !== 'weak') ? 'strong' : 'weak';
  const clearedBy = clearing(name, clause, match, row);
  if (clearedBy !== undefined) return { dataClass: row.dataClass, strength, words, clearedBy };
  const inDoubt = name.isCall && doubtfulVerbs.has(name.words[0] ?? '');
  const headIsKnown = name.words.slice(match.end, clause.end).every((word) => carriers.has(word) || isNumber(word));
  if (headIsKnown) return { dataClass: row.dataClass, strength: inDoubt ? 'weak' : strength, words };
  return strength === 'strong' && staysInDoubt(row) ? { dataClass: row.dataClass, strength: 'weak', words } : undefined;
}

/** Of a head that no list knows (`accessTokenFoo`) the safe guess is that a secret is still in it; `emailFoo` is hardly ever an address. */
function staysInDoubt(row: Lemma): boolean {
  const { family } = dataClasses[row.dataClass];
  return family !== 'personal' && family !== 'login';
}

/** `cancelToken`: `token` would have said something. */
function readHarmless(words: readonly string[]): NameReading | undefined {
  const head = words.at(-1) ?? '';
  const rows = lexicon.meanings.get(head);
  const row = rows === 'harmless' ? undefined : rows?.find((candidate) => candidate.strength !== 'hint' && candidate.whole === undefined);
  return row && { dataClass: row.dataClass, strength: row.strength === 'strong' ? 'strong' : 'weak', words: [head], clearedBy: words[0] ?? '' };
}

/** The first row with a witness, else the first that speaks for itself. */
function chooseRow(name: Name, clause: Clause, match: Match, rows: readonly Lemma[]): Lemma | undefined {
  const fitting = rows.filter((row) => row.whole === undefined || match.end - match.start === name.words.length);
  return fitting.find((row) => isRaised(name, clause, match, row)) ?? fitting.find((row) => row.strength !== 'hint');
}

function isRaised(name: Name, clause: Clause, match: Match, row: Lemma): boolean {
  return row.raisedBy !== undefined && witnesses(name, clause, match, row).some((word) => belongs(word, row.raisedBy));
}

/** The words that may tell what the n-gram means: those before it, those of a later `from ...`, and the owner's. */
function witnesses(name: Name, clause: Clause, match: Match, row: Lemma): readonly string[] {
  const before = name.words.slice(0, match.start);
  const nearest = before.findLast((word) => !isNumber(word));
  if (row.byOwner) return name.owner;
  if (row.adjacent) return [nearest ?? name.owner.at(-1) ?? ''];
  const owner = row.strength === 'hint' ? name.owner.slice(-1) : name.owner;
  return [...before, ...name.words.slice(clause.end), ...owner];
}

/** The neighbour that clears the n-gram, if there is one. */
function clearing(name: Name, clause: Clause, match: Match, row: Lemma): string | undefined {
  const before = name.words.slice(0, match.start);
  const label = name.owner.at(-1);
  return openingVerb(name, row)
    ?? clearingVerb(name, match)
    ?? clause.preposition
    ?? before.find((word) => clearingBefore.has(word) && !(word === 'hashed' && row.hashCounts === true))
    ?? name.words.slice(match.end, clause.end).find(clearsBefore)
    ?? [...before, ...name.owner].find((word) => belongs(word, row.clearedBy))
    ?? (label !== undefined && labelOwners.has(label) ? label : undefined);
}

/** `decodeToken()` */
function openingVerb({ words: [verb], isCall }: Name, { dataClass }: Lemma): string | undefined {
  return verb !== undefined && isCall && openingVerbs.has(verb) && dataClass.endsWith('-token') ? verb : undefined;
}

/** A verb that begins the name. Where nothing is called, a verb inside the n-gram is none (`resetToken`, `refreshToken`). */
function clearingVerb(name: Name, match: Match): string | undefined {
  const verb = name.words[0];
  if (verb === undefined || (match.start === 0 && (!name.isCall || match.end === 1))) return undefined;
  if (actingVerbs.has(verb)) return verb;
  if (name.isCall) return callOnlyVerbs.has(verb) ? verb : undefined;
  return yieldingVerbs.has(verb) || doubtfulVerbs.has(verb) ? verb : undefined;
}

function belongs(word: string, groups: readonly ContextGroup[] | undefined): boolean {
  const known = groups && lexicon.groups.get(word);
  return known !== undefined && groups?.some((group) => known.has(group)) === true;
}

/** Also in the plural: `emailDomains`. */
const clearsBefore = (word: string): boolean => clearingAfter.has(word) || (word.endsWith('s') && clearingAfter.has(word.slice(0, -1)));
const isNumber = (word: string): boolean => /^\p{N}/u.test(word);
