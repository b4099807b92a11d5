import { valueAt } from '../ir/access.js';
import { valuesWithin } from '../ir/function-values.js';
import type { FunctionPlace } from '../entries/entry-point.js';
import type { EntryPoint } from '../entries/find-entries.js';
import { accountContext, authContext, besideAuth, kindRules, oauthContext, otherSessions, sharedThings, triesOut, updatesMembership, type KindRule } from '../model/handler-kinds.js';
import { wordsOfArguments } from '../paths/said-outcome.js';
import { runFunctions } from '../paths/runs.js';
import type { Ways } from '../paths/ways.js';
import type { Program } from '../program/program.js';
import { changesState } from './changes-state.js';
import { isEmpty, leavesItToHooks, onlyPrepares, onlyShows } from './does-nothing-yet.js';
import { calledNames, contextOf, eventTexts, plainName, routeText, textsOf, wordsOf } from './entry-words.js';
import { guardKind, guards, passesOn } from './guard-kind.js';
import type { HandlerKind } from './handler.js';
import { isFederated, strategyKind } from './strategy-kind.js';
import { turnsPeopleAway } from './turns-away.js';
import { sendsProof } from './sends-proof.js';
import { makesKey, makesKeyRow } from './makes-key.js';
import { signsIn } from './signs-in.js';
import { writesRole } from './writes-role.js';

export interface KindAsk {
  readonly program: Program;
  /** A file's path from the root of the project: where a project lies says nothing of it. */
  readonly placeOf: (file: string) => string;
}

/** What a handler is for, by its route, its name, what is written around it and what it calls, in that order; undefined where it is nothing that security asks after. */
export function kindOf({ program, placeOf }: KindAsk, entry: EntryPoint, ways: Ways): HandlerKind | undefined {
  if (guards(entry)) return guardKind(program, entry, ways);
  const context = contextOf(entry, placeOf(entry.file));
  const changes = changesState(entry, ways);
  const [auth, oauth] = [authContext.test(context), oauthContext.test(context)];
  const asks: Asks = { auth, oauth, changes, oauthChanges: oauth && changes, people: changes && touchesPeople(program, entry), account: changes && (auth || accountContext.test(context)), admin: isPrivilegedPlace(context) };
  if (isEmpty(entry) || (entry.role !== 'hook' && leavesItToHooks(entry))) return undefined;
  const strategy = strategyKind(entry);
  if (strategy !== undefined) return strategy;
  if (passesOn(entry) && ruleFor(wordsOf(plainName(entry)), asks, signingKinds) === undefined && turnsPeopleAway(program, entry, ways)) return guardKind(program, entry, ways);
  const said = mostSaid(textsOf(entry).map((text) => ruleFor(text, asks))) ?? (sendsProof(entry) ? 'verification' : byCalls(program, entry, ways, asks));
  const found = said && corrected(entry, said);
  // Who asks for a proof of who somebody is makes no keys, whatever the proof is called.
  if (entry.role === 'validator') return found !== undefined && validating.has(found) ? found : isFederated(entry) ? 'oauth' : 'login';
  if (found !== undefined) return onlyPrepares(entry, found, asks.changes, context) || (found !== 'logout' && onlyShows(entry, ways)) ? undefined : refined(program, entry, found, asks);
  if (entry.role === 'hook' && asks.changes && authFrameworks.has(entry.framework)) return 'other';
  if (asks.auth && asks.changes && entry.role !== 'hook' && !textsOf(entry).some((text) => besideAuth.test(text))) return signsIn(entry) ? 'login' : 'other';
  if (asks.changes && entry.role === 'handler' && makesKeyRow(entry)) return 'api-key';
  return asks.changes ? refined(program, entry, asks.admin ? 'admin-action' : 'state-change', asks) : undefined;
}

/** What the words say, unless what it does says otherwise: a key among settings, a setting that is tried out, a session of something else than of who is signed in. */
function corrected(entry: EntryPoint, said: HandlerKind): HandlerKind {
  if (said === 'config-change') return makesKey(entry) ? 'api-key' : textsOf(entry).some((text) => triesOut.test(text)) ? 'state-change' : said;
  return said === 'session' && otherSessions.test(calledNames(entry).map(wordsOf).join(' ')) ? 'state-change' : said;
}

/** Libraries that sign people in: what they tell of is about that. */
const authFrameworks: ReadonlySet<string> = new Set(['auth-js', 'better-auth']);

/** The first that says something; where that is a change of a user, a later one that says more. */
function mostSaid(kinds: readonly (HandlerKind | undefined)[]): HandlerKind | undefined {
  const [first, ...others] = kinds.filter((kind) => kind !== undefined);
  if (first === 'key-management' && others.includes('api-key')) return 'api-key';
  return first === 'user-admin' ? others.find((kind) => signingKinds.has(kind)) ?? first : first;
}

