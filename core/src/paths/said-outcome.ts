import { valueAt } from '../ir/access.js';
import type { ValueId } from '../ir/ir.js';
import { beside, type Located } from '../facts/located.js';
import { splitName } from '../facts/split-name.js';
import { attemptWords, doubtfulWords, successWords, unsuccessfulWords } from '../model/event-wording.js';
import type { Program } from '../program/program.js';

/** What the words of a record say of the outcome: a failure first, since "login succeeded without a second factor, which failed" is one. `isText`: they are those of a sentence and not of a name. */
export function saidOutcome(words: readonly string[], isText = false): 'success' | 'failure' | 'either' | undefined {
  const not = words.some((word, i) => word === 'not' || (word === 'no' && i < words.length - 1) || word === 'cannot' || word === 'without');
  if (words.some((word) => unsuccessfulWords.has(word) && (isText || !doubtfulWords.has(word))) || (not && words.some((word) => notThen.has(word)))) return 'failure';
  if (words.some((word) => attemptWords.has(word))) return 'either';
  return words.some((word) => successWords.has(word)) ? 'success' : undefined;
}

/** What fails where it is not: found, allowed, valid. */
const notThen = new Set(['found', 'allowed', 'permitted', 'valid', 'validate', 'match', 'authorized', 'authorised', 'authenticated', 'exist', 'exists', 'verify', 'verified', 'logged']);

const MAX_DEPTH = 3;

/** The words of texts, constants and types of events among arguments. They are read, and never shown. */
export function wordsOfArguments(program: Program, at: Located, args: readonly ValueId[], depth = 0): readonly string[] {
  return args.flatMap((id) => wordsOf(program, beside(at, id), depth));
}

function wordsOf(program: Program, at: Located, depth: number): readonly string[] {
  const value = valueAt(at.ir, at.value);
  if (depth > MAX_DEPTH) return [];
  switch (value.op) {
    case 'literal': return value.kind === 'string' ? splitName(value.text.slice(0, 300)) : [];
    case 'template': return value.texts.flatMap((text) => splitName(text.slice(0, 300)));
    case 'binary': return wordsOfArguments(program, at, [value.left, value.right], depth + 1);
    // `AuditType.SIGN_IN_FAIL`; a property of data says nothing.
    case 'member': return /^[A-Z]/.test(value.name) || /^[A-Z]/.test(ownerName(at, value.object)) ? splitName(value.name) : [];
    case 'object': return value.entries.flatMap((entry) => (entry.kind === 'spread' || entry.name === undefined ? [] : wordsOf(program, beside(at, entry.value), depth + 1)));
    case 'choose': case 'cast': return wordsOfArguments(program, at, value.op === 'cast' ? [value.value] : value.options, depth + 1);
    case 'call': return value.kind === 'new' || makesEvent(ownerName(at, value.callee)) ? splitName(ownerName(at, value.callee)) : [];
    case 'await': return wordsOf(program, beside(at, value.value), depth + 1);
    default: return [];
  }
}

/** `this.factory.createSessionRefreshedEvent(...)`: the event is called by the name of what makes it. */
const makesEvent = (name: string): boolean => /^(?:create|make|build|new|to)[A-Z]\w*(?:Event|Message|Notification)$/.test(name);

function ownerName(at: Located, id: ValueId): string {
  const value = valueAt(at.ir, id);
  return value.op === 'read' ? at.ir.bindings[value.binding]?.name ?? '' : value.op === 'member' || value.op === 'global' ? value.name : '';
}
