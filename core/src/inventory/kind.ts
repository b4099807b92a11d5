import { valueAt } from '../ir/access.js';
import { valuesWithin } from '../ir/function-values.js';
import { dottedName } from '../facts/dotted-name.js';
import { splitName } from '../facts/split-name.js';
import { classAround } from '../entries/class-around.js';
import { entryName } from '../entries/entry-name.js';
import type { EntryPoint } from '../entries/find-entries.js';
import type { Route } from '../entries/entry-point.js';
import { changingVerbs } from '../model/actions.js';
import { authContext, besideAuth, guardWords, kindRules, ledThrough, libraryGuards, noGuards, oauthContext, preparesOnly, readingVerbs, sendsAway, sharedThings, type KindRule } from '../model/handler-kinds.js';
import { takesErrors } from '../facts/error-middleware.js';
import { parameterName } from '../facts/parameter-name.js';
import { wordsOfArguments } from '../paths/said-outcome.js';
import type { Ways } from '../paths/ways.js';
import type { Program } from '../program/program.js';
import type { HandlerKind } from './handler.js';
import { strategyKind } from './strategy-kind.js';
import { writesRole } from './writes-role.js';
import { turnsPeopleAway } from './turns-away.js';

/** What a handler is for, by its route, its name, what is written around it and what it calls, in that order; undefined where it is nothing that security asks after. */
export function kindOf(program: Program, entry: EntryPoint, ways: Ways): HandlerKind | undefined {
  if (guards(entry)) return guardKind(program, entry, ways);
  const context = contextOf(entry);
  const asks: Asks = { auth: authContext.test(context), oauth: oauthContext.test(context), changes: changesState(entry), oauthChanges: oauthContext.test(context) && changesState(entry), people: changesState(entry) && touchesPeople(entry) };
  if (isEmpty(entry)) return undefined;
  const strategy = strategyKind(entry);
  if (strategy !== undefined) return strategy;
  if (passesOn(entry) && ruleFor(wordsOf(plainName(entry)), asks, signingKinds) === undefined && turnsPeopleAway(program, entry, ways)) return guardKind(program, entry, ways);
  const found = mostSaid(textsOf(entry).map((text) => ruleFor(text, asks))) ?? byCalls(program, entry, ways, asks);
  // Who asks for a proof of who somebody is makes no keys, whatever the proof is called.
  if (entry.role === 'validator') return found !== undefined && validating.has(found) ? found : isFederated(entry) ? 'oauth' : 'login';
  if (found !== undefined) return onlyPrepares(entry, found, asks) || (found !== 'logout' && onlyShows(entry, ways)) ? undefined : refined(program, entry, found, asks);
  if (asks.auth && asks.changes && entry.role !== 'hook' && !textsOf(entry).some((text) => besideAuth.test(text))) return leavesItToHooks(entry) ? undefined : 'other';
  return asks.changes ? refined(program, entry, privilegedByPlace(context), asks) : undefined;
}

/** The first that says something; where that is a change of a user, a later one that says more. */
function mostSaid(kinds: readonly (HandlerKind | undefined)[]): HandlerKind | undefined {
  const [first, ...others] = kinds.filter((kind) => kind !== undefined);
  return first === 'user-admin' ? others.find((kind) => signingKinds.has(kind)) ?? first : first;
}

/** It calls what belongs to people: `prisma.user.update(...)`, `this.members.remove(...)`, `updateUser(...)`. */
const touchesPeople = (entry: EntryPoint): boolean => calledNames(entry).some((name) => /\b(users?|members?)\b/.test(wordsOf(name)));

interface Asks {
  readonly auth: boolean;
  readonly oauth: boolean;
  readonly changes: boolean;
  readonly oauthChanges: boolean;
  readonly people: boolean;
}

/** A function in front of others; also one that is registered alone and hands on, or that is a guard of a library. */
function guards(entry: EntryPoint): boolean {
  if (entry.role === 'guard' || (entry.library !== undefined && libraryGuards.test(entry.library))) return true;
  return entry.role === 'validator' ? ['passport', 'hapi'].includes(entry.framework) && strategyKind(entry) === undefined : false;
}

/** `next()`, with nothing. */
const passesOn = ({ ir, fn }: EntryPoint): boolean => parameterName(ir, fn, 2) === 'next' && valuesWithin(ir, fn).some((id) => {
  const value = valueAt(ir, id);
  return value.op === 'call' && value.args.length === 0 && dottedName(ir, value.callee) === 'next';
});

const ruleFor = (text: string, asks: Asks, among?: ReadonlySet<HandlerKind>): HandlerKind | undefined => kindRules.find((rule) => (!among || among.has(rule.kind)) && fits(rule, text, asks))?.kind;

const fits = (rule: KindRule, text: string, asks: Asks): boolean => (rule.only === undefined || asks[rule.only]) && rule.pattern.test(text);

const signingKinds: ReadonlySet<HandlerKind> = new Set<HandlerKind>(['login', 'logout', 'signup', 'password-change', 'password-reset', 'refresh']);