/** It calls what belongs to people, or a function that it calls does: `prisma.user.update(...)`, `this.members.remove(...)`, `updateUser(...)`. */
function touchesPeople(program: Program, { file, ir, fn }: FunctionPlace): boolean {
  if (ofPeople({ file, ir, fn })) return true;
  return valuesWithin(ir, fn).some((value) => valueAt(ir, value).op === 'call' && runFunctions(program, { file, ir, value }).some((run) => run.how === 'called' && ofPeople(run)));
}

const ofPeople = (place: FunctionPlace): boolean => calledNames(place).some((name) => /\b(users?|members?)\b/.test(wordsOf(name)));

/** Who is made has some role from the start. */
const makesPerson = (entry: EntryPoint): boolean => calledNames(entry).some((name) => /\b(?:users?|members?|accounts?) (?:create|insert|register|add)\b|\b(?:create|insert|register|add)( \w+)? (?:users?|members?|accounts?)\b/.test(wordsOf(name)));

interface Asks {
  readonly auth: boolean;
  readonly oauth: boolean;
  readonly changes: boolean;
  readonly oauthChanges: boolean;
  readonly people: boolean;
  readonly account: boolean;
  readonly admin: boolean;
}

const ruleFor = (text: string, asks: Asks, among?: ReadonlySet<HandlerKind>): HandlerKind | undefined => kindRules.find((rule) => (!among || among.has(rule.kind)) && fits(rule, text, asks))?.kind;

const fits = (rule: KindRule, text: string, asks: Asks): boolean => (rule.only === undefined || asks[rule.only]) && rule.pattern.test(text) && (rule.kind !== 'session' || !otherSessions.test(text));

const signingKinds: ReadonlySet<HandlerKind> = new Set<HandlerKind>(['login', 'logout', 'signup', 'password-change', 'password-reset', 'refresh']);

/** What it calls, and what it puts on record. */
function byCalls(program: Program, entry: EntryPoint, ways: Ways, asks: Asks): HandlerKind | undefined {
  const recorded = [...ways.well?.events ?? []].filter(({ strength }) => strength !== 'log').map(({ at }) => {
    const call = valueAt(at.ir, at.value);
    return call.op === 'call' ? wordsOfArguments(program, at, call.args).join(' ') : '';
  });
  const plain: Asks = { ...asks, auth: false, oauth: false, oauthChanges: false };
  if (asks.changes && !sharedThings.test(textsOf(entry).join(' ')) && writesRole(program, entry, true)) return makesPerson(entry) ? 'user-admin' : 'role-change';
  if (!asks.changes) return undefined;
  // Who checks whether somebody is signed in signs nobody in.
  const called = calledNames(entry).filter((name) => !/^(?:check|ensure|require|assert|is|has|get|find|needs?|must|after|before|last|count|validate|parse|double|compare|verify|hash)\b/.test(wordsOf(name.split('.').at(-1) ?? ''))).map(wordsOf);
  const acts = called.filter((text) => !/\bpasswords?$/.test(text) || /\b(?:change|update|set|reset|modify)\b/.test(text));
  return [...eventTexts(entry), ...acts, ...recorded].map((text) => ruleFor(text, plain, signingKinds)).find((kind) => kind !== undefined);
}

const validating: ReadonlySet<HandlerKind> = new Set<HandlerKind>([...signingKinds, 'oauth', 'mfa', 'session', 'verification', 'other']);

/** What changes roles is more than a change of a user; who may see a thing is another matter. */
function refined(program: Program, entry: EntryPoint, kind: HandlerKind, asks: Asks): HandlerKind {
  if (kind !== 'user-admin' && kind !== 'account-lock') return kind;
  // Who makes an account and is signed in at once has made his own.
  if (textsOf(entry)[0] === 'create users' && entry.around.length === 0 && signsIn(entry)) return 'signup';
  if (sharedThings.test(textsOf(entry).join(' '))) return 'state-change';
  if (kind === 'user-admin' && asks.changes && textsOf(entry).some((text) => updatesMembership.test(text))) return 'role-change';
  // On a social network everybody may block everybody.
  if (kind === 'account-lock' && !asks.admin && textsOf(entry).every((text) => !/\b(?:un)?(?:ban|lock)\b/.test(text))) return 'state-change';
  return asks.changes && !/\b(create|invite|register|add|delete|remove|import|accept|decline|join|leave)\b/.test(wordsOf(plainName(entry)) || entry.routes.map(routeText).join(' ')) && writesRole(program, entry, false) ? 'role-change' : kind;
}

const isPrivilegedPlace = (context: string): boolean => /\badmins?\b|\badministrat\w+\b|\bback ?office\b/.test(context);
