import { valueAt } from '../ir/access.js';
import type { EntryPoint } from '../entries/find-entries.js';
import { sharedThings } from '../model/handler-kinds.js';
import { wordsOfArguments } from '../paths/said-outcome.js';
import type { Ways } from '../paths/ways.js';
import type { Program } from '../program/program.js';
import { calledNames, eventTexts, textsOf, wordsOf } from './entry-words.js';
import type { HandlerKind } from './handler.js';
import { ruleFor, signingKinds, type Asks } from './kind-asks.js';
import { writesRole } from './writes-role.js';

/** What a handler is for by what it calls, and by what it puts on record. */
export function byCalls(program: Program, entry: EntryPoint, ways: Ways, asks: Asks): HandlerKind | undefined {
  const recorded = [...ways.well?.events ?? []].filter(({ strength }) => strength !== 'log').map(({ at }) => {
    const call = valueAt(at.ir, at.value);
    return call.op === 'call' ? wordsOfArguments(program, at, call.args).join(' ') : '';
  });
  const plain: Asks = { auth: false, oauth: false, changes: asks.changes, oauthChanges: false, account: asks.account, admin: asks.admin, get people() { return asks.people; } };
  if (asks.changes && !sharedThings.test(textsOf(entry).join(' ')) && writesRole(program, entry, true)) return makesPerson(entry) ? 'user-admin' : 'role-change';
  if (!asks.changes) return undefined;
  // Who checks whether somebody is signed in signs nobody in.
  const called = calledNames(entry).filter((name) => !/^(?:check|ensure|require|assert|is|has|get|find|needs?|must|after|before|last|count|validate|parse|double|compare|verify|hash)\b/.test(wordsOf(name.split('.').at(-1) ?? ''))).map(wordsOf);
  const acts = called.filter((text) => !/\bpasswords?$/.test(text) || /\b(?:change|update|set|reset|modify)\b/.test(text));
  return [...eventTexts(entry), ...acts, ...recorded].map((text) => ruleFor(text, plain, signingKinds)).find((rule) => rule !== undefined)?.kind;
}

/** Who is made has some role from the start. */
const makesPerson = (entry: EntryPoint): boolean => calledNames(entry).some((name) => /\b(?:users?|members?|accounts?) (?:create|insert|register|add)\b|\b(?:create|insert|register|add)( \w+)? (?:users?|members?|accounts?)\b/.test(wordsOf(name)));
