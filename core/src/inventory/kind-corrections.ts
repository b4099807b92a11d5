import type { EntryPoint } from '../entries/find-entries.js';
import { otherSessions, registersThings, sharedThings, triesOut, updatesMembership } from '../model/handler-kinds.js';
import type { Program } from '../program/program.js';
import { calledNames, plainName, routeText, textsOf, wordsOf } from './entry-words.js';
import type { HandlerKind } from './handler.js';
import type { Asks } from './kind-asks.js';
import { makesKey } from './makes-key.js';
import { signsIn } from './signs-in.js';
import { writesRole } from './writes-role.js';

/** What the words say, unless what it does says otherwise: a key among settings, a setting that is tried out, a session of something else than of who is signed in. */
export function corrected(entry: EntryPoint, said: HandlerKind): HandlerKind {
  if (said === 'config-change') return makesKey(entry) ? 'api-key' : textsOf(entry).some((text) => triesOut.test(text)) ? 'state-change' : said;
  if (said === 'signup' && textsOf(entry).some((text) => registersThings.test(text))) return 'state-change';
  return said === 'session' && otherSessions.test(calledNames(entry).map(wordsOf).join(' ')) ? 'state-change' : said;
}

/** What changes roles is more than a change of a user; who may see a thing is another matter. */
export function refined(program: Program, entry: EntryPoint, kind: HandlerKind, asks: Asks): HandlerKind {
  if (kind !== 'user-admin' && kind !== 'account-lock') return kind;
  // Who makes an account and is signed in at once has made his own.
  if (textsOf(entry)[0] === 'create users' && entry.around.length === 0 && signsIn(entry)) return 'signup';
  if (sharedThings.test(textsOf(entry).join(' '))) return 'state-change';
  if (kind === 'user-admin' && asks.changes && textsOf(entry).some((text) => updatesMembership.test(text))) return 'role-change';
  // On a social network everybody may block everybody.
  if (kind === 'account-lock' && !asks.admin && textsOf(entry).every((text) => !/\b(?:un)?(?:ban|lock)\b/.test(text))) return 'state-change';
  return asks.changes && !/\b(create|invite|register|add|delete|remove|import|accept|decline|join|leave)\b/.test(wordsOf(plainName(entry)) || entry.routes.map(routeText).join(' ')) && writesRole(program, entry, false) ? 'role-change' : kind;
}
