import { endings, fillers, handlingWords, negations, thingWords, wordClasses, wordingRules, type WordingOutcome, type WordingRule } from '../model/security-wording.js';
import { splitName } from './split-name.js';

/** What a message says about security. */
export interface SecurityWording {
  /** An event of the vocabulary; of an attempt, that of its success. */
  readonly event: string;
  readonly outcome: WordingOutcome;
}

/** A message longer than this is no sentence about one event. */
const MAX_TEXT = 400;
/** So many words that say nothing may stand between two that do. */
const MAX_FILLERS = 4;
/** So many words behind a phrase may say that it is only handled. */
const WORDS_BEHIND = 5;

/**
 * Says a message that something took place which security wants on record? By whole words in their order: `login failed`, not `login page failed to load`.
 * Serves X9.1.
 *
 * @param text of the message; parts that are filled in are written `…`
 * @returns undefined where it says no such thing, or is not clear about it; never throws
 */
export function securityWording(text: string): SecurityWording | undefined {
  if (text.length > MAX_TEXT) return undefined;
  const normalized = normalize(text);
  for (const { rule, patterns, unless } of compiled()) {
    if (unless?.test(normalized)) continue;
    if (patterns.some((pattern) => saidBy(pattern, normalized, rule.outcome))) return { event: rule.event, outcome: rule.outcome };
  }
  return undefined;
}

function saidBy(pattern: RegExp, text: string, outcome: WordingOutcome): boolean {
  const match = pattern.exec(text);
  if (!match) return false;
  const before = text.slice(0, match.index).trim().split(' ');
  const behind = text.slice(match.index + match[0].length).trim().split(' ');
  const rest = behind.slice(0, behind.indexOf('|'));
  const next = rest.find((word) => !saysNothing.has(word) || thingWords.has(word));
  if ((next !== undefined && thingWords.has(next)) || rest.slice(0, WORDS_BEHIND).some((word) => handlingWords.has(word))) return false;
  // `user … removed addon`: they have done it, and nobody has done it to them.
  if (outcome === 'success' && rest[0] !== undefined && persons.has(match[0].trim().split(' ')[0] ?? '') && !saysNothing.has(rest[0]) && !endings.has(rest[0])) return false;
  const sentence = before.slice(before.lastIndexOf('|') + 1);
  if (sentence.some((word) => handlingWords.has(word))) return false;
  // `the cart of user … was created`: it is about something of theirs.
  if (outcome === 'success' && (sentence.at(-1) === 'for' || sentence.at(-1) === 'of')) return false;
  return outcome === 'failure' || !sentence.some((word) => negations.has(word));
}

/** Words in lower case between blanks; `|` is the end of a sentence, `…` a part that is filled in. */
function normalize(text: string): string {
  const marked = text.replace(/['’](?=[a-z]\b)/gi, '').replace(/\b2[ -]?fa\b|\btwo[- ]factor\b|\bmulti[- ]factor\b/gi, 'mfa').replace(/%[sdifjoO]\b|\{\}|\{\w+\}/g, '…');
  const tokens = marked.match(/[\p{L}\p{M}\d_]+|…|[.;!?](?=\s|$)|\]/gu) ?? [];
  return ` ${tokens.flatMap((token) => (token === '…' ? ['…'] : /^[.;!?\]]$/.test(token) ? ['|'] : splitName(token))).join(' ')} | `;
}

interface Compiled {
  readonly rule: WordingRule;
  readonly patterns: readonly RegExp[];
  readonly unless: RegExp | undefined;
}

const saysNothing = new Set(fillers);
const persons = new Set(wordClasses['person']);
let rules: readonly Compiled[] | undefined;

/** Made when first asked for: most programs never do. */
function compiled(): readonly Compiled[] {
  return rules ??= wordingRules.map((rule) => ({ rule, patterns: rule.phrases.map(patternOf), unless: rule.unless && new RegExp(` (?:${rule.unless.join('|')}) `) }));
}

function patternOf(phrase: string): RegExp {
  const gap = `(?: (?:${fillers.join('|')})){0,${MAX_FILLERS}} `;
  // Both ends are looked at and not taken, so that the blank behind one word can stand before the next.
  return new RegExp(`(?<= )${phrase.split(' ').map(alternatives).join(gap)}(?= )`);
}

function alternatives(token: string): string {
  if (token === '$') return '\\|';
  return `(?:${token.split('|').flatMap((one) => (one.startsWith('{') ? wordClasses[one.slice(1, -1)] ?? [] : [one])).map((word) => word.replaceAll('_', ' ')).join('|')})`;
}
