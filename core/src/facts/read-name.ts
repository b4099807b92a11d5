import { dataClasses } from '../model/data-classes.js';
import { harmlessVariables, publicPrefixes, stages } from '../model/lexicon/environment.js';
import { clearingAfter, conjunctions, containerProperties, containers, prepositions, unwrapping } from '../model/lexicon/index.js';
import { matches, type Match } from '../model/lexicon/match.js';
import { readMatch, type Clause, type Name, type NameReading } from './name-words.js';
import { splitName } from './split-name.js';

export type { NameReading, NameStrength } from './name-words.js';

/** Where a name stands. */
export interface NameContext {
  /** Name of the object or type it is read from: `user`, `req.body`, `process.env`. */
  readonly owner?: string;
  /** What it names; `function` is the result of a call, `env` an environment variable. */
  readonly role?: 'property' | 'variable' | 'parameter' | 'key' | 'env' | 'function';
}

const longestName = 200;
const mostRemembered = 50_000;
const remembered = new Map<string, NameReading | undefined>();

/**
 * Reads a name word by word, never by substring. Serves X11.1, G9.1 and G9.9 to G9.15.
 *
 * @returns undefined where it says nothing; a reading with `clearedBy` where a neighbour makes a sensitive word harmless
 */
export function readName(name: string, context: NameContext = {}): NameReading | undefined {
  const { owner = '', role } = context;
  if (name.length > longestName || owner.length > longestName) return undefined;
  const key = `${role ?? ''} ${name.length} ${name}${owner}`;
  const known = remembered.get(key);
  if (known !== undefined || remembered.has(key)) return known;
  const reading = read(name, splitName(owner), role);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(key, reading);
  return reading;
}

/** Reads the name of an environment variable: `DATABASE_URL`, `STRIPE_KEY`, `SMTP_PASS`. Serves G9.13 and G9.14. */
export function readEnvName(name: string): NameReading | undefined {
  return readName(name, { owner: 'process.env', role: 'env' });
}

function read(name: string, owner: readonly string[], role: NameContext['role']): NameReading | undefined {
  const words = splitName(name);
  const ofEnvironment = owner.at(-1) === 'env';
  // `env.key` is the name of a setting somebody lists, `env.KEY` a variable
  if (role === 'env' || (ofEnvironment && role !== 'function' && name === name.toUpperCase())) return readVariable(words);
  const names = ofEnvironment ? owner.slice(0, -1) : owner;
  return readWords({ words, owner: names, isCall: role === 'function' }) ?? readOwner(words, names);
}

function readVariable(words: readonly string[]): NameReading | undefined {
  if (harmlessVariables.has(words.join(' '))) return undefined;
  const stage = words.findLastIndex((word) => !stages.has(word));
  const reading = readWords({ words: words.slice(0, stage + 1), owner: ['env'], isCall: false });
  if (reading === undefined || reading.clearedBy !== undefined) return reading;
  if (publicPrefixes.has(words[0] ?? '') || publicPrefixes.has(words.slice(0, 2).join(' '))) return { ...reading, clearedBy: words[0] ?? '' };
  // who a service logs in as, or writes mail to, is a setting of the service; no request comes in through the environment
  const { family } = dataClasses[reading.dataClass];
  return family === 'personal' || family === 'login' || family === 'request' ? { ...reading, clearedBy: 'env' } : reading;
}

/** The strongest of a name's clauses; where all is harmless, the first of these readings. */
function readWords(name: Name): NameReading | undefined {
  const found = matches(name.words);
  if (found.length === 0) return undefined;
  const readings = clausesOf(name.words, found).flatMap((clause) => readClause(name, clause, found) ?? []);
  const speaking = readings.filter((reading) => reading.clearedBy === undefined);
  return speaking.find((reading) => reading.strength === 'strong') ?? speaking[0] ?? readings[0];
}

/** What a compound is, its last word says: in `passwordResetToken` that is the token, in `passwordKey` nothing secret. */
function readClause(name: Name, clause: Clause, found: readonly Match[]): NameReading | undefined {
  let head: string | undefined;
  for (const match of found.filter(({ start, end }) => start >= clause.start && end <= clause.end).reverse()) {
    const reading = readMatch(name, clause, match);
    if (reading !== undefined) return head === undefined || reading.clearedBy !== undefined ? reading : { ...reading, clearedBy: head };
    head ??= name.words[match.end - 1];
  }
  return undefined;
}

function clausesOf(words: readonly string[], found: readonly Match[]): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let preposition: string | undefined;
  for (const [i, word] of words.entries()) {
    const isPreposition = prepositions.has(word);
    if ((!isPreposition && !conjunctions.has(word)) || found.some((match) => match.start <= i && i < match.end)) continue;
    clauses.push({ start, end: i, preposition });
    start = i + 1;
    if (isPreposition) preposition = word;
  }
  return [...clauses, { start, end: words.length, preposition }];
}

/** What the owner tells alone: `password.value` is the password, any property of `cookies` a cookie. */
function readOwner(words: readonly string[], owner: readonly string[]): NameReading | undefined {
  const last = owner.at(-1);
  if (last === undefined || words.length === 0) return undefined;
  if (words.every((word) => unwrapping.has(word))) return readWords({ words: owner, owner: [], isCall: false });
  const dataClass = Object.hasOwn(containers, last) ? containers[last] : undefined;
  if (dataClass === undefined || words.some((word) => containerProperties.has(word) || clearingAfter.has(word))) return undefined;
  return { dataClass, strength: 'weak', words: [last] };
}