/** What it calls, and what it puts on record. */
function byCalls(program: Program, entry: EntryPoint, ways: Ways, asks: Asks): HandlerKind | undefined {
  const recorded = [...ways.well?.events ?? []].filter(({ strength }) => strength !== 'log').map(({ at }) => {
    const call = valueAt(at.ir, at.value);
    return call.op === 'call' ? wordsOfArguments(program, at, call.args).join(' ') : '';
  });
  const plain: Asks = { ...asks, auth: false, oauth: false, oauthChanges: false };
  if (asks.changes && !sharedThings.test(textsOf(entry).join(' ')) && writesRole(program, entry, true)) return 'role-change';
  if (!asks.changes) return undefined;
  // Who checks whether somebody is signed in signs nobody in.
  const called = calledNames(entry).filter((name) => !/^(?:check|ensure|require|assert|is|has|get|find|needs?|must|after|before|last|count|validate|parse|double|compare|verify|hash)\b/.test(wordsOf(name.split('.').at(-1) ?? ''))).map(wordsOf);
  return [...eventTexts(entry), ...called, ...recorded].map((text) => ruleFor(text, plain, signingKinds)).find((kind) => kind !== undefined);
}

const validating: ReadonlySet<HandlerKind> = new Set<HandlerKind>([...signingKinds, 'oauth', 'mfa', 'session', 'verification', 'other']);

const isFederated = ({ says, file }: EntryPoint): boolean => says.some((one) => federated.test(one)) || federated.test(file.split('/').slice(-2).join('/'));

/** `NextAuth(req, res, options)`: what happens there is told to hooks. */
const leavesItToHooks = (entry: EntryPoint): boolean => calledNames(entry).some((name) => /^(?:NextAuth|Auth|SolidAuth|SvelteKitAuth|ExpressAuth)$/.test(name));

/** It shows a page, and changes nothing. */
const onlyShows = (entry: EntryPoint, ways: Ways): boolean => entry.routes.every(({ method }) => method === 'GET') && (ways.well?.acted ?? 0) === 0 && calledNames(entry).some((name) => /(?:^|\.)render$/.test(name));

/** What changes roles is more than a change of a user; who may see a thing is another matter. */
function refined(program: Program, entry: EntryPoint, kind: HandlerKind, asks: Asks): HandlerKind {
  if (kind !== 'user-admin' && kind !== 'account-lock') return kind;
  if (sharedThings.test(textsOf(entry).join(' '))) return 'state-change';
  return asks.changes && !/\b(create|invite|register|add|delete|remove|import|accept|decline)\b/.test(wordsOf(plainName(entry)) || entry.routes.map(routeText).join(' ')) && writesRole(program, entry, false) ? 'role-change' : kind;
}

/** Texts of a handler that are written like names of events: `users.signout`. */
function eventTexts({ ir, fn }: EntryPoint): readonly string[] {
  return valuesWithin(ir, fn).flatMap((id) => {
    const value = valueAt(ir, id);
    return value.op === 'literal' && value.kind === 'string' && /^[a-z_]+[.:][a-z_.:]+$/i.test(value.text) ? [wordsOf(value.text)] : [];
  });
}

/** Nothing is done in it: what it is registered for happens in front of it. */
const isEmpty = ({ ir, fn, library }: EntryPoint): boolean => library === undefined && valuesWithin(ir, fn).every((id) => valueAt(ir, id).op !== 'call');

/** Kinds whose form has a page of its own. */
const shownKinds: ReadonlySet<HandlerKind> = new Set<HandlerKind>(['login', 'signup', 'password-reset', 'password-change', 'mfa']);

/** It shows a form, lists, or sends somebody on. */
function onlyPrepares(entry: EntryPoint, kind: HandlerKind, asks: Asks): boolean {
  if (kind === 'logout') return false;
  const texts = [...entry.routes.map(({ path = '' }) => wordsOf(withoutParameters(path))), wordsOf(plainName(entry))];
  if (texts.some((text) => preparesOnly.test(text))) return true;
  if (shownKinds.has(kind) && !asks.changes && calledNames(entry).some((name) => /\b(?:render|sendFile|view)$/.test(name))) return true;
  if (kind === 'oauth' && !asks.changes && entry.role === 'handler' && (!ledThrough.test(contextOf(entry)) || texts.some((text) => /\b(user ?info|apps?|connectors?|providers?)$/.test(text)))) return true;
  if (kind === 'oauth' && calledNames(entry).some((name) => sendsAway.test(wordsOf(name)))) return true;
  return kind === 'mfa' && !asks.changes && !texts.some((text) => /\b(status|verify|setup|enable|disable|confirm|view|backup|recovery)\b/.test(text));
}

const verbsOf: ReadonlyMap<string, string> = new Map([['POST', 'create'], ['DELETE', 'delete'], ['PUT', 'update'], ['PATCH', 'update']]);

