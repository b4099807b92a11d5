import { valueAt } from '../ir/access.js';
import { valuesWithin } from '../ir/function-values.js';
import type { FunctionPlace } from '../entries/entry-point.js';
import type { EntryPoint } from '../entries/find-entries.js';
import { accountContext, authContext, kindRules, oauthContext, otherSessions, type KindRule } from '../model/handler-kinds.js';
import { runFunctions } from '../paths/runs.js';
import type { Ways } from '../paths/ways.js';
import type { Program } from '../program/program.js';
import { changesState } from './changes-state.js';
import { calledNames, wordsOf } from './entry-words.js';
import type { HandlerKind } from './handler.js';

/** What is known of a handler that the words of a rule may ask for beside themselves. */
export interface Asks {
  readonly auth: boolean;
  readonly oauth: boolean;
  readonly changes: boolean;
  readonly oauthChanges: boolean;
  readonly people: boolean;
  readonly account: boolean;
  readonly admin: boolean;
}

/** @param context the words around it */
export function asksOf(program: Program, entry: EntryPoint, ways: Ways, context: string): Asks {
  const changes = changesState(entry, ways);
  const [auth, oauth] = [authContext.test(context), oauthContext.test(context)];
  let people: boolean | undefined;
  return {
    auth, oauth, changes, oauthChanges: oauth && changes, account: changes && (auth || accountContext.test(context)), admin: isPrivilegedPlace(context),
    // Few rules ask for it, and it is looked for in what is called, too.
    get people() { return people ??= changes && touchesPeople(program, entry); },
  };
}

/** What the words of a handler say that it is for. @param among only these kinds */
export const ruleFor = (text: string, asks: Asks, among?: ReadonlySet<HandlerKind>): KindRule | undefined => kindRules.find((rule) => (!among || among.has(rule.kind)) && fits(rule, text, asks));

const fits = (rule: KindRule, text: string, asks: Asks): boolean => (rule.only === undefined || asks[rule.only]) && rule.pattern.test(text) && (rule.kind !== 'session' || !otherSessions.test(text));

/** Kinds by which somebody gets in or out. */
export const signingKinds: ReadonlySet<HandlerKind> = new Set<HandlerKind>(['login', 'logout', 'signup', 'password-change', 'password-reset', 'refresh']);

/** It calls what belongs to people, or a function that it calls does: `prisma.user.update(...)`, `this.members.remove(...)`, `updateUser(...)`. */
function touchesPeople(program: Program, { file, ir, fn }: FunctionPlace): boolean {
  if (ofPeople({ file, ir, fn })) return true;
  return valuesWithin(ir, fn).some((value) => valueAt(ir, value).op === 'call' && runFunctions(program, { file, ir, value }).some((run) => run.how === 'called' && ofPeople(run)));
}

const ofPeople = (place: FunctionPlace): boolean => calledNames(place).some((name) => /\b(users?|members?)\b/.test(wordsOf(name)));

const isPrivilegedPlace = (context: string): boolean => /\badmins?\b|\badministrat\w+\b|\bback ?office\b/.test(context);