/** Its routes with what their methods do, its name, and its name with that of what it belongs to. */
function textsOf(entry: EntryPoint): readonly string[] {
  const name = wordsOf(plainName(entry)).replace(/ by \w+$/, '');
  const says = entry.role === 'hook' || entry.role === 'validator' || entry.framework === 'lambda' ? [wordsOf(entry.says.filter((one) => one.length < 80).join(' '))] : [];
  const owner = ownerOf(entry);
  const routes = entry.routes.map(routeText);
  // Where the route says nothing of its own, it is about what its file is about.
  const ownRoute = routes.some((text) => text !== '') ? [] : [`${verbsOf.get(entry.routes[0]?.method ?? '') ?? ''} ${owner}`];
  return [...routes, name, ...says, owner, ...ownRoute, `${owner} ${name}`].map((text) => text.trim()).filter((text) => text !== '');
}

/** `DELETE /users/:id` is `delete users`; `POST users.delete` says it itself. */
function routeText({ method, path = '' }: Route): string {
  const words = wordsOf(withoutParameters(path)).replace(/ by \w+$/, '').replace(isDotted(path) ? /^$/ : /^(?:api (?!keys?\b|tokens?\b|clients?\b))?(?:v \d+ )?/, '');
  return words === '' || isDotted(path) ? words : `${verbsOf.get(method) ?? ''} ${words}`;
}

const withoutParameters = (path: string): string => path.replaceAll(/[:{][\w?]+\}?|\*+/g, ' ');

const isDotted = (path: string): boolean => /^\/?\w+(?:\.\w+)+$/.test(path);

/** `users` of `UsersController` and of `users.controller.ts`: in the singular or not. */
function ownerOf(entry: EntryPoint): string {
  const cls = classAround(entry.ir, entry.fn)?.name;
  const file = entry.file.split('/').at(-1)?.replace(/\.[cm]?[jt]sx?$/, '').replace(/^(?:index|route|routes)$/, '') ?? '';
  return wordsOf(cls ?? file).replaceAll(/\b(?:controller|resolver|routes?|router|handlers?|service|api|action|actions|server|index)\b/g, '').trim();
}

/** Its last name; none where it is only called after its route. */
const plainName = (entry: EntryPoint): string => (entryName(entry).includes(' ') ? '' : entryName(entry).split('.').at(-1) ?? '').replace(/(?:Route|Handler|Procedure|Mutation|Action|Controller)$/, '');

const wordsOf = (text: string): string => splitName(text).join(' ');

/** What stands around it: its path, its class, its file. */
function contextOf(entry: EntryPoint): string {
  const cls = classAround(entry.ir, entry.fn)?.name ?? '';
  const file = entry.file.split('/').slice(-5).join(' ').replace(/\.[cm]?[jt]sx?$/, '');
  return [...entry.routes.map(({ path = '' }) => path), cls, file].map(wordsOf).join(' ');
}

const reading: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'QUERY', 'SUBSCRIPTION']);

/** By its methods; where they do not tell, by the first word of its name. */
function changesState(entry: EntryPoint): boolean {
  const methods = entry.routes.map(({ method }) => method);
  if (methods.some((method) => method !== '*' && !reading.has(method))) {
    // What is only asked for by POST, since its question is long, or since everything is.
    const last = entry.routes.map(({ path = '' }) => splitName(path.split(/[/.]/).at(-1) ?? '')[0] ?? '');
    const asked = methods.every((method) => ['POST', '*', 'MUTATION', 'ACTION', 'MESSAGE', 'COMMAND'].includes(method) || reading.has(method));
    return !asked || (!last.every((word) => readingVerbs.has(word)) && !readingVerbs.has(splitName(plainName(entry))[0] ?? ''));
  }
  if (entry.routes.some(({ path = '' }) => isDotted(path) && changingVerbs.has(splitName(path.split('.').at(-1) ?? '')[0] ?? ''))) return true;
  if (methods.some((method) => method !== '*')) return false;
  return !readingVerbs.has(splitName(plainName(entry))[0] ?? '');
}

const federated = /google|github|facebook|oauth|oidc|saml|openid|azure|apple|discord|slack|twitter|linkedin/i;

function guardKind(program: Program, entry: EntryPoint, ways: Ways): HandlerKind | undefined {
  const name = wordsOf(entryName(entry));
  if (noGuards.test(name.replaceAll(/\blogged\b/g, ' ')) || takesErrors({ file: entry.file, ir: entry.ir, value: 0 }, entry.fn)) return undefined;
  if (/^(?:serve|get|list|render|show|display|load|fetch)\b/.test(name) && !guardWords.test(name)) return undefined;
  if (turnsPeopleAway(program, entry, ways)) return 'authz-guard';
  // It lets everybody through, and remembers who it was.
  return authContext.test(name) && calledNames(entry).some((name) => /\bverify$/.test(name)) ? 'session' : undefined;
}

/** The names of the functions that a handler calls. */
function calledNames(entry: EntryPoint): readonly string[] {
  return valuesWithin(entry.ir, entry.fn).flatMap((id) => {
    const value = valueAt(entry.ir, id);
    return value.op === 'call' && value.kind === 'call' ? dottedName(entry.ir, value.callee)?.split('.').slice(-2).join('.') ?? [] : [];
  });
}

function privilegedByPlace(context: string): HandlerKind {
  return /\badmins?\b|\badministrat\w+\b|\bback ?office\b/.test(context) ? 'admin-action' : 'state-change';
}
